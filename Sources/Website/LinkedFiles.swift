import Emulation
import Input
import Links
import Markdown
import Pages

/// Files that links of notes name and that are not used.
enum LinkedFiles {
  /// Takes back the warnings of them: the link is an error that says the same where its author looks.
  static func explain(in sites: [SiteContext], _ problems: inout Problems) {
    guard problems.errorCount > 0,
      problems.sorted.contains(where: { $0.has(InputProblem.Code.unusedFile) })
    else { return }
    let named = sites.reduce(into: Set<String>()) { named, site in
      for text in site.texts.values {
        for link in text.outline.links where link.scheme == nil && !link.path.isEmpty {
          guard let path = site.crosslinks.file(link.path, in: text) else { continue }
          switch site.archive.otherFiles[path] {
          case .unused, .tooDeep: named.insert(path)
          case .source, .unread, nil: break
          }
        }
      }
    }
    guard !named.isEmpty else { return }
    problems.remove { problem in
      problem.has(InputProblem.Code.unusedFile) && problem.place.file.path.isIn(named)
    }
  }
}

extension String {
  /// Whether a path is one of these behind the folder of the content.
  fileprivate func isIn(_ paths: Set<String>) -> Bool {
    indices.contains { self[$0] == "/" && paths.contains(String(self[index(after: $0)...])) }
  }
}

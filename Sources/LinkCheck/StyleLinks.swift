package import Input
package import SiteFiles

/// The check of the addresses in stylesheets: `url(…)` and `@import`, like links of pages.
package struct StyleLinks {
  private let paths: Set<String>

  /// A check against the files of a site.
  package init(_ files: [SiteFile]) {
    paths = Set(files.map(\.path))
  }

  /// Reports each address of a stylesheet that is not a file of the site.
  ///
  /// - Parameter path: the path of the stylesheet in the site.
  package func report(_ sheet: SourceFile, at path: String, to problems: inout Problems) {
    for address in StyleAddresses(sheet.bytes).all {
      let link = SiteCheckLink(address.value[...], on: path)
      guard let problem = problem(of: link, on: path) else { continue }
      problems.report(problem.at(Place(sheet, address.range)))
    }
  }

  /// Where a stylesheet names files of fonts.
  package static func fonts(in sheet: SourceFile) -> [Place] {
    StyleAddresses(sheet.bytes).all.filter { address in
      let file = String(
        decoding: address.value.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") },
        as: UTF8.self)
      return [".woff2", ".woff", ".ttf", ".otf"].contains(where: file.lowercased().hasSuffix)
    }.map { Place(sheet, $0.range) }
  }

  private func problem(of link: SiteCheckLink, on path: String) -> LinkCheckProblem? {
    let text = Excerpt.beginning(of: link.text)
    switch link.goal {
    case .nowhere: return .emptyAddress
    // A place in the page itself, as filters of drawings have it.
    case .page: return nil
    case .scheme("http"), .scheme("https"), .host: return .otherHost(text)
    case .scheme(let scheme): return .otherScheme(Excerpt.beginning(of: scheme), .fetch)
    case .root(let goal):
      return .pathFromRoot(
        text, right: paths.contains(goal) ? SiteFile.relativePath(from: path, to: goal) : nil)
    case .outside: return .outsideSite(text, .fetch)
    case .file(let bytes, _):
      let goal = String(decoding: bytes, as: UTF8.self)
      guard !paths.contains(goal) else { return nil }
      let nearest = Suggestion.nearest(to: goal, among: paths.sorted())
      return .missingFile(
        text, .fetch, nearest: nearest.map { SiteFile.relativePath(from: path, to: $0) })
    }
  }
}

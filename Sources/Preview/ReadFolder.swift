import Foundation
import Input

/// A folder of content or templates as it was read last.
struct ReadFolder: Sendable {
  /// Its files.
  private(set) var tree: FileTree
  /// What was found when it was read.
  private(set) var problems = Problems()
  private let names: Set<String>
  private let anyKind: [String]
  private var hasFailed = false

  /// Nothing yet of a folder.
  ///
  /// - Parameters:
  ///   - names: the names of texts that are read whatever their ending.
  ///   - anyKind: what the paths of files begin with that are read whatever their kind.
  init(_ folder: String, names: Set<String>, anyKind: [String] = []) {
    let root = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
    tree = FileTree(root: root, texts: [:])
    self.names = names
    self.anyKind = anyKind
  }

  /// The path of the folder.
  var root: String { tree.root }

  /// Whether there was no such folder.
  var isMissing: Bool { problems.sorted.contains { $0.has(InputProblem.Code.missingFolder) } }

  /// Reads it anew, only what has changed where that is known; what is not as it was, nil where all is.
  ///
  /// A file that the disk does not give is a problem; the folder is then as it was before.
  mutating func read(_ change: FolderChange) -> FolderChange? {
    do {
      guard case .files(let paths) = change, !isMissing, !hasFailed else { return try readAll() }
      let below = Set(
        paths.filter { $0.hasPrefix("\(root)/") }.map { String($0.dropFirst(root.count + 1)) })
      guard !below.isEmpty else { return nil }
      var found = problems
      guard
        let new = try tree.rereading(
          below, names: names, anyKind: anyKind, problems: &found)
      else {
        return try readAll()
      }
      let changed = below.filter { !tree.isSame($0, in: new) }
      let isSame = changed.isEmpty && found == problems
      (tree, problems) = (new, found)
      return isSame ? nil : .files(Set(changed.map(tree.shownPath)))
    } catch {
      hasFailed = true
      problems.report(
        PreviewProblem.unreadable(reason: error.localizedDescription).at(Place(path: root)))
      return .anything
    }
  }

  private mutating func readAll() throws -> FolderChange {
    var found = Problems()
    tree = try FileTree(reading: root, names: names, anyKind: anyKind, problems: &found)
    problems = found
    hasFailed = false
    return .anything
  }
}

extension FileTree {
  /// Whether a text is the same in another reading of the folder; of other files that is not known.
  fileprivate func isSame(_ path: String, in other: FileTree) -> Bool {
    texts[path] == other.texts[path] && binaries[path] == nil && other.binaries[path] == nil
      && unreadable.contains(path) == other.unreadable.contains(path)
  }
}

import Input

/// The folders of the content, each with the paths of the texts in it.
struct ContentFolders: Sendable {
  /// The files beside the folders.
  static let registers = [
    "site.yaml", "provinces.yaml", "members.yaml", "awards.yaml", "movements.yaml",
    "documents.yaml",
  ]

  /// The files of a year that are no notes.
  private static let sheets = [
    "scores.csv", "criteria.csv", "seal.txt", "seal.txt.sig", LaterDecisions.name,
    ImportMap.name,
  ]

  /// What is wrong: files that are not read where they are.
  let problems: Problems
  /// The numbers of the emulation years that have a folder, oldest first.
  let years: [Int]
  private let root: String
  private let textPaths: [String]
  private let unreadable: Set<String>
  private let paths: [String: [String]]

  init(_ tree: FileTree) {
    root = tree.root
    textPaths = tree.textPaths
    unreadable = tree.unreadable
    paths = Dictionary(grouping: textPaths + unreadable.sorted()) { path in
      String(path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
    years = paths.keys.filter(FolderName.isYear).compactMap { Int($0) }.sorted()
    var problems = Problems()
    let strayFolders = paths.filter { name, below in
      name != "pages" && !FolderName.isYear(name) && below != [name]
    }
    for (name, below) in strayFolders {
      problems.report(
        Self.stray(name, below.count, isThere: years.contains, at: tree.shownPath(name)))
    }
    for path in textPaths where !strayFolders.keys.contains(where: { path.hasPrefix("\($0)/") }) {
      Self.reportStray(path, in: tree, &problems)
    }
    self.problems = problems
  }

  /// The paths in a folder.
  subscript(folder: String) -> [String] { paths[folder] ?? [] }

  /// Whether these are the folders of a tree.
  func isOf(_ tree: FileTree) -> Bool {
    root == tree.root && textPaths == tree.textPaths && unreadable == tree.unreadable
  }

  /// The warning of a folder that is neither a year nor known, which says what it looks like.
  private static func stray(
    _ folder: String, _ count: Int, isThere: (Int) -> Bool, at path: String
  ) -> Problem {
    let guess: EmulationProblem.FolderGuess =
      if let year = FolderName.likelyYear(in: folder) {
        isThere(year)
          ? .copyOfYear(year) : .year(year)
      } else {
        .other(nearest: Suggestion.nearest(to: folder, among: ["pages"]))
      }
    return EmulationProblem.unusedFolder(fileCount: count, guess).at(Place(path: path))
  }

  /// Whether a text is a table in the folder of a year or of free pages that only a link of a note can
  /// use.
  static func mayBeAttached(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1, parts[0] == "pages" || FolderName.isYear(parts[0]),
      AttachmentKind(named: path) == .csv
    else { return false }
    return parts.count > 2 || parts[0] == "pages" || !sheets.contains(parts[1])
  }

  /// Whether a text is a note in a folder within that of a year.
  static func isTooDeep(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return parts.count > 2 && FolderName.isYear(parts[0]) && path.hasSuffix(".md")
  }

  private static func reportStray(
    _ path: String, in tree: FileTree, _ problems: inout Problems
  ) {
    let parts = path.split(separator: "/").map(String.init)
    let isKnown =
      if parts.count == 1 {
        registers.contains(path)
      } else if parts.count == 2, FolderName.isYear(parts[0]) {
        sheets.contains(parts[1]) || parts[1].hasSuffix(".md")
      } else {
        parts.count >= 2 && parts[0] == PageFolders.root && path.hasSuffix(".md")
      }
    guard !isKnown, !mayBeAttached(path) else { return }
    if isTooDeep(path), let name = parts.last {
      let there = tree.shownPath("\(parts[0])/\(name)")
      problems.report(
        EmulationProblem.noteTooDeep(path: there).at(Place(path: tree.shownPath(path))))
      return
    }
    let nearest = parts.count == 1 ? Suggestion.nearest(to: path, among: registers) : nil
    problems.report(
      EmulationProblem.unusedFile(nearest: nearest).at(Place(path: tree.shownPath(path))))
  }
}

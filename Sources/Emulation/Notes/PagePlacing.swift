import Input

/// Where a free page is in the ways through the site: its `order` and `navigation`.
public struct PagePlacing: Sendable {
  /// Which of the ways lead to it.
  public enum Navigation: String, CaseIterable, Sendable {
    /// The main parts of the site, at the head of every page.
    case menu
    /// The links at the foot of every page.
    case footer
    /// None; texts and the page of its folder lead to it.
    case none
  }

  static let keys = ["order", "navigation"]

  /// Its number among the pages of its folder; those without one come after, by file name.
  public let order: Int?
  /// Which of the ways lead to it; nil where it does not say.
  public let navigation: Navigation?

  init(_ fields: Fields, _ problems: inout Problems) {
    order = fields.read("order", &problems) { (text) throws(Problem) in
      guard text.text.utf8.count <= 6, let number = Int(text.text), number >= 0 else {
        throw EmulationProblem.notAnOrder(Excerpt.beginning(of: text.text)).at(text.place)
      }
      return number
    }
    navigation = fields.choice("navigation", of: Navigation.self, &problems)
  }
}

/// The folders of free pages.
enum PageFolders {
  /// The folder of all free pages in the content.
  static let root = "pages"
  /// How many folders inside one another may hold pages, that of all pages counted.
  private static let deepest = 4
  /// Folders that the site has for other things.
  private static let taken: Set = ["assets", "data", "search"]

  /// The folders that hold pages among the paths of texts, the outer ones first.
  ///
  /// Reports folders whose pages would be among other things of the site.
  static func all(
    _ paths: [String], _ tree: FileTree, _ languages: [Language], _ problems: inout Problems
  ) -> [String] {
    var folders: Set = [root]
    for path in paths where path.hasSuffix(".md") {
      folders.insert(path.split(separator: "/").dropLast().joined(separator: "/"))
    }
    return folders.sorted().filter { folder in
      let names = folder.split(separator: "/").dropFirst().map { Slug.name(for: String($0)) }
      guard let first = names.first else { return true }
      let isTaken =
        taken.contains(first) || FolderName.isYear(first) || languages.contains { $0.code == first }
      guard isTaken || names.count >= deepest || names.contains("") else { return true }
      problems.report(
        EmulationProblem.folderOfPages(
          String(folder.dropFirst(root.count + 1)), isTaken: isTaken
        ).at(Place(path: tree.shownPath(folder))))
      return false
    }
  }

  /// What the addresses of a folder's pages begin with: `rules/` for `pages/rules`.
  static func prefix(of folder: String) -> String {
    folder.split(separator: "/").dropFirst().map { Slug.name(for: String($0)) + "/" }.joined()
  }
}

public import Emulation
public import Input
import Templates

/// The website of an archive: which pages there are and how each is made.
public struct Website: Sendable {
  /// The pages in every language, the files they need, and the pictures, sorted by path.
  public let pages: [Page]
  /// The number of pages that a browser shows, in all languages.
  public let pageCount: Int
  /// The number of languages.
  public let languageCount: Int

  /// Makes the website of an archive with a folder of templates, words and assets.
  ///
  /// Templates are checked against what they show, and the texts of notes against what they refer
  /// to; all problems are reported. With an error among them not every page may be there.
  public init(_ archive: Archive, templates tree: FileTree, problems: inout Problems) {
    let library = TemplateLibrary(
      tree.textPaths.compactMap { tree.texts[$0] }, under: tree.root, problems: &problems)
    let editions = Self.editions(archive, tree, &problems)
    var pages: [Page] = []
    for (index, edition) in editions.enumerated() {
      let press = Press(edition, library)
      if index == 0 { press.checkTemplates(&problems) }
      let made = press.pages
      press.checkTexts(&problems)
      pages += made
    }
    pageCount = pages.count
    languageCount = editions.count
    pages += Self.files(archive, tree)
    Self.reportClashes(pages, &problems)
    self.pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The vocabulary of every template that a page is made with, as an indented list.
  public static var vocabularies: [(template: String, vocabulary: String)] {
    PageTemplate.allCases.map { ($0.rawValue, $0.vocabulary.description) }
  }

  private static func editions(
    _ archive: Archive, _ tree: FileTree, _ problems: inout Problems
  ) -> [Edition] {
    var words: [Words] = []
    for language in archive.site.languages {
      let name = "words.\(language.code).yaml"
      guard let file = tree.texts[name] else {
        problems.report(
          Problem(
            "missing-words", "there is no file with the words of the language '\(language.code)'",
            at: Place(path: tree.shownPath(name))))
        continue
      }
      if let read = Words(file, language: language, problems: &problems) { words.append(read) }
    }
    for one in words {
      for other in words { one.reportMissing(besides: other, to: &problems) }
    }
    let texts = TextReader(archive, problems: &problems).texts
    let names = Dictionary(uniqueKeysWithValues: words.map { ($0.language, $0[.language]) })
    let crosslinks = Crosslinks(archive, addresses: Address.all(archive))
    return words.map { words in
      Edition(
        archive: archive, words: words, languageNames: names, texts: texts, crosslinks: crosslinks)
    }
  }

  private static func files(_ archive: Archive, _ tree: FileTree) -> [Page] {
    let assets = "assets/"
    let texts = tree.texts.filter { $0.key.hasPrefix(assets) }.map { path, file in
      Page(path: path) { file.bytes }
    }
    let binaries = tree.binaries.filter { $0.key.hasPrefix(assets) }
      .merging(archive.pictures) { one, _ in one }
    return texts + binaries.map { path, file in Page(path: path, contents: file.contents) }
  }

  /// Reports paths that are the same or differ only in case, which some disks take for the same.
  private static func reportClashes(_ pages: [Page], _ problems: inout Problems) {
    var seen: [String: String] = [:]
    for page in pages.sorted(by: { $0.path < $1.path }) {
      let key = Folding.caseless(page.path)
      if let other = seen.updateValue(page.path, forKey: key) {
        problems.report(
          Problem(
            "same-page", "two pages would be written to \(page.path) and \(other)",
            at: Place(path: page.path)))
      }
    }
  }
}

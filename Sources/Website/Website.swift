public import Emulation
public import Input
import Markdown
import Pictures
package import SiteFiles
import Templates

/// The website of an archive: which pages there are and how each is made.
public struct Website: Sendable {
  /// The pages in every language, the files they need, and the pictures, sorted by path.
  package let pages: [SiteFile]
  /// The number of pages that a browser shows, in all languages.
  public let pageCount: Int
  /// The number of languages.
  public let languageCount: Int
  /// The pages that are printed as documents of their own, language after language.
  public let printouts: [Printout]
  /// The front of each emulation year, for where it stands without the rest of the site.
  let fronts: [Int: SiteFile]
  /// The paths of the home pages of all languages.
  let homes: Set<String>

  /// Makes the website of an archive with a folder of templates, words and assets.
  ///
  /// Templates are checked against what they show, and the texts of notes against what they refer
  /// to; all problems are reported. With an error among them not every page may be there.
  ///
  /// - Parameters:
  ///   - printed: the paths of the documents that stand printed in the site, which its pages lead to.
  ///   - seals: what the seals of years come to.
  public init(
    _ archive: Archive, templates tree: FileTree, printed: Set<String> = [],
    seals: [Int: PublishedSeal] = [:], problems: inout Problems
  ) {
    var memory = SiteMemory()
    self.init(
      archive, templates: tree, printed: printed, seals: seals, memory: &memory,
      problems: &problems)
  }

  /// Makes the website again, of which a memory tells what has not changed.
  ///
  /// - Parameter memory: what was remembered of the website before; then what is of this one.
  public init(
    _ archive: Archive, templates tree: FileTree, printed: Set<String> = [],
    seals: [Int: PublishedSeal] = [:], memory: inout SiteMemory, problems: inout Problems
  ) {
    let presses = Press.all(
      archive, templates: tree, printed: printed, memory: &memory, problems: &problems)
    let editions = presses.map(\.edition)
    var pages: [SiteFile] = []
    var fronts: [Int: SiteFile] = [:]
    for (index, press) in presses.enumerated() {
      if index == 0 {
        for year in archive.years { fronts[year.number] = press.front(of: year, in: editions) }
      }
      let made = press.makePages()
      press.checkTexts(made, &problems)
      pages += made
    }
    pageCount = pages.count
    languageCount = editions.count
    printouts = editions.flatMap(\.printouts)
    self.fronts = fronts
    homes = Set(editions.map { $0.path(.home) })
    pages += Self.supplements(of: editions, seals: seals)
    pages += Self.assets(tree) + Self.pictures(archive, editions, &problems)
    Self.reportClashes(pages, &problems)
    self.pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// How large the site is: `66 pages in 2 languages`.
  public var extent: String {
    "\(pageCount) pages in \(languageCount) language\(languageCount == 1 ? "" : "s")"
  }

  /// The versions of the libraries of the system that pages are made with.
  public static var libraries: [String] { [MarkdownDocument.readerVersion] }

  /// The vocabulary of every template that a page is made with, as an indented list.
  public static var vocabularies: [(template: String, vocabulary: String)] {
    PageTemplate.allCases.map { ($0.rawValue, $0.vocabulary.description) }
  }

  /// The files that go with the pages of all languages: search, tables, feeds, sitemap.
  static func supplements(
    of editions: [Edition], seals: [Int: PublishedSeal] = [:]
  ) -> [SiteFile] {
    editions.flatMap { SearchIndex($0).pages }
      + (DataFiles(editions.map(\.withoutTexts), seals: seals)?.pages ?? [])
      + feeds(editions) + (Sitemap(editions)?.pages ?? [])
  }

  /// The feeds of all languages; none where the site has no base URL.
  private static func feeds(_ editions: [Edition]) -> [SiteFile] {
    editions.compactMap { edition in
      AtomFeed(edition).map { feed in
        SiteFile(path: edition.folder + AtomFeed.name) { feed.bytes }
      }
    }
  }

  static func assets(_ tree: FileTree) -> [SiteFile] {
    let folder = "assets/"
    let texts = tree.texts.filter { $0.key.hasPrefix(folder) }.map { path, file in
      SiteFile(path: path) { file.bytes }
    }
    let binaries = tree.binaries.filter { $0.key.hasPrefix(folder) }.map { path, file in
      SiteFile(path: path, contents: file.contents)
    }
    return texts + binaries
  }

  /// The pictures that published notes show, list or lead to; others are left out, with a warning.
  private static func pictures(
    _ archive: Archive, _ editions: [Edition], _ problems: inout Problems
  ) -> [SiteFile] {
    guard !archive.pictures.isEmpty else { return [] }
    var shown: Set<String> = []
    for edition in editions {
      for (address, text) in edition.texts {
        shown.formUnion(edition.crosslinks.pictures(in: text, on: address))
      }
      for note in archive.years.flatMap(\.notes) where !note.pictures.isEmpty {
        shown.formUnion(PictureAlbum(note, edition).listed.map(\.path))
      }
    }
    return archive.pictures.compactMap { path, file in
      guard shown.contains(path) else {
        problems.report(
          .warning(
            "unused-file", "no published note shows this picture; it is left out",
            at: Place(path: file.path)))
        return nil
      }
      let picture = PictureFile(file)
      picture.report(to: &problems)
      // The folder that it is in is that of its year.
      let year = path.split(separator: "/").first.flatMap { Int($0) }
      return SiteFile(
        path: path, origin: Place(path: file.path), year: year, contents: picture.contents)
    }
  }

  /// Reports paths that are the same, differ only in case, or that some systems cannot have.
  private static func reportClashes(_ pages: [SiteFile], _ problems: inout Problems) {
    var seen: [String: SiteFile] = [:]
    var told: Set<Place> = []
    for page in pages.sorted(by: { $0.path < $1.path }) {
      let place = page.origin ?? Place(path: page.path)
      if let reason = PortablePath.fault(in: page.path), told.insert(place).inserted {
        problems.report(Problem("file-name", reason, at: place))
      }
      guard let other = seen.updateValue(page, forKey: Folding.caseless(page.path)) else {
        continue
      }
      let culprit = page.origin ?? other.origin ?? place
      guard told.insert(culprit).inserted else { continue }
      problems.report(
        Problem(
          "same-page", "this would be written to \(page.path), where another page stands",
          at: culprit))
    }
  }
}

public import Emulation
public import Input
import Pictures
package import SiteFiles
import Synchronization

/// A website whose pages are made one by one, when they are asked for.
///
/// It has the pages and files of `Website`, and finds the same mistakes in what it is made of; what
/// texts refer to is not looked up.
public struct LiveSite: Sendable {
  private let presses: [Press]
  private let archive: Archive
  private let assets: [String: SiteFile]
  private let supplements: Supplements

  /// Makes the site of an archive with a folder of templates, words and assets; all problems are
  /// reported.
  ///
  /// - Parameter memory: what was remembered of the site before; then what is of this one.
  public init(
    _ archive: Archive, templates tree: FileTree, memory: inout SiteMemory,
    problems: inout Problems
  ) {
    self.archive = archive
    presses = Press.all(
      archive, templates: tree, printed: [], memory: &memory, problems: &problems)
    assets = Dictionary(Website.assets(tree).map { ($0.path, $0) }) { one, _ in one }
    supplements = Supplements(presses.map(\.edition))
  }

  /// The page or file at a path from the site's root; nil where the site has none.
  package func page(at path: String) -> SiteFile? {
    if let asset = assets[path] { return asset }
    if let (press, address) = found(path), let page = press.page(address) { return page }
    if let picture = archive.pictures[path] {
      return SiteFile(path: path, contents: PictureFile(picture).contents)
    }
    return supplements.page(at: path)
  }

  /// Whether the page at a path is a draft, or about a year of which the summary is one.
  public func isDraft(_ path: String) -> Bool {
    guard let (_, address) = found(path), let year = address.year.flatMap({ archive[$0] }) else {
      return false
    }
    guard case .note(_, let slug) = address else { return year.note.isDraft }
    return year.note.isDraft || year.notes.contains { $0.slug == slug && $0.isDraft }
  }

  /// The paths of the pages of years and notes that are drafts, in all languages, up to a number.
  public func draftPaths(most: Int) -> [String] {
    let addresses = archive.years.lazy.flatMap { year -> [Address] in
      let notes = year.notes.filter { year.note.isDraft || $0.isDraft }.map(\.address)
      return year.note.isDraft ? [.year(year.number)] + notes : notes
    }
    return presses.flatMap { press in addresses.prefix(most).map(press.edition.path) }
  }

  /// The words of the preview in the language of the page at a path.
  public func wording(at path: String) -> PreviewWording {
    let press = found(path)?.press ?? presses.first
    return press.map { PreviewWording($0.edition.words) } ?? .english
  }

  /// The edition that a path is in, and the address in it; the first edition has no folder.
  private func found(_ path: String) -> (press: Press, address: Address)? {
    let inFolder = presses.dropFirst().first { path.hasPrefix($0.edition.folder) }
    guard let press = inFolder ?? presses.first else { return nil }
    let rest = String(path.dropFirst(press.edition.folder.count))
    return Address(path: rest).map { (press, $0) }
  }
}

/// The files that go with the pages, all listed when the first is asked for.
private final class Supplements: Sendable {
  private let editions: [Edition]
  private let pages = Mutex<[String: SiteFile]?>(nil)

  init(_ editions: [Edition]) {
    self.editions = editions
  }

  func page(at path: String) -> SiteFile? {
    pages.withLock { pages in
      let all =
        pages
        ?? Dictionary(Website.supplements(of: editions).map { ($0.path, $0) }) { one, _ in one }
      pages = all
      return all[path]
    }
  }
}

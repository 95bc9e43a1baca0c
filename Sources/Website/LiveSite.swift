import Attachments
package import Emulation
package import Input
import Links
import Pages
import Pictures
package import SiteFiles
import Synchronization

/// A website that makes its pages one by one, when they are asked for.
///
/// It has the pages and files of `Website`, and finds the same mistakes in what it is made of; what
/// texts refer to is not looked up.
package struct LiveSite: Sendable {
  private let renderers: [PageRenderer]
  private let archive: Archive
  private let assets: [String: SiteFile]
  private let supplements: Supplements

  /// Makes the site of an archive with a folder of templates, words and assets; all problems are
  /// reported.
  ///
  /// - Parameter memory: what was remembered of the site before; then what is of this one.
  package init(
    _ archive: Archive, templates tree: FileTree, memory: inout SiteMemory,
    problems: inout Problems
  ) {
    self.archive = archive
    renderers = PageRenderer.all(
      archive, templates: tree, printed: [], memory: &memory, problems: &problems)
    assets = Dictionary(Website.assets(tree, archive.site.look).map { ($0.path, $0) }) { one, _ in
      one
    }
    supplements = Supplements(renderers.map(\.site))
  }

  /// The page or file at a path from the site's root; nil where the site has none.
  package func page(at path: String) -> SiteFile? {
    if let asset = assets[path] { return asset }
    if let (renderer, addresses) = found(path),
      let page = addresses.lazy.compactMap(renderer.page).first
    {
      return page
    }
    if let picture = archive.pictures[path] ?? archive.pictureFiles.smaller[path] {
      return SiteFile(path: path, contents: PictureFile(picture).contents)
    }
    if let attachment = archive.attachments[path], path.contains("/") {
      return SiteFile(path: path, contents: AttachmentFile(attachment).contents)
    }
    return supplements.page(at: path)
  }

  /// Whether the page at a path is a draft, or about a year of which the summary is one.
  package func isDraft(_ path: String) -> Bool {
    guard let address = found(path)?.addresses.first,
      let year = address.year.flatMap({ archive[$0] })
    else { return false }
    guard address.kind == .note else { return year.note.isDraft }
    return year.note.isDraft || year.notes.contains { $0.address == address && $0.isDraft }
  }

  /// The paths of the pages of years and notes that are drafts, in all languages, up to a number.
  package func draftPaths(most: Int) -> [String] {
    let addresses = archive.years.lazy.flatMap { year -> [Address] in
      let notes = year.notes.filter { year.note.isDraft || $0.isDraft }.map(\.address)
      return year.note.isDraft ? [.year(year.number)] + notes : notes
    }
    return renderers.flatMap { addresses.prefix(most).map($0.site.links.path) }
  }

  /// The words of the preview in the language of the page at a path.
  package func wording(at path: String) -> PreviewWording {
    let renderer = found(path)?.renderer ?? renderers.first
    return renderer.map { PreviewWording($0.site.words) } ?? .english
  }

  /// The language that a path is in, and the addresses that it can name; the first language has no
  /// folder.
  private func found(_ path: String) -> (renderer: PageRenderer, addresses: [Address])? {
    let inFolder = renderers.dropFirst().first { path.hasPrefix($0.site.links.folder) }
    guard let renderer = inFolder ?? renderers.first else { return nil }
    let rest = String(path.dropFirst(renderer.site.links.folder.count))
    return (renderer, Address.all(at: rest, in: archive.site))
  }
}

/// The files that go with the pages, all listed when the first is asked for.
private final class Supplements: Sendable {
  private let sites: [SiteContext]
  private let pages = Mutex<[String: SiteFile]?>(nil)

  init(_ sites: [SiteContext]) {
    self.sites = sites
  }

  func page(at path: String) -> SiteFile? {
    pages.withLock { pages in
      let all =
        pages
        ?? Dictionary(Website.supplements(of: sites).map { ($0.path, $0) }) { one, _ in one }
      pages = all
      return all[path]
    }
  }
}

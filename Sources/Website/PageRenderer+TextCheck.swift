import Emulation
import Input
import LinkCheck
import Links
import Pages
import SiteFiles

extension PageRenderer {
  /// Reports what the texts of the language refer to and the site does not have.
  ///
  /// - Parameter pages: the pages of the language, of which those that links name a place in are made,
  ///   and are kept as they were made.
  func checkTexts(_ pages: inout [SiteFile], _ problems: inout Problems) {
    let notes = site.archive.years.flatMap { year in
      year.notes.map { (note: $0, year: year) }
    }
    var anchors = notes.readInParallel(&problems) { text, problems in
      check(PictureAlbum(text.note, site), text.year, &problems)
    }.flatMap(\.self)
    for page in site.archive.pages {
      anchors += check(PictureAlbum(page, site), nil, &problems)
    }
    guard !anchors.isEmpty else { return }
    let positions = Dictionary(pages.indices.map { (pages[$0].path, $0) }) { one, _ in one }
    for (address, anchors) in Dictionary(grouping: anchors, by: \.page) {
      guard let position = positions[site.links.path(address)],
        let bytes = try? pages[position].contents()
      else { continue }
      pages[position] = pages[position].holding(bytes)
      let ids = PageIDs(bytes).ids
      for anchor in anchors where !ids.contains(anchor.fragment) {
        problems.report(
          TextCheck.brokenAnchor(
            anchor.fragment, at: anchor.place,
            among: problems.allowsSuggestion(among: ids.count) ? ids.sorted() : []))
      }
    }
  }

  private func check(
    _ album: PictureAlbum, _ year: Year?, _ problems: inout Problems
  ) -> [TextCheck.Anchor] {
    guard let text = album.text else { return [] }
    PictureCheck(album: album).report(to: &problems)
    return TextCheck(site: site, text: text, page: album.page, year: year)
      .report(to: &problems)
  }
}

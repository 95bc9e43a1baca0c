package import Emulation
package import Input
import Links
import Markdown
package import Templates

/// The text of a note or free page as its page shows it.
package struct PageText {
  private let album: PictureAlbum
  private let year: Year?

  /// The text of an album's note or free page.
  ///
  /// - Parameter year: the year that it quotes; nil for a text of no year.
  package init(_ album: PictureAlbum, _ year: Year?) {
    self.album = album
    self.year = year
  }

  private var site: SiteContext { album.site }

  /// The text with its links, pictures, figures and tables.
  package func markup() throws(Problem) -> Templates.Markup {
    guard let text = album.text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.outline.blocks where tables[block.name] == nil {
      tables[block.name] = try table(block.name)
    }
    let filling = PageTextFilling(
      site: site, text: text, page: album.page, year: year, tables: tables,
      pictures: try album.placedPictures())
    var html: [UInt8] = []
    html.reserveCapacity(tables.values.reduce(1 << 14) { $0 + $1.count })
    text.document().html(filling, into: &html)
    return Markup(trusted: html)
  }

  /// The headings and the words of the text.
  package func plain() -> (headings: [String], text: String) {
    guard let text = album.text else { return ([], "") }
    let filling = PageTextFilling(
      site: site, text: text, page: album.page, year: year, tables: [:], pictures: [:])
    let document = text.document()
    return (document.headings.map { document.text(of: $0, filling) }, document.plainText(filling))
  }

  private func table(_ name: String) throws(Problem) -> [UInt8] {
    guard let year, let table = PlacedTable(named: name) else { return [] }
    // On the page of the summary, marks of sources lead to the foot of the page itself.
    if album.page == year.note.address { return try render(table, year) }
    return try site.renderer.tables.table(SharedTables.Key(name: table, year: year.number)) {
      () throws(Problem) in
      try render(table, year)
    }
  }

  private func render(_ table: PlacedTable, _ year: Year) throws(Problem) -> [UInt8] {
    switch table {
    case .ranking:
      guard let ranking = RankingView(year, on: album.page, site)?.withOneMark else {
        return []
      }
      return try site.renderer.render(table.rawValue, ranking)
    case .awards:
      guard let awards = AwardsView(year, on: album.page, site) else { return [] }
      return try site.renderer.render(table.rawValue, awards)
    }
  }
}

extension PictureAlbum {
  /// The pictures that the text places, rendered, by their place in the text.
  package func placedPictures() throws(Problem) -> [Place: [UInt8]] {
    var pictures: [Place: [UInt8]] = [:]
    for picture in text?.outline.pictures ?? [] {
      guard let view = view(of: picture) else { continue }
      pictures[picture.place] = try site.renderer.render("picture", view)
    }
    return pictures
  }
}

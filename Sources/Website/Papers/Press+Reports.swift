import Emulation
import Input
import Markdown
import Templates

extension Press {
  /// The page of a year's report.
  func reportPage(_ year: Year) -> Page {
    let address = Address.report(year.number)
    return Page(path: edition.path(address)) { [self] in
      let body = try reportBody(year, on: address, prefix: "")
      return try render(.report, ReportView(year, body, edition))
    }
  }

  /// The inside of a year's report, for its own page or for the book.
  ///
  /// - Parameter prefix: what stands before every id; empty on the page of the report.
  func reportBody(
    _ year: Year, on page: Address, prefix: String
  ) throws(Problem) -> ReportBodyView {
    let sources = PaperSources(year, in: edition.archive, prefix: prefix)
    let citing = edition.citing(sources)
    let outline = ReportOutline(year, prefix: prefix, citing)
    var texts: [Address: Templates.Markup] = [:]
    for note in year.notes {
      texts[note.address] = try text(of: note, in: year, outline, on: page, citing)
    }
    return ReportBodyView(year, texts, in: outline, on: page, citing)
  }

  /// The text of a note as a report shows it: its headings deeper, references for its tables.
  private func text(
    of note: Note, in year: Year, _ outline: ReportOutline, on page: Address, _ edition: Edition
  ) throws(Problem) -> Templates.Markup {
    let album = PictureAlbum(note, on: page, edition)
    guard let text = album.text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.prose.blocks where tables[block.name] == nil {
      guard let reference = edition.reference(to: block, in: outline) else { continue }
      tables[block.name] = try render(.reportReference, ReportReferenceView(text: reference))
    }
    var pictures: [Place: [UInt8]] = [:]
    for picture in text.prose.pictures {
      guard let view = album.view(of: picture) else { continue }
      pictures[picture.place] = try render(.picture, view)
    }
    let filling = PaperFilling(
      edition: edition, year: year, prefix: "\(outline.prefix)\(note.slug)_", depth: 2,
      tables: tables, pictures: pictures)
    var html: [UInt8] = []
    text.prose.html(filling, into: &html)
    return Markup(trusted: html)
  }
}

import Emulation
import Input
import Markdown
import SiteFiles
import Templates

extension Press {
  /// The bytes of a year's notes up to which its report shows all their texts: some 200 pages.
  private static let mostText = 1 << 19

  /// The page of a year's report or, where no office issues one, of the summary from its sources.
  func reportPage(_ year: Year) -> SiteFile {
    let address = Address.report(year.number)
    return SiteFile(path: edition.path(address), basis: .everything) { [self] in
      let body = try reportBody(
        year, on: address, prefix: "", isBrief: length(of: [year]) > Self.mostText)
      return edition.archive.issues(.report, in: year)
        ? try render(.report, ReportView(year, body, edition))
        : try render(.sourceSummary, SourceSummaryView(year, body, edition))
    }
  }

  /// The inside of a year's report, for its own page or for the book.
  ///
  /// - Parameters:
  ///   - prefix: what stands before every id; empty on the page of the report.
  ///   - isBrief: whether only the summary's text is shown, not those of other notes.
  ///   - book: the edition that cites the sources of the whole book; nil for a report that lists its
  ///     own.
  func reportBody(
    _ year: Year, on page: Address, prefix: String, isBrief: Bool = false,
    citing book: Edition? = nil
  ) throws(Problem) -> ReportBodyView {
    let citing =
      book ?? edition.citing(PaperSources(year, in: edition.archive, prefix: prefix))
    let outline = ReportOutline(year, prefix: prefix, citing)
    var texts: [Address: Templates.Markup] = [:]
    for note in year.notes where !isBrief || note.kind == .summary {
      texts[note.address] = try text(
        PictureAlbum(note, on: page, citing), in: year, prefix: "\(prefix)\(note.slug)_", depth: 2,
        citing
      ) { citing.reference(to: $0, in: outline) }
    }
    return ReportBodyView(year, texts, in: outline, on: page, citing)
  }

  /// The bytes of the texts of all notes of some years.
  func length(of years: [Year]) -> Int {
    years.flatMap(\.notes).reduce(0) { length, note in
      length + (note.translations.text(for: edition.language)?.body.count ?? 0)
    }
  }

  /// A text as a paper shows it: its headings deeper, references for its tables.
  ///
  /// - Parameters:
  ///   - year: the year that it quotes; nil for a text of no year.
  ///   - prefix: what stands before the ids of its headings.
  ///   - depth: by how many levels they stand deeper.
  ///   - reference: where the paper has the table that a block asks for.
  func text(
    _ album: PictureAlbum, in year: Year?, prefix: String, depth: Int, _ edition: Edition,
    reference: (Block) -> String?
  ) throws(Problem) -> Templates.Markup {
    guard let text = album.text else { return Markup(trusted: "") }
    var tables: [String: [UInt8]] = [:]
    for block in text.outline.blocks where tables[block.name] == nil {
      guard let reference = reference(block) else { continue }
      tables[block.name] = try render(.reportReference, ReportReferenceView(text: reference))
    }
    var pictures: [Place: [UInt8]] = [:]
    for picture in text.outline.pictures {
      guard let view = album.view(of: picture) else { continue }
      pictures[picture.place] = try render(.picture, view)
    }
    let filling = PaperFilling(
      edition: edition, year: year, prefix: prefix, depth: depth, tables: tables,
      pictures: pictures)
    var html: [UInt8] = []
    text.prose().html(filling, into: &html)
    return Markup(trusted: html)
  }
}

import Emulation
import Markdown
import SiteFiles
import Templates

extension Press {
  /// The bytes of notes' texts up to which the book shows them all.
  ///
  /// Beyond some thousand pages nobody binds a book, and no engine prints it; then it shows the texts
  /// of the summaries alone.
  private static let mostText = 4 << 20

  /// The page of the whole archive as one document.
  func bookPage() -> SiteFile {
    SiteFile(path: edition.path(.book), basis: .everything) { [self] in
      let archive = edition.archive
      let citing = edition.citing(PaperSources(archive))
      let isBrief = length(of: archive.years) > Self.mostText
      let years = try archive.years.map { year in
        let report = try reportBody(
          year, on: .book, prefix: BookYearView.prefix(of: year), isBrief: isBrief, citing: citing)
        return BookYearView(year, report, citing)
      }
      let pages = try archive.pages.map { page in
        let body = try text(
          PictureAlbum(page, on: .book, edition), in: nil,
          prefix: "\(BookPageView.prefix(of: page))_", depth: 0, citing
        ) { _ in nil }
        return BookPageView(page, body, citing)
      }
      return try render(.book, BookView(years, pages, isBrief: isBrief, citing))
    }
  }
}

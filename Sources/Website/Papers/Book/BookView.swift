import Emulation
import Templates

/// The whole archive as one document: years, provinces, registers, method, sources.
struct BookView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [BookContentsView]
  /// Where the points by criterion and the chart of ranks stand; nil where there is neither.
  let annexes: String?
  /// That texts of notes were left out; nil where none were.
  let brevity: String?
  let years: [BookYearView]
  let provinces: [BookProvinceView]
  let rankings: BookRankingsView
  let honours: BookHonoursView
  let leadership: BookLeadershipView
  let registers: [BookRegisterView]
  let pages: [BookPageView]
  let sources: BookSourcesView?

  static let tags: [Tag<BookView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .text("annexes") { $0.annexes },
    .text("brevity") { $0.brevity },
    .list("years") { $0.years },
    .list("provinces") { $0.provinces },
    .record("rankings") { $0.rankings },
    .record("honours") { $0.honours },
    .record("leadership") { $0.leadership },
    .list("registers") { $0.registers },
    .list("pages") { $0.pages },
    .record("sources") { $0.sources },
  ]
}

extension BookView {
  /// The book of an edition that cites the sources of the whole archive.
  ///
  /// - Parameter isBrief: whether texts of notes were left out.
  init(_ years: [BookYearView], _ pages: [BookPageView], isBrief: Bool, _ edition: Edition) {
    let archive = edition.archive
    let words = edition.words
    paper = edition.paper(
      .book, back: (words[.archive], .archive), of: archive.years)
    cover = CoverView(
      label: nil, title: words[.bookTitle], kind: nil,
      years: edition.span(archive.years.map(\.number)), edition)
    let hasSheets = archive.years.contains { edition.criteriaStage(of: $0) != nil }
    annexes =
      hasSheets
      ? words[.bookAnnexes]
      : edition.rankLines(id: "_ranks") == nil ? nil : words[.bookChart]
    brevity = isBrief ? words[.bookBrevity] : nil
    self.years = years
    self.pages = pages
    provinces = BookProvinceView.all(edition)
    rankings = BookRankingsView(edition)
    honours = BookHonoursView(edition)
    leadership = BookLeadershipView(edition)
    registers = BookRegisterView.all(edition)
    sources = BookSourcesView(edition)
    let rest =
      [rankings.chapter, honours.chapter, leadership.chapter] + registers.map(\.chapter)
      + pages.map(\.chapter) + [sources?.chapter].compactMap(\.self)
    contents = [
      BookContentsView(title: words[.allYears], entries: years.map(\.chapter.entry)),
      BookContentsView(title: words[.provinces], entries: provinces.map(\.chapter.entry)),
      BookContentsView(title: words[.overAllYears], entries: rest.map(\.entry)),
    ].filter { !$0.entries.isEmpty }
  }
}

import Charts
import Emulation
import Input
import Links
import Localization
import Pages
package import Templates

/// The whole archive as one document: years, members, registers, method, sources.
package struct BookView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [BookContentsView]
  /// Where the points by criterion and the chart of ranks are; nil where there is neither.
  let annexes: String?
  /// That texts of notes were left out; nil where none were.
  let brevity: String?
  let years: [BookYearView]
  let members: [BookMemberView]
  let rankings: BookRankingsView
  let honours: BookHonoursView
  let leadership: BookLeadershipView
  let registers: [BookRegisterView]
  let pages: [BookPageView]
  let sources: BookSourcesView?

  package static let tags: [Tag<BookView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .text("annexes") { $0.annexes },
    .text("brevity") { $0.brevity },
    .list("years") { $0.years },
    .list("provinces") { $0.members },
    .record("rankings") { $0.rankings },
    .record("honours") { $0.honours },
    .record("leadership") { $0.leadership },
    .list("registers") { $0.registers },
    .list("pages") { $0.pages },
    .record("sources") { $0.sources },
  ]
}

extension BookView {
  /// The bytes of notes' texts up to which the book shows them all.
  ///
  /// A book of some thousand pages is not bound, and no engine prints it; then it shows the texts
  /// of the summaries alone.
  private static let mostText = 4 << 20

  /// The book of a site.
  init(_ site: SiteContext) throws(Problem) {
    let (archive, words) = (site.archive, site.words)
    let citing = site.citing(CitedSources(archive))
    let length = ReportText.length(of: archive.years, in: site.language.tag)
    let isBrief = length > Self.mostText
    var years: [BookYearView] = []
    for year in archive.years { years.append(try BookYearView(year, isBrief: isBrief, citing)) }
    self.years = years
    var pages: [BookPageView] = []
    for page in archive.pages { pages.append(try BookPageView(page, citing)) }
    self.pages = pages
    paper = PaperView(.book, back: (words[.archive], .archive), of: archive.years, site)
    cover = CoverView(
      label: nil, title: words[.bookTitle], kind: nil,
      years: site.language.span(archive.years.map(\.number)), site)
    let hasSheets = archive.years.contains { !$0.detailedStages.isEmpty }
    annexes =
      hasSheets
      ? words[.bookAnnexes]
      : site.ranks.chart() == nil ? nil : words[.bookChart]
    brevity = isBrief ? words[.bookBrevity] : nil
    members = BookMemberView.all(citing)
    rankings = BookRankingsView(citing)
    honours = BookHonoursView(citing)
    leadership = BookLeadershipView(citing)
    registers = BookRegisterView.all(citing)
    sources = BookSourcesView(citing)
    let rest =
      [rankings.chapter, honours.chapter, leadership.chapter] + registers.map(\.chapter)
      + pages.map(\.chapter) + [sources?.chapter].compactMap(\.self)
    contents = [
      BookContentsView(title: words[.allYears], entries: years.map(\.chapter.entry)),
      BookContentsView(title: words[.allMembers], entries: members.map(\.chapter.entry)),
      BookContentsView(title: words[.overAllYears], entries: rest.map(\.entry)),
    ].filter { !$0.entries.isEmpty }
  }
}

/// The head of a chapter of the book.
package struct BookChapterView: View {
  let id: String
  let title: String

  package static let tags: [Tag<BookChapterView>] = [
    .text("id") { $0.id },
    .text("title") { $0.title },
  ]

  /// Its entry in the contents.
  var entry: ContentsEntryView { ContentsEntryView(id: id, label: title, isCounted: true) }
}

/// Chapters of one kind in the contents of the book.
package struct BookContentsView: View {
  let title: String
  let entries: [ContentsEntryView]

  package static let tags: [Tag<BookContentsView>] = [
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ]
}

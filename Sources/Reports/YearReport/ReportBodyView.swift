import Emulation
import Input
import Links
import Localization
import Pages
package import Templates

/// What the report of a year says, in sections and annexes; a part of the report and of the book.
package struct ReportBodyView: View {
  /// What every id begins with.
  let prefix: String
  /// How far the figures can be relied on.
  let status: String?
  let situation: ReportSituationView?
  let direction: ReportListView?
  let movements: ReportListView?
  let activities: ReportActivitiesView?
  let conference: ReportConferenceView?
  let result: ReportResultView?
  let awards: ReportAwardsView?
  let gaps: ReportListView?
  let next: ReportNextView?
  let sources: ReportSourcesView?
  /// The sentence that leads to the corrections in the annex.
  let correctionsReference: String?
  let scores: ReportScoresView?
  let awardList: ReportAwardListView?
  let corrections: ReportCorrectionsView?

  package static let tags: [Tag<ReportBodyView>] = [
    .text("prefix") { $0.prefix },
    // Of templates of version 0.1.0.
    .text("opening") { _ in nil },
    .text("closing") { _ in nil },
    .text("status") { $0.status },
    .record("situation") { $0.situation },
    .record("direction") { $0.direction },
    .record("movements") { $0.movements },
    .record("activities") { $0.activities },
    .record("conference") { $0.conference },
    .record("result") { $0.result },
    .record("awards") { $0.awards },
    .record("gaps") { $0.gaps },
    .record("next") { $0.next },
    .record("sources") { $0.sources },
    .text("corrections-reference") { $0.correctionsReference },
    .record("scores") { $0.scores },
    .record("award-list") { $0.awardList },
    .record("corrections") { $0.corrections },
    .flag("has-annexes") { !$0.annexHeads.isEmpty },
  ]

  /// The heads of the sections, in their order.
  var heads: [ReportHeadView] {
    [
      situation?.head, direction?.head, movements?.head, activities?.head, conference?.head,
      result?.head, awards?.head, gaps?.head, next?.head, sources?.head,
    ].compactMap(\.self)
  }

  /// The heads of the annexes, in their order.
  var annexHeads: [ReportAnnexHeadView] {
    [scores?.head, awardList?.head, corrections?.head].compactMap(\.self)
  }
}

extension ReportBodyView {
  /// The bytes of a year's notes up to which its report shows all their texts: some 200 pages.
  private static let mostText = 1 << 19

  /// The inside of the report of a year on its own page.
  init(_ year: Year, on page: Address, _ site: SiteContext) throws(Problem) {
    let length = ReportText.length(of: [year], in: site.language.tag)
    try self.init(
      year, on: page, prefix: "", isBrief: length > Self.mostText,
      site.citing(CitedSources(year, in: site.archive, prefix: "")))
  }

  /// The inside of a year's report on a page.
  ///
  /// - Parameters:
  ///   - prefix: what every id begins with; empty on the page of the report.
  ///   - isBrief: whether only the summary's text is shown, not those of other notes.
  ///   - site: the site with the sources that the page cites.
  init(
    _ year: Year, on page: Address, prefix: String, isBrief: Bool, _ site: SiteContext
  ) throws(Problem) {
    let language = site.language
    let outline = ReportOutline(year, prefix: prefix, site)
    var texts: [Address: Markup] = [:]
    for note in year.notes where !isBrief || note.kind == .summary {
      let text = ReportText(
        album: PictureAlbum(note, on: page, site), year: year,
        prefix: "\(prefix)\(note.slug)_", depth: 2)
      texts[note.address] = try text.markup { outline.reference(to: $0, language) }
    }
    self.prefix = outline.prefix
    status = language.statusLine(year)
    situation = ReportSituationView(year, in: outline, on: page, site)
    direction = ReportListView(documentsIn: year.notes, in: outline, language)
    movements = ReportListView(movementsIn: year.notes, in: outline, language)
    activities = ReportActivitiesView(year, texts, in: outline, on: page, site)
    conference = ReportConferenceView(year, texts, in: outline, on: page, site)
    result = ReportResultView(year, in: outline, on: page, site)
    awards = ReportAwardsView(year, in: outline, on: page, site)
    gaps = ReportListView(.gaps, year.summary.gaps.map(language.wording), in: outline, language)
    next = ReportNextView(year, in: outline, on: page, site)
    sources = ReportSourcesView(in: outline, site)
    correctionsReference = outline.reference(to: .corrections, language)
    scores = ReportScoresView(year, in: outline, language)
    awardList = ReportAwardListView(year, in: outline, on: page, site)
    corrections = ReportCorrectionsView(year, in: outline, language)
  }
}

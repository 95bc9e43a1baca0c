import Emulation
import Templates

/// What the report of a year says, in sections and annexes; a part of the report and of the book.
struct ReportBodyView: View {
  /// What stands before every id.
  let prefix: String
  /// The sentence that begins the report; nil in the book and where no office issues it.
  let opening: String?
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
  /// The sentence that ends the report; nil in the book and where no office issues it.
  let closing: String?
  let scores: ReportScoresView?
  let awardList: ReportAwardListView?
  let corrections: ReportCorrectionsView?

  static let tags: [Tag<ReportBodyView>] = [
    .text("prefix") { $0.prefix },
    .text("opening") { $0.opening },
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
    .text("closing") { $0.closing },
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
  /// The inside of a year's report on a page.
  ///
  /// - Parameters:
  ///   - texts: the finished texts of the year's notes, for a paper, by the address of the note.
  ///   - edition: the edition that cites the sources of the report.
  init(
    _ year: Year, _ texts: [Address: Markup], in outline: ReportOutline, on page: Address,
    _ edition: Edition
  ) {
    let cluster = edition.text(edition.archive.site.clusterName(in: year.number))
    let names = ["cluster": cluster, "year": String(year.number)] as KeyValuePairs
    prefix = outline.prefix
    let isIssued = prefix.isEmpty && edition.archive.issues(.report, in: year)
    opening = isIssued ? edition.words(.reportOpening, names) : nil
    closing = isIssued ? edition.words(.reportClosing, names) : nil
    status = edition.statusLine(year)
    situation = ReportSituationView(year, in: outline, on: page, edition)
    direction = ReportListView(
      .direction, edition.documentLines(year.notes), in: outline, edition)
    movements = ReportListView(
      .movements, edition.movementLines(year.notes), in: outline, edition)
    activities = ReportActivitiesView(year, texts, in: outline, on: page, edition)
    conference = ReportConferenceView(year, texts, in: outline, on: page, edition)
    result = ReportResultView(year, in: outline, on: page, edition)
    awards = ReportAwardsView(year, in: outline, on: page, edition)
    gaps = ReportListView(.gaps, year.summary.gaps.map(edition.view), in: outline, edition)
    next = ReportNextView(year, in: outline, on: page, edition)
    sources = ReportSourcesView(in: outline, edition)
    correctionsReference = edition.reference(to: .corrections, in: outline)
    scores = ReportScoresView(year, in: outline, edition)
    awardList = ReportAwardListView(year, in: outline, on: page, edition)
    corrections = ReportCorrectionsView(year, in: outline, edition)
  }
}

extension Edition {
  /// How far the figures of a year can be relied on, and the day as of which they stand, in sentences.
  func statusLine(_ year: Year) -> String? {
    let parts = [
      status(of: year).map { status in
        year.hasScores
          ? words(.reportStatus, ["status": status])
          : words[.status] + words[.labelEnd] + status
      },
      dated([year]),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.map { "\($0)." }.joined(separator: " ")
  }
}

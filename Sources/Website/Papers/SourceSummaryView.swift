import Emulation
import Templates

/// What sources tell of a year for which no office issues a report: the report's sections, with nothing
/// that makes it look like a paper to be signed.
struct SourceSummaryView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [ContentsEntryView]
  let body: ReportBodyView

  static let tags: [Tag<SourceSummaryView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("report") { $0.body },
  ]
}

extension SourceSummaryView {
  init(_ year: Year, _ body: ReportBodyView, _ edition: Edition) {
    let title = edition.words(.yearTitle, ["year": String(year.number)])
    paper = edition.paper(
      .report(year.number), back: (title, .year(year.number)), year: year.number, of: [year])
    cover = CoverView(
      label: edition.words[.sourceSummary], title: title, kind: nil, years: nil,
      year: year.number, edition)
    contents =
      body.heads.map { ContentsEntryView($0) }
      + body.annexHeads.map { head in
        ContentsEntryView(
          id: head.id,
          label: edition.words(.contentsAnnex, ["annex": head.label, "title": head.title]),
          isCounted: true)
      }
    self.body = body
  }
}

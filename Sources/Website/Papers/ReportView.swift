import Emulation
import Templates

/// The summary report of a year.
struct ReportView: View {
  let paper: PaperView
  let cover: ReportCoverView
  let contents: [ContentsEntryView]
  let letterhead: LetterheadView
  let kind: String
  let abstract: String
  let body: ReportBodyView
  let signature: SignatureView

  static let tags: [Tag<ReportView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("letterhead") { $0.letterhead },
    .text("kind") { $0.kind },
    .text("abstract") { $0.abstract },
    .record("report") { $0.body },
    .record("signature") { $0.signature },
  ]
}

extension ReportView {
  init(_ year: Year, _ body: ReportBodyView, _ edition: Edition) {
    let number = String(year.number)
    let report = year.summary.papers.report
    paper = edition.paper(
      .report(year.number), back: (edition.words(.yearTitle, ["year": number]), .year(year.number)),
      year: year.number, of: [year])
    cover = ReportCoverView(year, edition)
    contents = body.contents(edition)
    letterhead = LetterheadView(report, abbreviation: .reportAbbreviation, in: year, edition)
    kind = edition.words[.reportKind]
    abstract = edition.words(.reportAbstract, ["year": number])
    self.body = body
    signature = SignatureView(report, edition)
  }
}

extension ReportBodyView {
  /// The entries for its sections, then those for its annexes.
  func contents(_ edition: Edition) -> [ContentsEntryView] {
    heads.map { ContentsEntryView(id: $0.id, label: "\($0.number) \($0.title)", isCounted: true) }
      + annexHeads.map { head in
        ContentsEntryView(
          id: head.id,
          label: edition.words(.contentsAnnex, ["annex": head.label, "title": head.title]),
          isCounted: false)
      }
  }
}

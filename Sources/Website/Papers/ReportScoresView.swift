import Emulation
import Templates

/// The annex of a report with the full score sheet.
struct ReportScoresView: View {
  let head: ReportAnnexHeadView
  let sheet: ScoreSheetView

  static let tags: [Tag<ReportScoresView>] = [
    .record("head") { $0.head },
    .record("sheet") { $0.sheet },
  ]
}

extension ReportScoresView {
  init?(_ year: Year, in outline: ReportOutline, _ edition: Edition) {
    guard let head = edition.head(.scores, of: year, in: outline) else { return nil }
    self.head = head
    sheet = ScoreSheetView(year, edition)
  }
}

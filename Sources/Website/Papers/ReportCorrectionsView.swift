import Emulation
import Templates

/// The annex of a report that lists what was put right.
struct ReportCorrectionsView: View {
  let head: ReportAnnexHeadView
  let rows: [ReportCorrectionView]

  static let tags: [Tag<ReportCorrectionsView>] = [
    .record("head") { $0.head },
    .list("rows") { $0.rows },
  ]
}

/// A correction as a row of a table of a report.
struct ReportCorrectionView: View {
  /// Its number in the table.
  let serial: String
  let correction: CorrectionView

  static let tags: [Tag<ReportCorrectionView>] = [
    .text("serial") { $0.serial },
    .record("correction") { $0.correction },
  ]
}

extension ReportCorrectionsView {
  init?(_ year: Year, in outline: ReportOutline, _ edition: Edition) {
    guard let head = edition.head(.corrections, of: year, in: outline) else { return nil }
    self.head = head
    rows = year.summary.corrections.enumerated().map { index, correction in
      ReportCorrectionView(
        serial: String(index + 1), correction: CorrectionView(correction, edition))
    }
  }
}

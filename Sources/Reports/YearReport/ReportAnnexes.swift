import Emulation
import Localization
import Pages
package import Templates

/// The annex of a report with the full score sheet.
package struct ReportScoresView: View {
  let head: ReportAnnexHeadView
  let sheet: ScoreSheetView

  package static let tags: [Tag<ReportScoresView>] = [
    .record("head") { $0.head },
    .record("sheet") { $0.sheet },
  ]
}

extension ReportScoresView {
  init?(_ year: Year, in outline: ReportOutline, _ language: Localization) {
    guard let head = ReportAnnexHeadView(.scores, of: year, in: outline, language) else {
      return nil
    }
    self.head = head
    sheet = ScoreSheetView(year, language)
  }
}

/// The annex of a report that lists what was put right.
package struct ReportCorrectionsView: View {
  let head: ReportAnnexHeadView
  let rows: [ReportCorrectionView]

  package static let tags: [Tag<ReportCorrectionsView>] = [
    .record("head") { $0.head },
    .list("rows") { $0.rows },
  ]
}

/// A correction as a row of a table of a report.
package struct ReportCorrectionView: View {
  /// Its number in the table.
  let serial: String
  let correction: CorrectionView

  package static let tags: [Tag<ReportCorrectionView>] = [
    .text("serial") { $0.serial },
    .record("correction") { $0.correction },
  ]
}

extension ReportCorrectionsView {
  init?(_ year: Year, in outline: ReportOutline, _ language: Localization) {
    guard let head = ReportAnnexHeadView(.corrections, of: year, in: outline, language) else {
      return nil
    }
    self.head = head
    rows = year.summary.corrections.enumerated().map { index, correction in
      ReportCorrectionView(
        serial: String(index + 1), correction: CorrectionView(correction, language))
    }
  }
}

/// The section of a report that lists its sources.
package struct ReportSourcesView: View {
  let head: ReportHeadView
  let sources: [ReportSourceView]

  package static let tags: [Tag<ReportSourcesView>] = [
    .record("head") { $0.head },
    .list("sources") { $0.sources },
  ]
}

extension ReportSourcesView {
  init?(in outline: ReportOutline, _ site: SiteContext) {
    guard let head = ReportHeadView(.sources, in: outline, site.language),
      let cited = site.cited
    else { return nil }
    self.head = head
    sources = ReportSourceView.all(cited, site.language)
  }
}

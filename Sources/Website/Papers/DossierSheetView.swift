import Emulation
import Templates

/// The score sheet of a province in one year.
struct DossierSheetView: View {
  let head: ReportHeadView
  let table: PointsTableView
  let notes: [WordingView]

  static let tags: [Tag<DossierSheetView>] = [
    .record("head") { $0.head },
    .record("table") { $0.table },
    .list("notes") { $0.notes },
  ]
}

extension DossierSheetView {
  /// The score sheets of the years that have more than a total of the province.
  static func all(
    _ record: ProvinceRecord, prefix: String, _ edition: Edition
  ) -> [DossierSheetView] {
    let told = record.history.entries.filter { entry in
      let stages = entry.placing.score?.stages ?? []
      return stages.count > 1 || stages.contains { $0.points.contains { $0 != nil } }
    }
    let sheets = told.compactMap { entry in
      edition.scoreCard(record.province, entry.year).map { (entry: entry, table: $0) }
    }
    return sheets.enumerated().map { index, sheet in
      let (year, score) = (sheet.entry.year, sheet.entry.placing.score)
      let number = String(year.number)
      let title = edition.words(.yearTitle, ["year": number])
      let status = edition.caution(of: year)
      return DossierSheetView(
        head: ReportHeadView(
          id: "\(prefix)_sheet-\(number)", number: "\(index + 1).",
          title: status.map { edition.words(.yearWithStatus, ["year": title, "status": $0]) }
            ?? title),
        table: sheet.table,
        notes: ([score?.note] + (score?.stages.map(\.note) ?? [])).compactMap(\.self)
          .map(edition.view))
    }
  }
}

import Emulation
import Localization
package import Templates

/// A table of the full score sheet: the points of all members at one stage.
package struct ScoreSheetTableView: View {
  let caption: String
  /// The classes of its size of type, `pt8` to `pt10`, and of how it is set.
  let classes: String
  let heads: [ScoreSheetHeadView]
  let rows: [ScoreSheetRowView]

  package static let tags: [Tag<ScoreSheetTableView>] = [
    .text("caption") { $0.caption },
    .text("classes") { $0.classes },
    .list("heads") { $0.heads },
    .list("rows") { $0.rows },
    .flag("whole") { $0.rows.count <= ReportResultView.mostRows },
  ]
}

/// The head of a column of the full score sheet.
package struct ScoreSheetHeadView: View {
  let name: WordingView
  let maximum: String?
  let isSum: Bool

  package static let tags: [Tag<ScoreSheetHeadView>] = [
    .record("name") { $0.name },
    .text("maximum") { $0.maximum },
    .flag("sum") { $0.isSum },
  ]
}

extension ScoreSheetHeadView {
  /// The head with the full name, but for groups, as their names are listed before; or with the mark.
  init(_ column: ScoreSheetColumn, isNamed: Bool) {
    var isMarked = !isNamed
    if case .group = column.content { isMarked = true }
    name = isMarked ? WordingView(column.mark) : column.name
    maximum = column.maximum
    isSum = column.isSum
  }
}

/// A member in a table of the full score sheet.
package struct ScoreSheetRowView: View {
  let serial: String
  let name: String
  let cells: [ScoreSheetCellView]

  package static let tags: [Tag<ScoreSheetRowView>] = [
    .text("serial") { $0.serial },
    .text("name") { $0.name },
    .list("cells") { $0.cells },
  ]
}

/// A figure of the full score sheet, or the sign for one that is missing.
package struct ScoreSheetCellView: View {
  let text: String
  let isSum: Bool

  package static let tags: [Tag<ScoreSheetCellView>] = [
    .text("text") { $0.text },
    .flag("sum") { $0.isSum },
  ]
}

/// What a column of the full score sheet is.
package struct ScoreSheetLegendRowView: View {
  let mark: String
  let name: WordingView
  let maximum: String?
  let isGroup: Bool

  package static let tags: [Tag<ScoreSheetLegendRowView>] = [
    .text("mark") { $0.mark },
    .record("name") { $0.name },
    .text("maximum") { $0.maximum },
    .flag("group") { $0.isGroup },
  ]
}

extension ScoreSheetLegendRowView {
  init(_ column: ScoreSheetColumn) {
    mark = column.mark
    name = column.name
    maximum = column.maximum
    isGroup = column.isSum
  }

  /// What the columns of a score sheet are, where they carry numbers: each group before its criteria.
  static func all(_ columns: [ScoreSheetColumn], in year: Year) -> [ScoreSheetLegendRowView] {
    var rows: [ScoreSheetLegendRowView] = []
    var open = 0
    for column in columns {
      let row = ScoreSheetLegendRowView(column)
      switch column.content {
      case .criterion(let position):
        rows.append(row)
        if year.criteria.all[position].group == nil { open = rows.count }
      case .group:
        rows.insert(row, at: open)
        open = rows.count
      case .maximum, .total, .rank: break
      }
    }
    return rows
  }
}

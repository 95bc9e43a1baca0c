import Emulation
import Input

extension PointsSigns {
  /// Decides for the columns of a sheet.
  init(
    _ layout: SheetLayout, _ columns: SheetColumns, _ criteria: NewCriteria,
    _ vocabulary: SheetVocabulary
  ) {
    let own = columns.all.compactMap { found -> Column? in
      let own = found.column.maximum.flatMap { Self.bound($0.text) }
      switch found.meaning {
      case .points(let id, _):
        return Column(
          number: found.column.number, meaning: found.meaning,
          maximum: Self.maximum(of: id, own, criteria, vocabulary))
      case .total:
        return Column(
          number: found.column.number, meaning: found.meaning, maximum: own ?? vocabulary.maximum)
      default: return nil
      }
    }
    let rows = layout.rows.filter { row in
      guard let label = (layout.cell(row, layout.provinces) ?? row.cells.first)?.text.text else {
        return false
      }
      return !vocabulary.isTotal(label) && !vocabulary.isMaximum(label)
        && !vocabulary.isTotal(row.cells[0].text.text)
    }
    self.init(own, rows, most: vocabulary.range.upperBound)
  }

  private static func maximum(
    of id: Criterion.ID, _ own: Points?, _ criteria: NewCriteria, _ vocabulary: SheetVocabulary
  ) -> Points? {
    if let new = criteria.rows.first(where: { $0.id == id }) {
      return bound(new.maximum)
    }
    return vocabulary.maximum(of: id) ?? own
  }

  /// The most that a maximum may mean, so that it excludes nothing wrongly.
  private static func bound(_ text: String) -> Points? {
    guard let number = OfficeNumber(text) else { return nil }
    return number.form == .open ? number.thousand : number.decimal
  }
}

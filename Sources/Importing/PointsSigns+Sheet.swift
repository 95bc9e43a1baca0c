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
          maximum: Self.maximum(of: id, own, criteria, vocabulary),
          slashed: Self.slashed(of: id, own, criteria, vocabulary))
      case .total:
        return Column(
          number: found.column.number, meaning: found.meaning, maximum: own ?? vocabulary.maximum,
          slashed: own.map { [$0] } ?? Self.slashedTotals(criteria, vocabulary))
      default: return nil
      }
    }
    let rows = layout.rows.filter { row in
      guard let label = (layout.cell(row, layout.members) ?? row.cells.first)?.text.text else {
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

  /// What may be after the slash of points for a criterion: its maximum, or that of a member.
  private static func slashed(
    of id: Criterion.ID, _ own: Points?, _ criteria: NewCriteria, _ vocabulary: SheetVocabulary
  ) -> [Points] {
    let most = maximum(of: id, own, criteria, vocabulary)
    return [own, most, vocabulary.maximum(of: id)].compactMap(\.self)
      + vocabulary.ownMaxima(of: id)
  }

  /// What may be after the slash of a total: the sum of the maxima, with or without the bonus.
  private static func slashedTotals(
    _ criteria: NewCriteria, _ vocabulary: SheetVocabulary
  ) -> [Points] {
    let known = vocabulary.criteria
    guard known.isEmpty else {
      guard known.all.allSatisfy({ vocabulary.ownMaxima(of: $0.id).isEmpty }) else { return [] }
      let scale = known.scale.reduce(Points.zero) {
        $0 + (vocabulary.maximum(of: known.all[$1].id) ?? .zero)
      }
      return [scale, vocabulary.maximum].compactMap(\.self)
    }
    let own = criteria.rows.filter { $0.kind == "criterion" }.compactMap { Points($0.maximum) }
    guard !own.isEmpty else { return [] }
    let scale = own.reduce(Points.zero) { $0 + $1 }
    let bonus = criteria.rows.first { $0.kind == "bonus" }.flatMap { Points($0.maximum) }
    return [scale, scale + (bonus ?? .zero)]
  }

  /// The most that a maximum may mean, so that it excludes nothing wrongly.
  private static func bound(_ text: String) -> Points? {
    guard let number = OfficeNumber(text) else { return nil }
    return number.form == .open ? number.thousand : number.decimal
  }
}

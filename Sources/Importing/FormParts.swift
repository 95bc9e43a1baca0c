import Emulation
import Input

/// The forms of several members below one another on a sheet.
enum FormParts {
  /// The form of each member, from top to bottom; that of the whole sheet where it is of one, or where
  /// some part names no member.
  static func forms(
    of grid: Grid, _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) -> [MemberForm] {
    let parts = parts(of: grid)
    if parts.count > 1 {
      var own = Problems()
      let forms = parts.compactMap { MemberForm($0, vocabulary, &own) }
      let members = Set(forms.compactMap { $0.layout.form?.member.id })
      if members.count == parts.count {
        problems.report(own)
        return forms
      }
    }
    return MemberForm(grid, vocabulary, &problems).map { [$0] } ?? []
  }

  /// The stretches of rows with heads of criteria, each from the row after the last figures before it.
  private static func parts(of grid: Grid) -> [Grid] {
    var starts = [1]
    var hasHeads = false
    var last = 0
    for row in grid.rows {
      if MemberForm.isHeads(row) {
        if hasHeads { starts.append(last + 1) }
        hasHeads = true
      } else if row.cells.contains(where: \.isFigure) {
        last = row.number
      }
    }
    guard starts.count > 1 else { return [grid] }
    let ends = starts.dropFirst().map { $0 - 1 } + [Int.max - 1]
    return zip(starts, ends).map { start, end in
      grid.part(rows: start...max(start, end), columns: 1...Int.max - 1)
    }
  }
}

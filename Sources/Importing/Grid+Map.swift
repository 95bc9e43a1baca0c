import Emulation
import Input
import Spreadsheet

extension Grid {
  /// The sheet from the row of heads to the last row that `import.yaml` names, and the rows that are not read.
  ///
  /// The row of heads counts only where it has one of the heads; titles above it stay.
  func obeying(_ map: ImportMap?) -> (sheet: Grid, cut: [Row]) {
    guard let map, map.headRow != nil || map.lastRow != nil else { return (self, []) }
    var dropped: Set<Int> = []
    if let head = map.headRow, let row = self[head] {
      let lines = Set(
        map.columns.flatMap { MappedColumns.key($0.head).split(separator: "/") })
      if row.cells.contains(where: { lines.contains(Substring(MappedColumns.key($0.text.text))) }) {
        let above = max(1, head - SheetLayout.mostHeadRows)..<head
        dropped = Set(rows.filter { above.contains($0.number) && $0.cells.count > 2 }.map(\.number))
      }
    }
    let last = map.lastRow ?? Int.max
    let cut = rows.filter { $0.number > last || dropped.contains($0.number) }
    guard !cut.isEmpty else { return (self, []) }
    let kept = rows.filter { $0.number <= last && !dropped.contains($0.number) }
    return (
      Grid(
        rows: kept, merged: merged.filter { $0.rows.lowerBound <= last }, isTurned: isTurned,
        file: file, tab: tab, widths: widths), cut
    )
  }
}

extension Grid.Row {
  /// Whether something would be lost that scores are made of: a member, a figure, a stage of a head.
  func matters(_ vocabulary: SheetVocabulary) -> Bool {
    cells.contains { cell in
      cell.mayBePoints || vocabulary.namesMember(cell.text.text)
        || Head(cell.text.text).stage != nil
    }
  }
}

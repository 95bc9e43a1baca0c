/// How much more the cells of a workbook may hold.
struct CellAllowance {
  /// The most bytes of all texts, each counted as often as it is shown.
  static let mostText = 128 << 20

  private var cells = WorkbookFile.mostCells
  private var text = mostText

  /// Takes one cell off; false if there is no more.
  mutating func take(_ value: WorkbookFile.Value) -> Bool {
    cells -= 1
    switch value {
    case .text(let text), .uncalculated(let text), .error(let text): self.text -= text.utf8.count
    case .number, .percentage, .date, .boolean: break
    }
    return cells >= 0 && text >= 0
  }
}

import Formats

/// How wide the columns of a sheet are, in characters.
struct ColumnWidths {
  private static let narrowest = 6
  private static let widest = 60

  private let texts: TextPool
  /// The characters of the longest line of each text.
  private let lengths: [Int]
  /// The texts of several lines.
  private let hasBreak: [Bool]
  /// The widths of the columns.
  private(set) var all: [Int]

  /// The widths wished for; then, for each further column, that of its longest line, 6 to 60.
  init(of sheet: Workbook.Sheet) {
    let cells = sheet.cells
    texts = cells.texts
    let measures = (0..<cells.texts.count).map { Self.measure(cells.texts[$0]) }
    lengths = measures.map(\.longest)
    hasBreak = measures.map(\.hasBreak)
    var widths = [Int](repeating: Self.narrowest, count: cells.width)
    for row in 0..<cells.rowCount {
      let range = cells.row(row)
      for index in range {
        let length =
          switch cells.cells[index] {
          case .empty, .field: 0
          case .number(let number): number.width
          case .text(let text): lengths[Int(text)]
          }
        let column = index - range.lowerBound
        if length > widths[column] { widths[column] = min(length, Self.widest) }
      }
    }
    for (column, width) in sheet.columnWidths.prefix(cells.width).enumerated() {
      widths[column] = min(max(width, 1), 250)
    }
    all = widths
  }

  /// The characters of the longest line of a cell.
  func length(of text: UInt32) -> Int { lengths[Int(text)] }

  /// The lines that a cell takes in a column, about as many as programs break it into.
  func lines(of cell: SheetCells.Cell, inColumn column: Int) -> Int {
    let width = all[column]
    func lines(_ length: Int) -> Int { length <= width ? 1 : (length + width - 1) / width }
    switch cell {
    case .empty: return 0
    case .field: return 1
    case .number(let number): return lines(number.width)
    case .text(let text):
      guard hasBreak[Int(text)] else { return lines(lengths[Int(text)]) }
      var sum = 0
      Self.readLines(of: texts[Int(text)]) { sum += lines($0) }
      return sum
    }
  }

  private static func measure(_ text: ArraySlice<UInt8>) -> (longest: Int, hasBreak: Bool) {
    var (longest, count) = (0, 0)
    readLines(of: text) {
      longest = max(longest, $0)
      count += 1
    }
    return (longest, count > 1)
  }

  /// Hands on the number of characters of each line of a text, as far as they matter.
  private static func readLines(of text: ArraySlice<UInt8>, _ read: (Int) -> Void) {
    var length = 0
    for byte in CellText.allowed(text) {
      if byte == 0x0A {
        read(length)
        length = 0
      } else if byte & 0xC0 != 0x80 {
        length += 1
      }
    }
    read(length)
  }
}

import Formats

/// Writes the rows of one sheet.
struct RowWriter {
  private let cells: SheetCells
  private let widths: ColumnWidths
  /// How a cell of each column begins.
  private let starts: [[UInt8]]
  private static let end = Array("</v></c>".utf8)
  private static let fieldEnd = Array("\"/>".utf8)
  /// What is written of each text; nil before a cell has it.
  private var texts: [Text?]
  /// What is between the address and the number of a cell, by look; nil before a cell has it.
  private var looks = [[UInt8]?](repeating: nil, count: 512)
  private var digits: [UInt8] = []
  /// The cells of the row, and of the row above.
  private var (line, above): (Line, Line)

  /// The cells of a row as they are written.
  private struct Line {
    /// The row; nil where it cannot be copied from.
    var row: Range<Int>?
    /// The digits of the number of the row.
    var digitCount = 0
    var bytes: [UInt8] = []
    /// Where each cell ends, behind the 0 where the first one begins.
    var ends: [Int]
    /// The lines that each cell takes.
    var heights: [Int]

    init(width: Int) {
      ends = [Int](repeating: 0, count: width + 1)
      heights = [Int](repeating: 0, count: width)
    }
  }

  /// What a row is.
  enum Kind {
    case title, head, body
  }

  /// What is written of a text.
  private struct Text {
    /// Its number among those of the workbook, in digits.
    let number: [UInt8]
    let hasBreak: Bool
    let beginsLikeFormula: Bool
  }

  /// The rows of a sheet with columns of some widths.
  init(_ cells: SheetCells, _ widths: ColumnWidths) {
    self.cells = cells
    self.widths = widths
    texts = [Text?](repeating: nil, count: cells.texts.count)
    starts = (0..<cells.width).map { index in
      Array("<c r=\"\(CellAddress.letters(ofColumn: index + 1))".utf8)
    }
    (line, above) = (Line(width: cells.width), Line(width: cells.width))
  }

  /// Adds a row; an empty one is left out.
  mutating func write(
    _ index: Int, _ kind: Kind, _ sheet: inout SheetWriter, to xml: inout [UInt8]
  ) {
    let isBody = kind == .body
    let row = cells.row(index)
    digits.removeAll(keepingCapacity: true)
    digits.append(whole: index + 1)
    swap(&line, &above)
    line.bytes.removeAll(keepingCapacity: true)
    line.digitCount = digits.count
    line.row = isBody ? row : nil
    let known = above.digitCount == digits.count && isBody ? above.row : nil
    var (column, lines) = (0, 0)
    while column < row.count {
      let same = repeated(column, row, known)
      if same > 0 {
        copy(column..<column + same, row, &sheet)
      } else {
        write(cells.cells[row.lowerBound + column], kind, inColumn: column, &sheet)
      }
      for column in column..<column + max(same, 1) { lines = max(lines, line.heights[column]) }
      column += max(same, 1)
    }
    guard lines > 0 else { return }
    xml += "<row r=\"".utf8
    xml += digits
    // Without a height, LibreOffice shows the first line only.
    if lines > 1 { xml += "\" ht=\"\(min(lines * SheetWriter.lineHeight, 400))".utf8 }
    xml += "\">".utf8
    xml += line.bytes
    xml += "</row>".utf8
  }

  /// How many cells from a column on are those of the row above.
  private func repeated(_ column: Int, _ row: Range<Int>, _ above: Range<Int>?) -> Int {
    guard let above else { return 0 }
    let most = min(row.count, above.count)
    var end = column
    while end < most,
      cells.cells[row.lowerBound + end] == cells.cells[above.lowerBound + end]
    {
      end += 1
    }
    return end - column
  }

  /// Copies cells from the row above; they differ in the number of the row alone.
  private mutating func copy(
    _ columns: Range<Int>, _ row: Range<Int>, _ sheet: inout SheetWriter
  ) {
    let start = above.ends[columns.lowerBound]
    let shift = line.bytes.count - start
    line.bytes += above.bytes[start..<above.ends[columns.upperBound]]
    for column in columns {
      line.heights[column] = above.heights[column]
      line.ends[column + 1] = above.ends[column + 1] + shift
      let cell = cells.cells[row.lowerBound + column]
      guard cell != .empty else { continue }
      let place = above.ends[column] + shift + starts[column].count
      for at in digits.indices { line.bytes[place + at] = digits[at] }
      if case .text = cell { sheet.strings.use() }
    }
  }

  private mutating func write(
    _ cell: SheetCells.Cell, _ kind: Kind, inColumn column: Int, _ sheet: inout SheetWriter
  ) {
    // A title goes on over the cells beside it.
    line.heights[column] = kind == .title ? 1 : widths.lines(of: cell, inColumn: column)
    defer { line.ends[column + 1] = line.bytes.count }
    switch cell {
    case .empty: return
    case .field:
      line.bytes += starts[column]
      line.bytes += digits
      line.bytes += "\" s=\"\(sheet.styles.number(of: .init(isField: true)))".utf8
      line.bytes += Self.fieldEnd
      return
    case .number(let value):
      line.bytes += starts[column]
      line.bytes += digits
      line.bytes += look(
        .init(isHead: kind == .head, isTitle: kind == .title, decimals: value.decimals), &sheet)
      value.write(to: &line.bytes)
    case .text(let number):
      let text = text(number, &sheet)
      let isLong = text.hasBreak || widths.length(of: number) > widths.all[column]
      let isWrapped = kind == .head || (kind == .body && isLong)
      line.bytes += starts[column]
      line.bytes += digits
      line.bytes += look(
        .init(
          isHead: kind == .head, isTitle: kind == .title, isWrapped: isWrapped,
          isQuoted: text.beginsLikeFormula), &sheet)
      line.bytes += text.number
      sheet.strings.use()
    }
    line.bytes += Self.end
  }

  private mutating func text(_ number: UInt32, _ sheet: inout SheetWriter) -> Text {
    if let known = texts[Int(number)] { return known }
    let bytes = cells.texts[Int(number)]
    var digits: [UInt8] = []
    digits.append(whole: sheet.strings.number(of: CellText.allowed(bytes)))
    let text = Text(
      number: digits, hasBreak: bytes.contains(0x0A),
      beginsLikeFormula: bytes.first.map("=+-@".utf8.contains) ?? false)
    texts[Int(number)] = text
    return text
  }

  /// What is between the address of a cell and its number.
  private mutating func look(
    _ style: CellStyles.Style, _ sheet: inout SheetWriter
  ) -> [UInt8] {
    let look = (style.isTitle ? 8 : 0) + (style.isHead ? 4 : 0)
    let flags = look + (style.isWrapped ? 2 : 0) + (style.isQuoted ? 1 : 0)
    let index = 16 * (style.decimals.map { $0 + 1 } ?? 0) + flags
    if let known = looks[index] { return known }
    let kind = style.decimals == nil ? "\" t=\"s" : ""
    let bytes = Array("\" s=\"\(sheet.styles.number(of: style))\(kind)\"><v>".utf8)
    looks[index] = bytes
    return bytes
  }
}

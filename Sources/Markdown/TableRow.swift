/// A line of a table, cut at its pipes.
///
/// The rules are those of GitHub Flavored Markdown 0.29, "Tables (extension)".
enum TableRow {
  /// The cells of a line, without the white space around them.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let line = trim(bytes, line)
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var offset = start
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "|"):
        cells.append(trim(bytes, start..<offset))
        start = offset + 1
      case UInt8(ascii: "\\"):
        if offset + 1 < line.upperBound, bytes[offset + 1].isPunctuation { offset += 1 }
      default: break
      }
      offset += 1
    }
    if start < line.upperBound { cells.append(trim(bytes, start..<line.upperBound)) }
    return cells
  }

  /// The columns that a row of dashes and colons announces; nil if the line is no such row.
  static func columns(_ bytes: [UInt8], _ line: Range<Int>) -> [PipeTable.Alignment]? {
    guard line.contains(where: { bytes[$0] == UInt8(ascii: "|") || bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    let cells = cells(bytes, line)
    var columns: [PipeTable.Alignment] = []
    for cell in cells {
      guard let column = alignment(bytes[cell]) else { return nil }
      columns.append(column)
    }
    return columns.isEmpty ? nil : columns
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> PipeTable.Alignment? {
    var dashes = cell
    let isLeft = dashes.first == UInt8(ascii: ":")
    if isLeft { dashes.removeFirst() }
    let isRight = dashes.last == UInt8(ascii: ":")
    if isRight { dashes.removeLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    if isLeft { return isRight ? .center : .left }
    return isRight ? .right : PipeTable.Alignment.none
  }

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

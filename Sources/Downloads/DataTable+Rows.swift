extension DataTable {
  /// Adds the rows one after the other; what a row has in common with the one above is copied.
  ///
  /// - Parameters:
  ///   - write: adds a cell of a column, with what stands before it.
  ///   - lineEnd: what is behind each row.
  ///   - separator: what is between rows.
  func addRows(
    to bytes: inout [UInt8], lineEnd: [UInt8], separator: [UInt8] = [],
    _ write: (_ column: Int, _ cell: TableCell, _ line: inout [UInt8]) -> Void
  ) {
    let width = heads.count
    var (line, above) = (Line(width: width), Line(width: width))
    for row in 0..<rowCount {
      swap(&line, &above)
      line.bytes.removeAll(keepingCapacity: true)
      var column = 0
      while column < width {
        let same = column < 64 ? (~(repeats[row] >> UInt64(column))).trailingZeroBitCount : 0
        if same > 0 {
          line.copy(column..<min(column + same, width), from: above)
          column += same
        } else {
          write(column, cells[row * width + column], &line.bytes)
          column += 1
          line.ends[column] = line.bytes.count
        }
      }
      if row == 0 {
        let length = line.bytes.count + lineEnd.count + separator.count
        bytes.reserveCapacity(bytes.count + rowCount * (length + length / 8))
      } else {
        bytes += separator
      }
      bytes += line.bytes
      bytes += lineEnd
    }
  }

  /// A row as it is written.
  private struct Line {
    var bytes: [UInt8] = []
    /// Where each cell ends, behind the 0 where the first one begins.
    var ends: [Int]

    init(width: Int) { ends = [Int](repeating: 0, count: width + 1) }

    /// Adds the cells of some columns as another row has them.
    mutating func copy(_ columns: Range<Int>, from above: Line) {
      let start = above.ends[columns.lowerBound]
      let shift = bytes.count - start
      bytes += above.bytes[start..<above.ends[columns.upperBound]]
      for column in columns { ends[column + 1] = above.ends[column + 1] + shift }
    }
  }
}

extension LineLint {
  /// The row that keeps lines from being a table, and why; nil where they seem to be none.
  static func tableFault(
    _ lines: [Range<Int>], of bytes: [UInt8]
  ) -> (fault: MarkdownProblem.TableFault, range: Range<Int>)? {
    guard lines.count > 1 else { return nil }
    for index in lines.indices.dropFirst() {
      guard bytes[lines[index - 1]].contains(UInt8(ascii: "|")),
        bytes[lines[index]].contains(UInt8(ascii: "|"))
      else { continue }
      let cells = TableRow.cells(bytes, lines[index - 1]).count
      if let columns = TableRow.columns(bytes, lines[index]), cells != columns.count {
        return (.otherCount(parts: columns.count, cells: cells), lines[index])
      }
      if isOfOtherDashes(bytes[lines[index]]) { return (.otherSigns, lines[index]) }
    }
    let counts = lines.map { isRow(bytes[$0]) ? TableRow.cells(bytes, $0).count : 0 }
    guard let count = counts.first, count > 1, counts.allSatisfy({ $0 == count }) else {
      return nil
    }
    return (.noDashes(columns: count), lines[0])
  }

  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "|") && line.last { !$0.isSpace } == UInt8(ascii: "|")
  }

  /// Whether a line is a row of dashes but for other dashes or blanks among them.
  private static func isOfOtherDashes(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 1_000, line.contains(where: { $0 >= 0x80 }) else { return false }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "―", "−", "‐", "‑"]
    return text.contains(where: dashes.contains)
      && text.allSatisfy {
        dashes.contains($0) || "|: \t".unicodeScalars.contains($0)
          || $0.properties.generalCategory == .spaceSeparator
      }
  }
}

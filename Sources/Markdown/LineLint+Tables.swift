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

  /// Lines one below the other that have the same number of tabs between words, as cells of Excel and Word
  /// are pasted; nil where there are none, or their author ends each with a backslash or two spaces.
  static func tabbedRows(_ lines: [Range<Int>], of bytes: [UInt8]) -> Range<Int>? {
    var last = (tabs: 0, start: 0)
    for line in lines {
      let text = bytes[line]
      let tabs = text.contains(UInt8(ascii: "\t")) ? tabsBetweenWords(text) : 0
      if tabs > 0, tabs == last.tabs { return last.start..<line.upperBound }
      last = (tabs, line.lowerBound)
    }
    return nil
  }

  private static func tabsBetweenWords(_ line: ArraySlice<UInt8>) -> Int {
    let isBroken = line.last == UInt8(ascii: "\\") || line.suffix(2).elementsEqual("  ".utf8)
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    // The bullet of a list from Word, or a number, is no cell.
    guard !isBroken, let first = cells.first, first.count > 2 || cells.count > 2,
      cells.last?.contains(where: { !$0.isSpace }) ?? false, !first.isEmpty
    else { return 0 }
    return cells.count - 1
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

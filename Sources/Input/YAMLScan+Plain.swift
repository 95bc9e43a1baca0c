extension YAMLScan {
  /// A key or a plain value; true behind a key.
  mutating func scanPlain(_ lineStart: Int, isFresh: Bool) -> Bool {
    let first = at
    var last = at
    while at < end, lineBreak == 0 {
      if byte == UInt8(ascii: ":"), isKeyEnd(at + 1) {
        if owner.key != nil {
          reportColon(from: first)
          skipLine()
          return false
        }
        open(at: first, lineStart, key: first..<last)
        checkKey(first..<last)
        at += 1
        if let invisible = InvisibleCharacter(in: bytes, at: at, before: end) {
          report(.invisible(invisible), at..<at + invisible.length)
          skipLine()
          return false
        }
        return true
      }
      if byte == UInt8(ascii: "#"), at > first, bytes[at - 1].isYAMLSpace {
        if !checkComment(valueStart: first) { checkValue(first..<last) }
        skipLine()
        return false
      }
      if !byte.isYAMLSpace { last = at + 1 }
      at += 1
    }
    if isFresh, !expectsValue || levels.count == 1, reportNoColon(first..<last) { return false }
    continuePlain(first..<last, isFresh: isFresh)
    return false
  }

  /// The further lines of a plain value.
  private mutating func continuePlain(_ first: Range<Int>, isFresh: Bool) {
    var last = first.upperBound
    var isWhole = true
    checkLineSeparator()
    at += lineBreak
    while at < end {
      let lineStart = at
      while byte == UInt8(ascii: " ") { at += 1 }
      if at < end, lineBreak > 0 {
        at += lineBreak
        continue
      }
      let column = at - lineStart
      guard at < end, column > owner.column, column > 0 || !isMarker(at: at),
        byte != UInt8(ascii: "#")
      else {
        if at < end, column > owner.column, byte == UInt8(ascii: "#") {
          checkContinuedComment(first)
        }
        if at < end, byte != UInt8(ascii: "\t") { at = lineStart }
        break
      }
      if byte == UInt8(ascii: "\t") { return scanTab() }
      guard scanContinued(column, of: first, isFresh: isFresh, &last, &isWhole) else { return }
    }
    if isWhole { checkValue(first.lowerBound..<last) }
  }

  /// One further line of a plain value; false where the look ends.
  private mutating func scanContinued(
    _ column: Int, of first: Range<Int>, isFresh: Bool, _ last: inout Int, _ isWhole: inout Bool
  ) -> Bool {
    let start = at
    if byte == UInt8(ascii: "-"), isBlank(at + 1) {
      stop(continued(column), start..<textEnd)
      return false
    }
    while at < end, lineBreak == 0 {
      if byte == UInt8(ascii: ":"), isKeyEnd(at + 1) {
        if isFresh, owner.key == nil {
          stop(.missingColon, first)
        } else {
          stop(continued(column), start..<textEnd)
        }
        return false
      }
      if byte == UInt8(ascii: "#"), at > start, bytes[at - 1].isYAMLSpace {
        if checkComment(valueStart: first.lowerBound) { isWhole = false }
        skipLine()
        return true
      }
      if !byte.isYAMLSpace { last = at + 1 }
      at += 1
    }
    checkLineSeparator()
    at += lineBreak
    return true
  }

  private func continued(_ column: Int) -> YAMLMistake {
    .indentation(
      spaces: column, of: owner.key.map { Excerpt.beginning(of: file.text($0)) },
      mended: max(0, owner.column))
  }
}

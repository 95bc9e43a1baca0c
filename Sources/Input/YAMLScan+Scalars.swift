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
        if reportQuoteOpen(first..<last) {
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
    // Also where only the space is missing that would make it an item of a list.
    if byte == UInt8(ascii: "-"), isBlank(at + 1) || isLetter(at + 1) {
      stop(continued(column, of: first), start..<textEnd)
      return false
    }
    while at < end, lineBreak == 0 {
      if byte == UInt8(ascii: ":"), isKeyEnd(at + 1) {
        if isFresh, owner.key == nil {
          stop(.missingColon, first)
        } else {
          stop(continued(column, of: first), start..<textEnd)
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

  private func continued(_ column: Int, of value: Range<Int>) -> YAMLMistake {
    .indentation(
      spaces: column, of: owner.key.map { Excerpt.beginning(of: file.text($0)) },
      value: owner.column < 0 ? nil : Excerpt.beginning(of: file.text(value)),
      mended: max(0, owner.column))
  }

  /// Reports a text in curly quotes with a ':' in it; false for a key.
  private mutating func reportQuoteOpen(_ key: Range<Int>) -> Bool {
    guard let curly = curlyQuote(at: key.lowerBound), curlyQuote(at: key.upperBound - 3) == nil,
      curlyQuote(at: textEnd - 3) != nil
    else { return false }
    report(.curlyQuotes(curly, mended: mended(from: key.lowerBound)), key.lowerBound..<textEnd)
    return true
  }
}

// MARK: Quoted values

extension YAMLScan {
  /// Moves behind a quoted value; false, with the problem told or left to the reader, where it has no
  /// end.
  mutating func scanQuoted() -> Bool {
    let first = at
    let quote = byte
    let isDouble = quote == UInt8(ascii: "\"")
    var hasEscape = false
    var isInFirstLine = true
    at += 1
    while at < end {
      if byte == quote {
        at += 1
        if isDouble || byte != quote {
          return isInFirstLine || !hasRest(after: quote, from: first)
        }
        at += 1
      } else if isDouble, byte == UInt8(ascii: "\\") {
        scanEscape(from: first, &hasEscape)
      } else if lineBreak > 0 {
        isInFirstLine = false
        at += lineBreak
        guard !beginsKey() else {
          reportOpenQuote(first)
          return false
        }
      } else {
        at += 1
      }
    }
    reportOpenQuote(first)
    return false
  }

  /// Whether a line begins here that is a key, no further than the key of the value before.
  private func beginsKey() -> Bool {
    var index = at
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index - at <= max(0, owner.column) && looksLikeKey(at: index)
  }

  /// Reports a quote that was closed in a later line by one that opens another value.
  private mutating func hasRest(after quote: UInt8, from first: Int) -> Bool {
    var index = at
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard isWord(index) else { return false }
    reportOpenQuote(first)
    return true
  }

  private mutating func reportOpenQuote(_ first: Int) {
    let line = textEnd(from: first)
    if line - first > 4, let curly = curlyQuote(at: line - 3) {
      let text = file.text(first + 1..<line - 3)
      stop(.curlyQuotes(curly, mended: entry(MendedYAML.quoted(text))), line - 3..<line)
    } else {
      stop(.openQuote, first..<first + 1)
    }
  }

  /// Moves behind an escape in double quotes, and reports one that YAML does not have or that makes
  /// another character of a path.
  private mutating func scanEscape(from first: Int, _ isReported: inout Bool) {
    let start = at
    at += 1
    guard at < end, lineBreak == 0 else {
      at += lineBreak
      return
    }
    let digits =
      switch byte {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    let isKnown = "0abt\tnvfre \"/\\N_LPxuU".utf8.contains(byte)
    at += 1
    while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    let number = bytes[at..<min(end, at + digits)].prefix {
      Character(Unicode.Scalar($0)).isHexDigit
    }
    let isRight =
      isKnown && number.count == digits
      && !(isPath(first) && bytes[start + 1] != UInt8(ascii: "\\"))
    guard !isRight, !isReported else { return }
    isReported = true
    let line = max(at, textEnd(from: at))
    let close = bytes[at..<line].lastIndex(of: UInt8(ascii: "\"")) ?? line
    let value = file.text(first + 1..<close)
    report(
      .escape(
        file.text(start..<at),
        mended: entry("'" + value.replacing("'", with: "''") + "'")), start..<at)
  }

  /// Whether a quoted text begins like a path of Windows.
  private func isPath(_ first: Int) -> Bool {
    guard first + 3 < end else { return false }
    return isWord(first + 1) && bytes[first + 2] == UInt8(ascii: ":")
      && bytes[first + 3] == UInt8(ascii: "\\")
  }
}

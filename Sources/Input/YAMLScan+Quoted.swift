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
      stop(.curlyQuotes(curly, mended: entry(Self.quoted(text))), line - 3..<line)
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

extension LintWords {
  mutating func lookAtMarks(_ start: Int) -> Int {
    let byte = text[start]
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    guard end - start <= 3 else {
      open = open.filter { $0.key.byte != byte }
      return end
    }
    let mark = Mark(byte: byte, count: end - start)
    // Three are two and one, so they end what these begin.
    open = open.filter { $0.key.byte != byte || ($0.key.count == 3) == (mark.count == 3) }
    let before = FlankKind(before: start, in: text)
    let after = FlankKind(at: end, in: text)
    // CommonMark 0.30, "Left-flanking delimiter run" and the rules for "_".
    let isLeft = after != .space && (after != .sign || before != .word)
    let isRight = before != .space && (before != .sign || after != .word)
    let isStar = byte == UInt8(ascii: "*")
    let run = Run(
      range: start..<end, canOpen: isLeft && (isStar || !isRight || before == .sign),
      canClose: isRight && (isStar || !isLeft || after == .sign))
    guard let first = open[mark], start - first.range.lowerBound < Self.longestMark else {
      open[mark] = run
      return end
    }
    open[mark] = nil
    if first.canOpen, run.canClose {
      if isStar, isOfText(first.range, run.range) {
        products.append(first.range.lowerBound..<end)
      }
      return end
    }
    if isBroken(first, run, before: before, after: after) {
      let whole = first.range.lowerBound..<end
      brokenMarks.append((whole, mended(whole, mark.count, after: after)))
    } else {
      open[mark] = run
    }
    return end
  }

  /// Whether two runs of stars stand between digits or alone in round brackets.
  private func isOfText(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && (0x30...0x39).contains(text[index])
    }
    let isProduct = isDigit(first.lowerBound - 1) && isDigit(first.upperBound)
    let isAlone =
      first.lowerBound > 0 && text[first.lowerBound - 1] == UInt8(ascii: "(")
      && first.upperBound < text.count && text[first.upperBound] == UInt8(ascii: ")")
    return isProduct || isAlone
  }

  /// Whether two runs seem to be meant as a pair and are none.
  private func isBroken(_ first: Run, _ last: Run, before: FlankKind, after: FlankKind) -> Bool {
    let inside = text[first.range.upperBound..<last.range.lowerBound]
    let hasLetter = inside.contains(where: Self.isLetter)
    // `**100%**of`
    guard hasLetter || before == .sign && inside.contains(where: \.isDigit),
      !inside.contains(UInt8(ascii: "\n"))
    else { return false }
    let isStar = text[last.range.lowerBound] == UInt8(ascii: "*")
    if isStar, first.range.count == 2, first.canClose, !first.canOpen, last.canOpen, !last.canClose
    {
      // `text**“words”**text`
      return isQuote(inside)
    }
    if first.canOpen, before == .sign {
      // In `{ref}_id of {table}.{ref}_id` they are of names.
      let opensWord = FlankKind(before: first.range.lowerBound, in: text) == .space
      guard isStar || opensWord else { return false }
      // `**bold:**text`, `*note:*text`
      return after == .word && Self.isLetter(text[last.range.upperBound])
    }
    // `__bold__text`: in `__init__py` they are of names.
    if first.canOpen, !isStar, first.range.count == 2, before == .word, after == .word {
      return FlankKind(before: first.range.lowerBound, in: text) == .space
        && inside.contains { $0 >= 0x80 || $0 == UInt8(ascii: " ") }
    }
    // Single marks beside blanks, as in `2 * a * b`, mean something else.
    guard last.range.count == 2, isStar else {
      return false
    }
    // `**bold **`, `**bold **text`
    if first.canOpen {
      guard before == .space, after != .space else { return before == .space }
      // `**a, **b` may be names with stars.
      let words = inside.last { !$0.isSpace }
      return after == .word && Self.isLetter(text[last.range.upperBound])
        && words != UInt8(ascii: ",") && words != UInt8(ascii: ";")
    }
    // `** bold **`, `** bold**`
    let isOutside = FlankKind(before: first.range.lowerBound, in: text) != .word
    return isOutside && after != .word && text[first.range.upperBound] == UInt8(ascii: " ")
  }

  /// Whether a text is in quotation marks.
  private func isQuote(_ text: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: text, as: UTF8.self)
    guard let first = words.first, let last = words.last, words.count > 2 else { return false }
    return "“\"‘«".contains(first) && "”\"’»".contains(last)
  }

  /// How marks and the words between them are written.
  private func mended(_ whole: Range<Int>, _ count: Int, after: FlankKind) -> String {
    var words = text[whole].dropFirst(count).dropLast(count)
    while words.first?.isSpace ?? false { words.removeFirst() }
    while words.last?.isSpace ?? false { words.removeLast() }
    let mark = String(decoding: text[whole].prefix(count), as: UTF8.self)
    let isInWord = FlankKind(before: whole.lowerBound, in: text) == .word
    return (isInWord ? " " : "") + mark + String(decoding: words, as: UTF8.self) + mark
      + (after == .word ? " " : "")
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xF4: true
    default: false
    }
  }
}

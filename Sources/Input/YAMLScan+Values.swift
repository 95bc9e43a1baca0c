extension YAMLScan {
  // MARK: Text after a value

  /// Reports the comment that begins here if it seems to be text; `# word` is a comment.
  @discardableResult
  mutating func checkComment(valueStart: Int) -> Bool {
    guard isWord(at + 1) else { return false }
    let rest = at..<textEnd
    report(
      .comment(
        rest: Excerpt.beginning(of: file.text(rest)),
        mended: mended(from: valueStart, to: commentStart(from: at + 1))), rest)
    return true
  }

  /// Reports a line below a value that would go on with it but for its '#'.
  mutating func checkContinuedComment(_ value: Range<Int>) {
    guard isWord(at + 1), !looksLikeKey(at: at + 1) else { return }
    let rest = at..<textEnd
    let text = "\(file.text(value)) \(file.text(rest))"
    report(
      .comment(
        rest: Excerpt.beginning(of: file.text(rest)), mended: entry(MendedYAML.quoted(text))),
      rest)
  }

  /// What follows a quoted value or a bracket on its line.
  mutating func scanRest(after value: Range<Int>) {
    if byte == UInt8(ascii: "#"), at > value.upperBound {
      checkComment(valueStart: value.lowerBound)
      return
    }
    let rest = at..<textEnd
    let mended = mended(from: value.lowerBound, to: commentStart(from: at))
    let isFields = bytes[value.lowerBound] == UInt8(ascii: "{")
    guard isFields || bytes[value.lowerBound] == UInt8(ascii: "[") else {
      return report(.textAfterQuote(mended: mended), rest)
    }
    guard hasFields(value) else { return report(.textAfterBracket(mended: mended), rest) }
    // What is in the brackets is right; only the rest is not.
    let fields = file.text(value)
    let comment = file.text(rest).drop { $0 == "#" }.drop { $0 == " " }
    report(
      .textAfterBracket(
        mended: entry(byte == UInt8(ascii: "#") ? "\(fields) # \(comment)" : fields)),
      rest)
  }

  /// Whether a value in brackets begins with a key, as `{en: A}` does and `[Draft]` does not.
  private func hasFields(_ value: Range<Int>) -> Bool {
    let inside = bytes[value].drop { "[{ ".utf8.contains($0) }
    return looksLikeKey(at: inside.startIndex)
  }

  /// Where a comment begins on this line, else where its text ends.
  private func commentStart(from start: Int) -> Int {
    let line = textEnd(from: start)
    var index = start + 1
    while index < line {
      if bytes[index] == UInt8(ascii: "#"), bytes[index - 1].isYAMLSpace, isBlank(index + 1) {
        return textEnd(from: start, before: index)
      }
      index += 1
    }
    return line
  }

  private func textEnd(from start: Int, before end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1].isYAMLSpace { end -= 1 }
    return end
  }

  // MARK: Signs

  /// Reports the sign with which no plain value begins.
  mutating func reportSign() {
    let sign = file.text(at..<at + 1)
    var wordEnd = at + 1
    while !isBlank(wordEnd), !",[]{}".utf8.contains(bytes[wordEnd]) { wordEnd += 1 }
    let mended = mended(from: at, to: commentStart(from: at))
    let hasMark = sign == "!" || (sign == "&" && wordEnd > at + 1)
    report(
      hasMark
        ? .signOfReader(Excerpt.beginning(of: file.text(at..<wordEnd)), mended: mended)
        : .sign(sign, mended: mended), at..<max(at + 1, wordEnd))
  }

  /// Reports the colon within a plain value that began before it.
  mutating func reportColon(from first: Int) {
    let colon = at..<at + 1
    let mended = mended(from: first, to: commentStart(from: first))
    if let curly = curlyQuote(at: first) {
      report(.curlyQuotes(curly, mended: mended), first..<textEnd)
    } else {
      report(.colonWithinValue(mended: mended), colon)
    }
  }

  /// Reports a line that would be a key with a value but for its colon; false if it is none.
  mutating func reportNoColon(_ line: Range<Int>) -> Bool {
    guard let colon = bytes[line].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }),
      colon > line.lowerBound, isKey(line.lowerBound..<colon)
    else { return false }
    let key = file.text(line.lowerBound..<colon)
    let isWide = bytes[colon...].starts(with: "：".utf8)
    guard isWide || (bytes[colon] == UInt8(ascii: ":") && !bytes[colon...].starts(with: "://".utf8))
    else { return false }
    var start = colon + (isWide ? 3 : 1)
    while start < line.upperBound, bytes[start].isYAMLSpace { start += 1 }
    let mended = MendedYAML.shown("\(key): \(file.text(start..<line.upperBound))")
    stop(
      isWide ? .wideColon(mended: mended) : .noSpaceAfterColon(mended: mended),
      colon..<colon + (isWide ? 3 : 1))
    return true
  }

  /// Reports an item of a list that lacks the space behind its dash; false if the line is none.
  mutating func reportNoSpaceAfterDash() -> Bool {
    // `-5` may be a value.
    guard byte == UInt8(ascii: "-"), at + 1 < end,
      isLetter(at + 1) || "\"'[{".utf8.contains(bytes[at + 1]), !hasKeyEnd(at + 1),
      InvisibleCharacter(in: bytes, at: at + 1, before: end) == nil
    else { return false }
    let line = at..<textEnd
    stop(.noSpaceAfterDash(mended: MendedYAML.shown("- \(file.text(line).dropFirst())")), line)
    return true
  }

  /// Whether the line has a ':' that ends a key.
  private func hasKeyEnd(_ start: Int) -> Bool {
    let line = textEnd(from: start)
    return (start..<line).contains { bytes[$0] == UInt8(ascii: ":") && isBlank($0 + 1) }
  }

  static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// Whether a key and its colon are at an index.
  func looksLikeKey(at start: Int) -> Bool {
    var index = start
    while index < end, index - start <= KeyWord.longest,
      Self.isOfKey(bytes[index]) || bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: " ")
    {
      index += 1
    }
    return index > start && index < end && bytes[index] == UInt8(ascii: ":") && isBlank(index + 1)
      && isKey(start..<index)
  }

  /// Whether the text before a colon is a key: one word without marks, or the Vietnamese words for a key.
  private func isKey(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(Self.isOfKey) || KeyWord.key(for: file.text(range)) != nil
  }

  // MARK: Characters

  /// Reports a character in a key that cannot be seen, or curly quotes around it.
  mutating func checkKey(_ key: Range<Int>) {
    guard bytes[key].contains(where: { $0 >= 0x80 }) else { return }
    if let curly = curlyQuote(at: key.lowerBound) {
      let right = MendedYAML.shown(MendedYAML.withoutCurlyQuotes(file.text(key)))
      report(.curlyQuotes(curly, mended: right), key)
    } else if let (invisible, range) = invisibles(in: key).first {
      report(.invisible(invisible), range)
    }
  }

  /// Reports what a whole plain value begins or ends with and its author cannot see.
  mutating func checkValue(_ value: Range<Int>) {
    guard bytes[value].contains(where: { $0 >= 0x80 }) else { return }
    let invisibles = invisibles(in: value)
    // An id looks right with a character without width in it, and is not found.
    let isID = bytes[value].allSatisfy { $0 >= 0x80 || Self.isOfKey($0) }
    let covered = invisibles.reduce(0) { $0 + ($1.character.isSpace ? 0 : $1.range.count) }
    let isIDWithOthers = isID && bytes[value].count(where: { $0 >= 0x80 }) == covered
    let found = invisibles.first { character in
      isIDWithOthers || character.range.lowerBound == value.lowerBound
        || character.range.upperBound == value.upperBound
    }
    if let (invisible, range) = found { return report(.invisible(invisible), range) }
    checkCurlyQuotes(value)
  }

  private mutating func checkCurlyQuotes(_ value: Range<Int>) {
    guard let curly = curlyQuote(at: value.lowerBound) else { return }
    let text = file.text(value)
    let inside = text.dropFirst().dropLast()
    guard let last = text.last,
      MendedYAML.curlyQuotes.contains(last) || last == "\"" || last == "'",
      text.count > 2, !inside.contains(where: MendedYAML.curlyQuotes.contains)
    else { return }
    let mended = entry(MendedYAML.quoted(String(inside)))
    let isID = inside.utf8.allSatisfy(Self.isOfKey)
    report(
      isID ? .curlyQuotes(curly, mended: mended) : .shownCurlyQuotes(curly, mended: mended), value)
  }

  /// Reports the end of a line that is none for an editor.
  mutating func checkLineSeparator() {
    if let invisible = InvisibleCharacter(in: bytes, at: at, before: end) {
      report(.invisible(invisible), at..<at + invisible.length)
    }
  }

  func invisibles(in range: Range<Int>) -> [(character: InvisibleCharacter, range: Range<Int>)] {
    range.compactMap { index in
      InvisibleCharacter(in: bytes, at: index, before: range.upperBound).map {
        ($0, index..<index + $0.length)
      }
    }
  }

  /// The curly quote at an index; nil for any other character.
  func curlyQuote(at index: Int) -> String? {
    guard index + 3 <= end, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      (0x98...0x9F).contains(bytes[index + 2])
    else { return nil }
    return file.text(index..<index + 3)
  }

  // MARK: How it is right

  /// The key and the value in quotes that begins at an index of this line.
  func mended(from start: Int) -> String { mended(from: start, to: textEnd(from: start)) }

  func mended(from start: Int, to end: Int) -> String {
    entry(MendedYAML.quoted(MendedYAML.bare(file.text(start..<max(start, end)))))
  }

  /// The key or dash before a value, and the value.
  func entry(_ value: String) -> String {
    entry(value, key: owner.key, isItem: owner.key == nil && owner.column >= 0)
  }

  func entry(_ value: String, key: Range<Int>?, isItem: Bool) -> String {
    if let key { return MendedYAML.shown("\(file.text(key)): \(value)") }
    return MendedYAML.shown(isItem ? "- \(value)" : value)
  }
}

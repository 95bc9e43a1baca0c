extension YAMLScan {
  /// Moves behind a value in brackets; false, with the mistake told, where it does not go on.
  mutating func scanFlow() -> Bool {
    var levels: [FlowLevel] = []
    let first = at
    repeat {
      let count = mistakes.count
      if skipFlowSpace(&levels), at < end, step(&levels) { continue }
      if at >= end, mistakes.count == count, let level = levels.last { reportOpen(level.opening) }
      leave(from: first)
      return false
    } while !levels.isEmpty
    return true
  }

  private mutating func reportOpen(_ opening: Int) {
    let range = opening..<opening + 1
    report(.openBracket(file.text(range)), range)
  }

  /// Goes on in the next line after a mistake, or ends where the brackets began above.
  private mutating func leave(from first: Int) {
    let isOneLine = !bytes[first..<at].contains {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    if isOneLine { skipLine() } else { at = end }
  }

  /// One bracket, comma, colon or text; false where a mistake ends the look.
  private mutating func step(_ levels: inout [FlowLevel]) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if let level = levels.last, level.text != nil {
        let word = file.text(at..<at + 1)
        report(.bracketWithinValue(word, mended: mendedText(of: level)), at..<at + 1)
        return false
      }
      levels.append(FlowLevel(at, isFields: byte == UInt8(ascii: "{")))
      at += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard let level = levels.last, level.isFields == (byte == UInt8(ascii: "}")) else {
        reportOpen(levels.last?.opening ?? at)
        return false
      }
      finish(&levels[levels.count - 1])
      reportCut(&levels[levels.count - 1])
      levels.removeLast()
      at += 1
      if !levels.isEmpty {
        levels[levels.count - 1].text = level.opening..<at
        levels[levels.count - 1].isCollection = true
      }
    case UInt8(ascii: ","):
      finish(&levels[levels.count - 1])
      levels[levels.count - 1].comma = at
      at += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return scanFlowQuoted(&levels)
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      guard levels.last?.text != nil else {
        reportFlowSign(levels[levels.count - 1])
        return false
      }
      return scanFlowPlain(&levels)
    case UInt8(ascii: ":") where levels.last?.text != nil || isBlank(at + 1):
      return scanFlowColon(&levels)
    default: return scanFlowPlain(&levels)
    }
    return true
  }

  private mutating func reportFlowSign(_ level: FlowLevel) {
    let before = mistakes.count
    reportSign()
    guard mistakes.count > before else { return }
    var stop = at
    while !isBlank(stop) || (stop < end && bytes[stop] == 0x20), !",]}".utf8.contains(bytes[stop]) {
      stop += 1
    }
    replaceLast(
      mended: entry(MendedYAML.quoted(file.text(at..<stop).trimmed), key: level.key, isItem: false))
  }

  private mutating func scanFlowQuoted(_ levels: inout [FlowLevel]) -> Bool {
    let first = at
    guard levels.last?.text == nil else { return scanFlowPlain(&levels) }
    guard scanQuoted() else { return false }
    levels[levels.count - 1].text = first..<at
    levels[levels.count - 1].isQuoted = true
    return true
  }

  private mutating func scanFlowColon(_ levels: inout [FlowLevel]) -> Bool {
    let level = levels[levels.count - 1]
    guard let text = level.text else {
      at += 1
      return true
    }
    if let key = level.key {
      let stop = flowTextEnd
      let value = file.text(text.lowerBound..<stop)
      report(
        curlyQuote(at: text.lowerBound).map {
          .curlyQuotes(
            $0, mended: entry(MendedYAML.quoted(MendedYAML.bare(value)), key: key, isItem: false))
        } ?? .colonWithinValue(mended: entry(MendedYAML.quoted(value), key: key, isItem: false)),
        at..<at + 1)
      return false
    }
    if !level.isQuoted, !level.isCollection, at + 1 < end, ",]}".utf8.contains(bytes[at + 1]) {
      report(.noValueAfterColon(Excerpt.beginning(of: file.text(text))), at..<at + 1)
      return false
    }
    checkKey(text)
    reportCut(&levels[levels.count - 1])
    levels[levels.count - 1].key = text
    levels[levels.count - 1].text = nil
    levels[levels.count - 1].isQuoted = false
    levels[levels.count - 1].isCollection = false
    at += 1
    return true
  }

  /// A stretch of plain text up to a bracket, a comma, a colon or the end of the line.
  private mutating func scanFlowPlain(_ levels: inout [FlowLevel]) -> Bool {
    let level = levels[levels.count - 1]
    let first = at
    if level.text != nil, level.isQuoted || level.isCollection {
      let rest = first..<flowTextEnd
      let mended = mendedText(of: level)
      report(
        level.isQuoted ? .textAfterQuote(mended: mended) : .textAfterBracket(mended: mended), rest)
      return false
    }
    var last = at + 1
    at += 1
    while at < end, lineBreak == 0, !",[]{}".utf8.contains(byte) {
      if byte == UInt8(ascii: ":"), isKeyEnd(at + 1) || ",[]{}".utf8.contains(bytes[at + 1]) {
        break
      }
      if byte == UInt8(ascii: "#"), bytes[at - 1].isYAMLSpace { break }
      if !byte.isYAMLSpace { last = at + 1 }
      at += 1
    }
    levels[levels.count - 1].text = (level.text?.lowerBound ?? first)..<last
    return true
  }

  /// Moves behind blanks, line ends and comments; false where the brackets seem not to be closed.
  private mutating func skipFlowSpace(_ levels: inout [FlowLevel]) -> Bool {
    while at < end {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        at += 1
      } else if lineBreak > 0 {
        at += lineBreak
        if let level = levels.last, level.text != nil, beginsKeyOutside() {
          let range = level.opening..<level.opening + 1
          stop(.openBracket(file.text(range)), range)
          return false
        }
      } else if byte == UInt8(ascii: "#"), at == 0 || bytes[at - 1].isYAMLSpace {
        if let level = levels.last, level.text != nil || level.key != nil,
          isWord(at + 1) || level.text != nil && commentCloses(level)
        {
          let start = level.text?.lowerBound ?? at
          let value = file.text(start..<flowTextEnd).trimmed
          report(
            .comment(
              rest: Excerpt.beginning(of: file.text(at..<textEnd)),
              mended: entry(
                MendedYAML.quoted(MendedYAML.bare(value)), key: level.key, isItem: false)),
            at..<textEnd)
          return false
        }
        while at < end, lineBreak == 0 { at += 1 }
      } else {
        return true
      }
    }
    return true
  }

  /// Whether the bracket that closes a level is behind the '#' of this line, and in no line below.
  private func commentCloses(_ level: FlowLevel) -> Bool {
    let bracket = UInt8(ascii: level.isFields ? "}" : "]")
    return bytes[at..<textEnd].contains(bracket) && !bytes[textEnd..<end].contains(bracket)
  }

  private func beginsKeyOutside() -> Bool {
    var index = at
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index - at <= max(0, owner.column) && looksLikeKey(at: index)
  }
}

extension String {
  /// The text without the spaces at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}

/// What of the text of a paragraph looks like a mark and is none, found in one look at each byte.
struct LintWords {
  /// `[[name]]`.
  private(set) var wikiLinks: [Range<Int>] = []
  /// `{.underline}`, `{width=50%}` behind a link or picture, as pandoc writes them.
  private(set) var attributes: [Range<Int>] = []
  /// `<o:p>`, a tag of Word.
  private(set) var wordTags: [Range<Int>] = []
  /// `^[text]`, a note within the line as pandoc has it.
  private(set) var inlineNotes: [Range<Int>] = []
  /// `**bold:**text`, `** bold **`: stars that neither open nor close, and how they would.
  private(set) var brokenMarks: [(range: Range<Int>, mended: String)] = []

  private let text: [UInt8]
  /// The run of each mark before, if it may open something that is not closed so far.
  private var open: [Mark: Run] = [:]

  /// A star or an underscore, once or twice.
  private struct Mark: Hashable {
    let byte: UInt8
    let count: Int
  }

  /// Stars or underscores side by side.
  private struct Run {
    let range: Range<Int>
    let canOpen: Bool
    let canClose: Bool
  }

  private static let longestLink = 200
  private static let longestMark = 300
  private static let longestAttributes = 200

  /// Looks at a text without the markers of its containers.
  init(_ text: [UInt8]) {
    self.text = text
    let ends = Self.endsOfCode(in: text)
    var at = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "`"): at = ends[at] ?? at + 1
      case UInt8(ascii: "["): at = lookAtBracket(at)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): at = lookAtMarks(at)
      case UInt8(ascii: "<"): at = endOfTag(at)
      case UInt8(ascii: "{"): at = lookAtBrace(at)
      default: at += 1
      }
    }
  }

  /// Where the code that each run of backticks opens ends, and else where the run does.
  private static func endsOfCode(in text: [UInt8]) -> [Int: Int] {
    var runs: [Range<Int>] = []
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, text[at] == UInt8(ascii: "`") { at += 1 }
      runs.append(start..<at)
    }
    var ends: [Int: Int] = [:]
    var next: [Int: Int] = [:]
    for run in runs.reversed() {
      ends[run.lowerBound] = next[run.count] ?? run.upperBound
      next[run.count] = run.upperBound
    }
    return ends
  }

  /// Behind a tag or an address in angle brackets on this line.
  private mutating func endOfTag(_ start: Int) -> Int {
    var at = start + 1
    guard at < text.count, text[at].isAlphanumeric || text[at] == UInt8(ascii: "/") else {
      return at
    }
    let isOfWord =
      at + 2 < text.count && "movwx".utf8.contains(text[at]) && text[at + 1] == UInt8(ascii: ":")
      && text[at + 2].isLetter
    while at < text.count, at - start < Self.longestMark, text[at] != UInt8(ascii: "\n") {
      if text[at] == UInt8(ascii: ">") {
        if isOfWord { wordTags.append(start..<at + 1) }
        return at + 1
      }
      at += 1
    }
    return start + 1
  }

  private mutating func lookAtBracket(_ start: Int) -> Int {
    if start > 1, text[start - 1] == UInt8(ascii: "^"), text[start - 2] != UInt8(ascii: "\\"),
      let end = text[start...].prefix(Self.longestMark).firstIndex(of: UInt8(ascii: "]")),
      end + 1 == text.count || !"([".utf8.contains(text[end + 1])
    {
      inlineNotes.append(start - 1..<end + 1)
      return end + 1
    }
    guard start + 2 < text.count, text[start + 1] == UInt8(ascii: "["),
      Self.isLetter(text[start + 2])
    else { return start + 1 }
    var at = start + 2
    while at < text.count, at - start < Self.longestLink,
      !"[]\n`\\".utf8.contains(text[at])
    {
      at += 1
    }
    guard at + 1 < text.count, text[at] == UInt8(ascii: "]"), text[at + 1] == UInt8(ascii: "]")
    else {
      return start + 2
    }
    let end = at + 2
    let next = end < text.count ? text[end] : 0
    if next != UInt8(ascii: "("), next != UInt8(ascii: "["), next != UInt8(ascii: ":") {
      wikiLinks.append(start..<end)
    }
    return end
  }

  /// Attributes begin with `.name`, `#name` or `name=`.
  private mutating func lookAtBrace(_ start: Int) -> Int {
    guard start > 0, text[start - 1] == UInt8(ascii: ")") || text[start - 1] == UInt8(ascii: "]")
    else { return start + 1 }
    let all = text[(start + 1)...].prefix(Self.longestAttributes)
    guard let end = all.firstIndex(of: UInt8(ascii: "}")), let first = all.first else {
      return start + 1
    }
    let inside = text[start + 1..<end]
    let isName = first == UInt8(ascii: ".") || first == UInt8(ascii: "#")
    let name = inside.dropFirst(isName ? 1 : 0).prefix { $0.isInName || $0.isLetter }
    let isSet = name.endIndex < end && text[name.endIndex] == UInt8(ascii: "=")
    let isDecorative = text[start...end].elementsEqual(Picture.decorativeMark.utf8)
    guard !name.isEmpty, isName || isSet, !isDecorative else { return start + 1 }
    attributes.append(start..<end + 1)
    return end + 1
  }

  // MARK: Stars and underscores

  private mutating func lookAtMarks(_ start: Int) -> Int {
    let byte = text[start]
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    guard end - start <= 2 else {
      open = open.filter { $0.key.byte != byte }
      return end
    }
    let mark = Mark(byte: byte, count: end - start)
    let before = character(before: start)
    let after = character(at: end)
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
    if first.canOpen, run.canClose { return end }
    if isBroken(first, run, before: before, after: after) {
      let whole = first.range.lowerBound..<end
      brokenMarks.append((whole, mended(whole, mark.count, after: after)))
    } else {
      open[mark] = run
    }
    return end
  }

  /// Whether two runs seem to be meant as a pair and are none.
  private func isBroken(_ first: Run, _ last: Run, before: Kind, after: Kind) -> Bool {
    let inside = text[first.range.upperBound..<last.range.lowerBound]
    guard inside.contains(where: Self.isLetter), !inside.contains(UInt8(ascii: "\n")) else {
      return false
    }
    if first.canOpen, before == .sign {
      // `**bold:**text`, `*note:*text`
      return after == .word && Self.isLetter(text[last.range.upperBound])
    }
    // Single marks beside blanks, as in `2 * a * b`, mean something else.
    guard last.range.count == 2, text[last.range.lowerBound] == UInt8(ascii: "*") else {
      return false
    }
    // `**bold **`
    if first.canOpen { return before == .space && after != .word && after != .sign }
    // `** bold **`, `** bold**`
    let isOutside = character(before: first.range.lowerBound) != .word
    return isOutside && after != .word && text[first.range.upperBound] == UInt8(ascii: " ")
  }

  /// How marks and the words between them are written.
  private func mended(_ whole: Range<Int>, _ count: Int, after: Kind) -> String {
    var words = text[whole].dropFirst(count).dropLast(count)
    while words.first?.isSpace ?? false { words.removeFirst() }
    while words.last?.isSpace ?? false { words.removeLast() }
    let mark = String(decoding: text[whole].prefix(count), as: UTF8.self)
    return mark + String(decoding: words, as: UTF8.self) + mark + (after == .word ? " " : "")
  }

  /// The kinds of characters by which runs open and close.
  private enum Kind { case space, sign, word }

  private func character(before index: Int) -> Kind {
    guard index > 0 else { return .space }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return kind(text[start..<index])
  }

  private func character(at index: Int) -> Kind {
    guard index < text.count else { return .space }
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return kind(text[index..<end])
  }

  private func kind(_ bytes: ArraySlice<UInt8>) -> Kind {
    guard let first = bytes.first else { return .space }
    if first < 0x80 { return first.isSpace ? .space : first.isPunctuation ? .sign : .word }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return .word
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .sign
    default: return .word
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xF4: true
    default: false
    }
  }
}

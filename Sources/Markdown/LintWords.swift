/// What of the text of a paragraph looks like a mark and is none, found in one look at each byte.
struct LintWords {
  /// `[[name]]`.
  private(set) var wikiLinks: [Range<Int>] = []
  /// `{.underline}`, `{width=50%}` behind a link or picture, as pandoc writes them.
  private(set) var attributes: [Range<Int>] = []
  /// `**bold:**text`, `** bold **`: stars that neither open nor close, and how they would.
  private(set) var brokenMarks: [(range: Range<Int>, mended: String)] = []

  private let text: [UInt8]
  /// The run of stars before, if it may open something that is not closed so far.
  private var open: Run?

  /// Stars side by side.
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
      case UInt8(ascii: "*"): at = lookAtStars(at)
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
  private func endOfTag(_ start: Int) -> Int {
    var at = start + 1
    guard at < text.count, text[at].isAlphanumeric || text[at] == UInt8(ascii: "/") else {
      return at
    }
    while at < text.count, at - start < Self.longestMark, text[at] != UInt8(ascii: "\n") {
      if text[at] == UInt8(ascii: ">") { return at + 1 }
      at += 1
    }
    return start + 1
  }

  private mutating func lookAtBracket(_ start: Int) -> Int {
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

  // MARK: Stars

  private mutating func lookAtStars(_ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
    guard end - start == 2 else {
      if end - start > 2 { open = nil }
      return end
    }
    let before = character(before: start)
    let after = character(at: end)
    // CommonMark 0.30, "Left-flanking delimiter run".
    let opens = after != .space && (after != .sign || before != .word)
    let closes = before != .space && (before != .sign || after != .word)
    let run = Run(range: start..<end, canOpen: opens, canClose: closes)
    guard let first = open, run.range.lowerBound - first.range.lowerBound < Self.longestMark else {
      open = run
      return end
    }
    if first.canOpen, closes {
      open = nil
    } else if isBroken(first, run, before: before, after: after) {
      let whole = first.range.lowerBound..<end
      brokenMarks.append((whole, mended(first.range.upperBound..<start, after: after)))
      open = nil
    } else {
      open = run
    }
    return end
  }

  /// Whether two runs seem to be meant as a pair and are none.
  private func isBroken(_ first: Run, _ last: Run, before: Kind, after: Kind) -> Bool {
    let inside = text[first.range.upperBound..<last.range.lowerBound]
    guard inside.contains(where: Self.isLetter), !inside.contains(UInt8(ascii: "\n")) else {
      return false
    }
    if first.canOpen {
      // `**bold:**text`, `**bold **`
      return before == .sign ? after == .word : before == .space && after != .word && after != .sign
    }
    // `** bold **`, `** bold**`
    let isOutside = character(before: first.range.lowerBound) != .word
    return isOutside && after != .word && text[first.range.upperBound] == UInt8(ascii: " ")
  }

  private func mended(_ inside: Range<Int>, after: Kind) -> String {
    var words = text[inside]
    while words.first?.isSpace ?? false { words.removeFirst() }
    while words.last?.isSpace ?? false { words.removeLast() }
    let bold = "**" + String(decoding: words, as: UTF8.self) + "**"
    return after == .word ? bold + " " : bold
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

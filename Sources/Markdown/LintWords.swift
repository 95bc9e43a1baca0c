/// What of the text of a paragraph looks like a mark and is none, found in one look at each byte.
struct LintWords {
  /// `[[name]]`.
  private(set) var wikiLinks: [Range<Int>] = []
  /// `{.underline}`, `{width=50%}` behind a link or picture, as pandoc writes them.
  private(set) var attributes: [Range<Int>] = []
  /// `<!-- a -- b -->` and other comments that CommonMark takes for text.
  private(set) var comments: [Range<Int>] = []
  /// `60*80*20`, `985 (*) and 990 (*)`: stars that are taken for marks and are meant as they are.
  private(set) var products: [Range<Int>] = []
  /// `<o:p>`, a tag of Word.
  private(set) var wordTags: [Range<Int>] = []
  /// `^[text]`, a note within the line as pandoc has it.
  private(set) var inlineNotes: [Range<Int>] = []
  /// `**bold:**text`, `** bold **`: stars that neither open nor close, and how they would.
  private(set) var brokenMarks: [(range: Range<Int>, mended: String)] = []

  /// Whether a comment has no end in the rest of the text.
  private var isWithoutCommentEnd = false

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
      case UInt8(ascii: "<"): at = lookAtAngle(at)
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

  /// Behind a tag, a comment or an address in angle brackets.
  private mutating func lookAtAngle(_ start: Int) -> Int {
    guard text[start...].starts(with: "<!--".utf8) else {
      let tag = LintTag(in: text, at: start)
      if tag.isOfWord { wordTags.append(start..<tag.end) }
      return tag.end
    }
    let first = start + 4
    guard !isWithoutCommentEnd else { return first }
    guard let mark = text[first...].firstRange(of: "-->".utf8) else {
      isWithoutCommentEnd = true
      comments.append(start..<first)
      return first
    }
    if !HTMLComment.isKnown(text[first..<mark.lowerBound]) {
      comments.append(start..<mark.upperBound)
    }
    return mark.upperBound
  }

  private mutating func lookAtBracket(_ start: Int) -> Int {
    if start > 1, text[start - 1] == UInt8(ascii: "^"), text[start - 2] != UInt8(ascii: "\\"),
      text[(start + 1)...].first != UInt8(ascii: "^"),
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
    guard inside.contains(where: Self.isLetter), !inside.contains(UInt8(ascii: "\n")) else {
      return false
    }
    let isStar = text[last.range.lowerBound] == UInt8(ascii: "*")
    if first.canOpen, before == .sign {
      // In `{ref}_id of {table}.{ref}_id` they are of names.
      let opensWord = FlankKind(before: first.range.lowerBound, in: text) == .space
      guard isStar || opensWord else { return false }
      // `**bold:**text`, `*note:*text`
      return after == .word && Self.isLetter(text[last.range.upperBound])
    }
    // Single marks beside blanks, as in `2 * a * b`, mean something else.
    guard last.range.count == 2, isStar else {
      return false
    }
    // `**bold **`
    if first.canOpen { return before == .space && after != .word && after != .sign }
    // `** bold **`, `** bold**`
    let isOutside = FlankKind(before: first.range.lowerBound, in: text) != .word
    return isOutside && after != .word && text[first.range.upperBound] == UInt8(ascii: " ")
  }

  /// How marks and the words between them are written.
  private func mended(_ whole: Range<Int>, _ count: Int, after: FlankKind) -> String {
    var words = text[whole].dropFirst(count).dropLast(count)
    while words.first?.isSpace ?? false { words.removeFirst() }
    while words.last?.isSpace ?? false { words.removeLast() }
    let mark = String(decoding: text[whole].prefix(count), as: UTF8.self)
    return mark + String(decoding: words, as: UTF8.self) + mark + (after == .word ? " " : "")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xF4: true
    default: false
    }
  }
}

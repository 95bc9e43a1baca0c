/// What of the text of a paragraph looks like a mark and is none, found in one look at each byte.
struct LintWords {
  /// `[[name]]`.
  private(set) var wikiLinks: [Range<Int>] = []
  /// `{.underline}`, `{width=50%}` behind a link or picture, as pandoc writes them.
  private(set) var attributes: [Range<Int>] = []
  /// `<!-- a -- b -->` and other comments that CommonMark takes for text.
  private(set) var comments: [Range<Int>] = []
  /// `60*80*20`, `985 (*) and 990 (*)`: stars that are taken for marks and are meant as they are.
  var products: [Range<Int>] = []
  /// `<o:p>`, a tag of Word.
  private(set) var wordTags: [Range<Int>] = []
  /// `^[text]`, a note within the line as pandoc has it.
  private(set) var inlineNotes: [Range<Int>] = []
  /// `**bold:**text`, `** bold **`: stars that neither open nor close, and how they would.
  var brokenMarks: [(range: Range<Int>, mended: String)] = []

  /// `[text] (https://host)`: a space keeps the parts from being a link.
  var spacedLinks: [Range<Int>] = []
  /// `https://host/a b`, an address of a link that ends at its space.
  var spacedAddresses: [Range<Int>] = []
  /// `==words==`.
  var highlights: [Range<Int>] = []
  /// `{{points.id}}` in the address or the title of a link.
  var quotations: [Range<Int>] = []
  /// `<div title="a>`: tags with a quote that is not closed, by the names of their elements.
  var openTags: [(name: String, range: Range<Int>)] = []

  /// Where the last bracket begins that is open.
  var bracket: Int?
  /// Quotes of which no more are in the rest of the text.
  var missingQuotes: Set<UInt8> = []
  /// Whether a comment has no end in the rest of the text.
  private var isWithoutCommentEnd = false

  let text: [UInt8]
  /// The run of each mark before, if it may open something that is not closed so far.
  var open: [Mark: Run] = [:]

  /// A star or an underscore, once or twice.
  struct Mark: Hashable {
    let byte: UInt8
    let count: Int
  }

  /// Stars or underscores side by side.
  struct Run {
    let range: Range<Int>
    let canOpen: Bool
    let canClose: Bool
  }

  private static let longestLink = 200
  static let longestMark = 300
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
      case UInt8(ascii: "["):
        bracket = at
        at = lookAtBracket(at)
      case UInt8(ascii: "]"): at = lookAtClosing(at)
      case UInt8(ascii: "\n"):
        bracket = nil
        at += 1
      case UInt8(ascii: "="): at = lookAtHighlight(at)
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
      if let name = openTag(start) { openTags.append((name, start..<start + 1 + name.utf8.count)) }
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
}

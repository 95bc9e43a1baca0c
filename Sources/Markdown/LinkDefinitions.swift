/// Reference definitions, `[label]: destination "title"`, which libcmark takes out of a paragraph.
///
/// CommonMark 0.30, "Link reference definitions". Each byte is looked at a few times at most.
struct LinkDefinitions {
  private let text: [UInt8]
  private var at = 0

  /// The most rounds in each other in a destination, as libcmark has it.
  private static let mostRounds = 32
  /// The longest label, in bytes.
  private static let longestLabel = 1_000

  private init(_ text: [UInt8]) { self.text = text }

  /// The offset behind all of them at the start of a paragraph's text.
  static func end(in text: [UInt8]) -> Int {
    var reader = LinkDefinitions(text)
    var end = 0
    while reader.pass() { end = reader.at }
    return end
  }

  private var byte: UInt8? { at < text.count ? text[at] : nil }

  /// Moves behind a definition and the end of its last line; false if none is next.
  private mutating func pass() -> Bool {
    guard byte == UInt8(ascii: "["), passLabel(), byte == UInt8(ascii: ":") else { return false }
    at += 1
    skipBlanks(most: 1)
    guard passDestination() else { return false }
    let end = at
    // A title that text follows is none, and the definition ends before it.
    if skipBlanks(most: 1) > 0, passTitle(), passLineEnd() { return true }
    at = end
    return passLineEnd()
  }

  /// Moves over spaces, tabs and so many line ends; the number of bytes.
  @discardableResult private mutating func skipBlanks(most lineEnds: Int) -> Int {
    let start = at
    var lineEnds = lineEnds
    while let byte, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == Self.lineEnd
    {
      if byte == Self.lineEnd {
        guard lineEnds > 0 else { break }
        lineEnds -= 1
      }
      at += 1
    }
    return at - start
  }

  private mutating func passLineEnd() -> Bool {
    skipBlanks(most: 0)
    guard let byte else { return true }
    guard byte == Self.lineEnd else { return false }
    at += 1
    return true
  }

  /// Moves behind `[label]`, whose label is not blank.
  private mutating func passLabel() -> Bool {
    let start = at + 1
    at = start
    while let byte, byte != UInt8(ascii: "["), at - start <= Self.longestLabel {
      if byte == UInt8(ascii: "]") {
        defer { at += 1 }
        return !text[start..<at].allSatisfy(\.isSpace)
      }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  private mutating func passDestination() -> Bool {
    if byte == UInt8(ascii: "<") {
      at += 1
      return passText(to: UInt8(ascii: ">"), without: [UInt8(ascii: "<"), Self.lineEnd])
    }
    let start = at
    var rounds = 0
    scan: while let byte, !byte.isSpace, byte >= UInt8(ascii: " ") {
      switch byte {
      case UInt8(ascii: "\\"): if at + 1 < text.count, text[at + 1].isPunctuation { at += 1 }
      case UInt8(ascii: "("): rounds += 1
      case UInt8(ascii: ")"):
        if rounds == 0 { break scan }
        rounds -= 1
      default: break
      }
      guard rounds <= Self.mostRounds else { return false }
      at += 1
    }
    return at > start && rounds == 0
  }

  private mutating func passTitle() -> Bool {
    guard let open = byte, "\"'(".utf8.contains(open) else { return false }
    at += 1
    let isRound = open == UInt8(ascii: "(")
    return passText(to: isRound ? UInt8(ascii: ")") : open, without: isRound ? [open] : [])
  }

  /// Moves behind the byte that ends a text, but not over some others unless they are escaped.
  private mutating func passText(to end: UInt8, without others: [UInt8]) -> Bool {
    while let byte {
      if byte == end {
        at += 1
        return true
      }
      if others.contains(byte) { return false }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  private static let lineEnd = UInt8(ascii: "\n")
}

/// A tag of a template as it is written, with the text that disappears with it.
struct Token {
  enum Kind {
    case variable
    case raw
    case section
    case inverted
    case close
    case comment
    case delimiters
    case partial
    case parent
    case block

    /// Whether a closing tag must follow.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      default: false
      }
    }

    /// Whether the tag disappears with its line when nothing else stands there.
    var canStandAlone: Bool { self != .variable && self != .raw }
  }

  let kind: Kind
  /// All of the tag, braces included.
  let range: Range<Int>
  let name: Range<Int>
  /// Whether the name is looked up in the view (`{{>*name}}`).
  let isDynamic: Bool
  /// Where its line starts, if only blanks stand before it there.
  let lineStart: Int?
  /// Where the next line starts, if only blanks stand after it.
  let lineEnd: Int?

  /// The token that closes it, or that it closes.
  var partner: Int?
  /// A block inside a parent: its content replaces that of the parent's block.
  var isOverride = false
  /// It has no effect: it stands in a parent, outside the blocks.
  var isIgnored = false
  /// It stands alone on its line, or its pair does.
  var isAlone = false
  /// What disappears from the text: the tag, or its whole line.
  var cut: Range<Int>
  /// For a block: the blanks that all lines of its content start with.
  var margin = 0..<0

  init(_ kind: Kind, _ range: Range<Int>, name: Range<Int>, isDynamic: Bool, in bytes: [UInt8]) {
    self.kind = kind
    self.range = range
    self.name = name
    self.isDynamic = isDynamic
    cut = range
    var start = range.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    lineStart = start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
    lineEnd = bytes.lineEnd(after: range.upperBound)
  }

  /// The blanks before a tag that stands first on its line.
  var indentation: Range<Int> { (lineStart ?? range.lowerBound)..<range.lowerBound }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A blank or a line end.
  var isWhiteSpace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isWhiteSpace { lower += 1 }
    while lower < upper, self[upper - 1].isWhiteSpace { upper -= 1 }
    return lower..<upper
  }

  /// Where the next line starts, if only blanks stand between `offset` and the line's end.
  func lineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < count, self[end].isBlank { end += 1 }
    if end == count { return end }
    if self[end] == UInt8(ascii: "\r") { end += 1 }
    return end < count && self[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }
}

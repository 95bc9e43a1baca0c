/// How links are written: destinations, titles, labels and definitions, found again in the text.
///
/// Each function takes an offset and returns the offset behind what stands there, nil if it does
/// not. CommonMark 0.30, "Links" and "Link reference definitions".
enum LinkSyntax {
  /// `(destination "title")`, as after the text of a link.
  static func tail(_ text: [UInt8], at start: Int) -> (destination: Range<Int>, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    let first = space(text, at: start + 1)
    guard let destination = destination(text, at: first) else { return nil }
    var end = space(text, at: destination.end)
    if end > destination.end, let title = title(text, at: end) { end = space(text, at: title) }
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    return (destination.range, end + 1)
  }

  /// `[label]`, also an empty one.
  static func label(_ text: [UInt8], at start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var offset = start + 1
    while offset < text.count, offset - start <= 1001 {
      switch text[offset] {
      case UInt8(ascii: "]"): return offset + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): offset = behindEscape(text, at: offset)
      default: offset += 1
      }
    }
    return nil
  }

  /// The end of all reference definitions that stand at the start of a paragraph.
  static func definitions(_ text: [UInt8]) -> Int {
    var end = 0
    while let next = definition(text, at: end) { end = next }
    return end
  }

  private static func definition(_ text: [UInt8], at start: Int) -> Int? {
    guard let label = label(text, at: start), label < text.count,
      text[label] == UInt8(ascii: ":"), !isBlank(text, from: start + 1, to: label - 1),
      let destination = destination(text, at: gap(text, at: label + 1))
    else { return nil }
    let titleStart = gap(text, at: destination.end)
    if titleStart > destination.end, let title = title(text, at: titleStart),
      let end = lineEnd(text, at: title)
    {
      return end
    }
    return lineEnd(text, at: destination.end)
  }

  private static func destination(
    _ text: [UInt8], at start: Int
  ) -> (range: Range<Int>, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "<") else {
      return bareDestination(text, at: start).map { (start..<$0, $0) }
    }
    var offset = start + 1
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: ">"): return (start + 1..<offset, offset + 1)
      case UInt8(ascii: "<"), UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\\"): offset += 2
      default: offset += 1
      }
    }
    return nil
  }

  private static func bareDestination(_ text: [UInt8], at start: Int) -> Int? {
    var offset = start
    var depth = 0
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "\\"): offset = behindEscape(text, at: offset) - 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return offset }
        depth -= 1
      case 9...13, UInt8(ascii: " "): return depth == 0 && offset > start ? offset : nil
      default: break
      }
      if depth > 32 { return nil }
      offset += 1
    }
    return depth == 0 && offset > start ? offset : nil
  }

  private static func title(_ text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let open = text[start]
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
    guard [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(open) else {
      return nil
    }
    var offset = start + 1
    while offset < text.count {
      if text[offset] == close { return offset + 1 }
      if text[offset] == open { return nil }
      offset =
        text[offset] == UInt8(ascii: "\\") ? behindEscape(text, at: offset) : offset + 1
    }
    return nil
  }

  /// Behind a backslash and the punctuation that it escapes.
  private static func behindEscape(_ text: [UInt8], at offset: Int) -> Int {
    let isEscape = offset + 1 < text.count && text[offset + 1].isPunctuation
    return offset + (isEscape ? 2 : 1)
  }

  private static func space(_ text: [UInt8], at start: Int) -> Int {
    var offset = start
    while offset < text.count, text[offset].isSpace { offset += 1 }
    return offset
  }

  /// Behind spaces and tabs and at most one line end.
  private static func gap(_ text: [UInt8], at start: Int) -> Int {
    var offset = start
    var lines = 0
    while offset < text.count {
      if text[offset] == UInt8(ascii: "\n") {
        lines += 1
        if lines > 1 { break }
      } else if text[offset] != UInt8(ascii: " "), text[offset] != UInt8(ascii: "\t") {
        break
      }
      offset += 1
    }
    return offset
  }

  private static func lineEnd(_ text: [UInt8], at start: Int) -> Int? {
    var offset = start
    while offset < text.count {
      if text[offset] == UInt8(ascii: "\n") { return offset + 1 }
      guard text[offset] == UInt8(ascii: " ") || text[offset] == UInt8(ascii: "\t") else {
        return nil
      }
      offset += 1
    }
    return offset
  }

  private static func isBlank(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    text[start..<end].allSatisfy(\.isSpace)
  }
}

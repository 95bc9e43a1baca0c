/// Marks of Markdown in the text of a block of HTML, where CommonMark takes them for text.
enum SwallowedMarkdown {
  /// The first in a range of a text; nil where there is none.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var isLineStart = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\n") {
        isLineStart = true
      } else if isLineStart, !byte.isSpace {
        isLineStart = false
        if let end = marker(bytes[at..<range.upperBound]) { return at..<end }
      }
      if let end = mark(bytes[at..<range.upperBound]) { return at..<end }
      at += 1
    }
    return nil
  }

  /// `## Heading`, `- item`, `1. item` at the start of a line, before a letter.
  private static func marker(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    let sign: ArraySlice<UInt8>
    switch first {
    case UInt8(ascii: "#"): sign = text.prefix(7).prefix { $0 == first }
    case UInt8(ascii: "-"), UInt8(ascii: "*"): sign = text.prefix(1)
    default: return nil
    }
    guard sign.count <= 6, sign.endIndex + 1 < text.endIndex,
      text[sign.endIndex] == UInt8(ascii: " "),
      text[sign.endIndex + 1].isAlphanumeric || text[sign.endIndex + 1] >= 0xC3
        || text[sign.endIndex + 1] == UInt8(ascii: "*")
    else { return nil }
    return sign.endIndex
  }

  private static let longest = 200

  /// `**words**` and `[words](address)`.
  private static func mark(_ text: ArraySlice<UInt8>) -> Int? {
    if text.starts(with: "**".utf8) {
      let inside = text.dropFirst(2).prefix(longest)
      guard let first = inside.first, first.isAlphanumeric || first >= 0xC3,
        let end = inside.firstRange(of: "**".utf8), !inside[..<end.lowerBound].contains(0x0A),
        inside[end.lowerBound - 1] != UInt8(ascii: " ")
      else { return nil }
      return end.upperBound
    }
    guard text.first == UInt8(ascii: "[") else { return nil }
    let inside = text.dropFirst().prefix(longest)
    guard let close = inside.firstIndex(where: { "[]\n".utf8.contains($0) }),
      close > text.startIndex + 1,
      text[close...].starts(with: "](".utf8)
    else { return nil }
    let address = text[(close + 2)...].prefix(longest)
    guard let end = address.firstIndex(where: { ") \n\t".utf8.contains($0) }), end > close + 2,
      text[end] != UInt8(ascii: "\n")
    else { return nil }
    return end
  }
}

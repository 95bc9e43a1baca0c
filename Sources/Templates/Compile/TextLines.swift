/// Where lines start in the text before a tag, those left out that show nothing.
struct TextLines {
  private(set) var starts: [Int] = []

  /// The line starts of `text`, which ends at `token` or, without one, at the end of the file.
  init(_ text: Range<Int>, before token: Token?, in bytes: [UInt8]) {
    var start = text.lowerBound
    if start > 0, bytes[start - 1] != UInt8(ascii: "\n") {
      start = Self.nextLine(from: start, to: text.upperBound, in: bytes)
    }
    while start < text.upperBound {
      if bytes.lineEnd(after: start) == nil { starts.append(start) }
      start = Self.nextLine(from: start, to: text.upperBound, in: bytes)
    }
    if start == text.upperBound, let token, !token.isAlone { starts.append(start) }
  }

  /// The start of the line after `offset`, or beyond `end` if there is none.
  private static func nextLine(from offset: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") { return offset + 1 }
      offset += 1
    }
    return end + 1
  }
}

/// White space as spreadsheets leave it: space, tab, line end, and the spaces at which no line
/// breaks (U+00A0 and U+202F).
enum Blank {
  /// The number of bytes of the blank that begins at an index; 0 if none does.
  static func length(in bytes: [UInt8], at start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): 1
    case 0xC2: start + 1 < bytes.count && bytes[start + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      start + 2 < bytes.count && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xAF ? 3 : 0
    default: 0
    }
  }

  /// The number of bytes of the blank that ends before an index; 0 if none does.
  private static func length(in bytes: [UInt8], before end: Int, from start: Int) -> Int {
    switch bytes[end - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): 1
    case 0xA0: end - 2 >= start && bytes[end - 2] == 0xC2 ? 2 : 0
    case 0xAF: end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// The part of a range without the blanks at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = length(in: bytes, before: end, from: start)
      guard length > 0 else { break }
      end -= length
    }
    while start < end {
      let length = length(in: bytes, at: start)
      guard length > 0 else { break }
      start += length
    }
    return start..<end
  }

  /// A text with one space for each stretch of blanks, as a head in two lines reads in one.
  static func joined(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let length = length(in: bytes, at: at)
      if length == 0 {
        joined.append(bytes[at])
      } else if joined.last != UInt8(ascii: " ") {
        joined.append(UInt8(ascii: " "))
      }
      at += max(length, 1)
    }
    return String(decoding: joined, as: UTF8.self)
  }
}

/// An address of the web that is written in a text as it is.
///
/// The rules are those of GitHub Flavored Markdown 0.29, "Autolinks (extension)", without addresses
/// of mail; an address also ends before quotation marks and before the punctuation of East Asia.
enum BareAddress {
  private static let starts = ["https://", "http://", "www."].map { Array($0.utf8) }

  /// The address that begins at an offset, and where a link leads that has it as its words.
  static func find(_ bytes: [UInt8], at start: Int, in text: Range<Int>) -> (Range<Int>, String)? {
    if start > text.lowerBound {
      let before = bytes[start - 1]
      guard
        before.isSpace || "*_~([\"'".utf8.contains(before)
          || (before >= 0x80 && !isLetter(bytes, start))
      else { return nil }
    }
    guard
      let scheme = starts.first(where: { begins(bytes, start, text.upperBound, with: $0) })
    else { return nil }
    let isWeb = scheme.last == UInt8(ascii: ".")
    let host = isWeb ? start : start + scheme.count
    guard let hostEnd = endOfHost(bytes, host, text.upperBound) else { return nil }
    var end = hostEnd
    while end < text.upperBound, !ends(bytes, end, text.upperBound) { end += 1 }
    end = trimmed(bytes, hostEnd, end)
    let address = String(decoding: bytes[start..<end], as: UTF8.self)
    return (start..<end, isWeb ? "http://\(address)" : address)
  }

  private static func begins(_ bytes: [UInt8], _ at: Int, _ end: Int, with text: [UInt8]) -> Bool {
    guard end - at > text.count else { return false }
    for (offset, byte) in text.enumerated() {
      let found = bytes[at + offset]
      guard found == byte || byte.isLetter && found | 0x20 == byte else { return false }
    }
    return true
  }

  /// Whether a letter of more than one byte ends before an offset, so that a word goes on there.
  private static func isLetter(_ bytes: [UInt8], _ end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first?.properties
      .isAlphabetic ?? true
  }

  /// Behind the name of a host with a point in it; nil if none is there.
  private static func endOfHost(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    var points = 0
    while at < end {
      if bytes[at] == UInt8(ascii: ".") {
        guard at > start, at + 1 < end, bytes[at + 1].isAlphanumeric || bytes[at + 1] >= 0x80 else {
          break
        }
        points += 1
      } else if !bytes[at].isAlphanumeric, bytes[at] != UInt8(ascii: "-"),
        bytes[at] != UInt8(ascii: "_"), bytes[at] < 0x80 || ends(bytes, at, end)
      {
        break
      }
      at += 1
    }
    return points > 0 ? at : nil
  }

  private static func ends(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "<"), UInt8(ascii: "\""), 0...32: true
    case 0xE2: at + 1 < end && bytes[at + 1] == 0x80
    case 0xC2: at + 1 < end && (bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xBB)
    case 0xE3: at + 1 < end && bytes[at + 1] == 0x80
    case 0xEF: at + 1 < end && bytes[at + 1] == 0xBC
    default: false
    }
  }

  /// The end without punctuation, and without brackets that nothing in the address opens.
  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    var surplus = 0
    for byte in bytes[start..<end] {
      if byte == UInt8(ascii: "(") { surplus -= 1 }
      if byte == UInt8(ascii: ")") { surplus += 1 }
    }
    while end > start {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")") {
        guard surplus > 0 else { return end }
        surplus -= 1
      } else if last == UInt8(ascii: "(") {
        surplus += 1
      } else if !"?!.,:;*_~']".utf8.contains(last) {
        return end
      }
      end -= 1
    }
    return end
  }
}

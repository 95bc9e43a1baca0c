/// Names of files with spaces in links and pictures, `[a](the hall 1.jpg)`, which CommonMark does not
/// take for names.
enum SpacedNames {
  /// Stands for such a space while libcmark reads; no text can hold this character.
  static let mark: UInt8 = 0x1F

  /// A text with its spaces in names marked, as long as before.
  static func marked(_ text: [UInt8]) -> [UInt8] {
    var text = text
    mark(in: &text, 0..<text.count)
    return text
  }

  /// Marks the spaces in the names of a range of a text.
  ///
  /// Where the name turns out to be code or plain text, the marks are spaces again.
  static func mark(in text: inout [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      guard text[at] == UInt8(ascii: "]"), text[at + 1] == UInt8(ascii: "(") else {
        at += 1
        continue
      }
      let start = at + 2
      at = start
      guard let end = end(of: text, from: start, range.upperBound) else { continue }
      let name = start..<nameEnd(text, start..<end)
      if isFile(text[name]) {
        for index in name where text[index] == UInt8(ascii: " ") { text[index] = mark }
      }
    }
  }

  /// The longest name that is looked at, in bytes.
  private static let longest = 1_000

  /// The `)` that closes a destination on its line.
  private static func end(of text: [UInt8], from start: Int, _ limit: Int) -> Int? {
    var depth = 0
    for at in start..<min(limit, start + longest) {
      switch text[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return at }
        depth -= 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "`"):
        return nil
      // The destination of a next link: this one is not closed.
      case UInt8(ascii: "]"): if at + 1 < limit, text[at + 1] == UInt8(ascii: "(") { return nil }
      default: break
      }
    }
    return nil
  }

  /// Where the name ends before a title and the spaces around it.
  private static func nameEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1].isSpace { end -= 1 }
    if end - range.lowerBound > 2, let quote = text[..<end].last, quote == 34 || quote == 39,
      let start = text[range.lowerBound..<end - 1].lastIndex(of: quote), start > range.lowerBound,
      text[start - 1].isSpace
    {
      end = start
    }
    while end > range.lowerBound, text[end - 1].isSpace { end -= 1 }
    return end
  }

  /// Whether a text with spaces in it ends as the names of files do, perhaps with `#…` behind it.
  private static func isFile(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.contains(UInt8(ascii: " ")), name.first?.isSpace == false else { return false }
    let path = name.prefix { $0 != UInt8(ascii: "#") }
    guard let point = path.lastIndex(of: UInt8(ascii: ".")), point > path.startIndex else {
      return false
    }
    let ending = path[(point + 1)...]
    return 1...5 ~= ending.count && ending.allSatisfy(\.isAlphanumeric)
  }
}

/// What an item begins with where it is numbered by hand and no list of Markdown: `a)`, `1/`, `1.2.`.
struct ItemLabel {
  /// The label as written.
  let text: String
  private let numbers: [Int]
  private let sign: UInt8?

  /// The label at the start of a line, which a space follows; nil for another line.
  init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, first.isAlphanumeric else { return nil }
    var label = line.prefix(20).prefix { !$0.isSpace }
    guard label.count > 1, label.endIndex < line.endIndex else { return nil }
    text = String(decoding: label, as: UTF8.self)
    sign = label.last.flatMap { ".)/".utf8.contains($0) ? $0 : nil }
    if sign != nil { label.removeLast() }
    if label.count == 1, first.isLetter, sign == UInt8(ascii: ")") {
      numbers = [Int(first)]
      return
    }
    let parts = label.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    guard !parts.contains(-1), parts.count > 1 || sign == UInt8(ascii: "/") else { return nil }
    // `1.1 million`
    let next = line[label.endIndex...].first { !$0.isSpace && !".)/".utf8.contains($0) } ?? 0
    guard sign != nil || (0x41...0x5A).contains(next) || next >= 0xC3 else { return nil }
    numbers = parts
  }

  /// Whether it is the next after another, written the same way.
  func follows(_ other: Self) -> Bool {
    guard sign == other.sign, let last = numbers.last, let before = other.numbers.last else {
      return false
    }
    return numbers.dropLast() == other.numbers.dropLast() && last == before + 1
  }
}

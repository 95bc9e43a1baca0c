import Emulation
import Input

/// The only year that a head names: `Tổng điểm năm 2022`, `Xếp hạng 2022`, `Năm 2022`.
///
/// Whether the head is of that year or the year is a part of a name, as in `Chỉ số PCI năm 2022`, is
/// for `Head` to say.
struct HeadYear {
  let year: Int
  /// The head without it and without `năm`; empty where it says nothing else.
  let rest: String
  /// Whether it is in parentheses at the end.
  let isInParentheses: Bool

  /// The longest head that is looked at, in UTF-8 bytes.
  private static let longest = 200
  private static let before = [
    "năm công tác", "năm thi đua", "của năm", "trong năm", "năm", "year", "of",
  ]

  init?(_ head: String) {
    guard head.utf8.count <= Self.longest, let range = Self.range(in: head),
      let year = Self.year(head[range])
    else { return nil }
    let after = head[range.upperBound...]
    isInParentheses =
      [")", "]"].contains(after) && head[..<range.lowerBound].contains { $0 == "(" || $0 == "[" }
    var start = Self.trimmed(head[..<range.lowerBound])
    let lower = start.lowercased()
    if let word = Self.before.first(where: { Self.ends(lower, in: $0) }) {
      start = Self.trimmed(start.dropLast(word.count))
    }
    let end = after.drop { " )]-–—,:.".contains($0) }
    self.year = year
    rest = end.isEmpty ? String(start) : "\(start) \(end)".inOneLine
  }

  /// Where the only year is; nil where there is none, or where it is one end of a time: `2021-2022`.
  private static func range(in head: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var rest = head[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      let digits = rest[start...].prefix(while: \.isASCIIDigit)
      rest = rest[digits.endIndex...]
      guard year(digits) != nil else { continue }
      guard found == nil else { return nil }
      found = digits.startIndex..<digits.endIndex
    }
    guard let found, head[..<found.lowerBound].last.map({ " (:[".contains($0) }) ?? true,
      head[found.upperBound...].first.map({ " ):],.".contains($0) }) ?? true
    else { return nil }
    return found
  }

  private static func ends(_ text: String, in word: String) -> Bool {
    guard text.hasSuffix(word) else { return false }
    return text.dropLast(word.count).last.map { " (-–,:".contains($0) } ?? true
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, " (-–—,:[".contains(last) { text.removeLast() }
    return text
  }

  /// The year that a word is, also in parentheses.
  static func year(_ word: Substring) -> Int? {
    let digits = word.filter { !"()[].,;:".contains($0) }
    guard digits.count == 4, let year = Int(digits), (1990...2100).contains(year) else {
      return nil
    }
    return year
  }

  /// Whether a head over points says that all of them are counted, as `Kết quả chung`.
  static func isOfAll(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["kết quả", "result", "overall"].contains { name.hasPrefix($0) }
      || [
        "tổng", "tổng hợp", "tổng kết", "tổng điểm", "tổng cộng", "chung", "toàn cụm", "toàn khối",
        "cả năm",
        "điểm thi đua", "thi đua", "total", "points",
      ].contains(name)
  }

  /// Whether a text before a year is a part of a day.
  static func isDay(_ rest: String) -> Bool {
    let rest = rest.lowercased()
    return rest.contains("ngày") || rest.contains("tháng")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { "0" <= self && self <= "9" }
}

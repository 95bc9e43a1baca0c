import Emulation
import Input

/// The most points that a head or a cell of maxima gives: `(200đ)`, `- 200 điểm`, `tối đa: 1.000`.
struct HeadMaximum: Hashable {
  /// The number, with a point before decimals.
  let number: String
  /// The number as a decimal, where one sign and three digits after it may also be thousands, as which
  /// `number` has them.
  let decimal: String?
  /// The text before it.
  let name: String

  private static let units = ["điểm", "points", "point", "pts", "đ", "d"]
  private static let words = [
    "điểm tối đa", "tối đa", "thang điểm", "điểm chuẩn", "mức điểm", "số điểm", "không quá",
    "cao nhất",
    "maximum", "max.", "max", "chuẩn", "thang", "điểm",
  ]
  /// What a colon and a number after it count, and which is no criterion.
  private static let counted: Set<String> = [
    "tiêu chí", "nội dung", "chỉ tiêu", "mục", "phần", "nhóm", "bảng", "số", "điều", "khoản", "lần",
    "vòng",
    "đợt", "quý", "tháng", "năm", "bước", "hệ số", "trọng số", "tổ", "stt", "tt", "kỳ", "cột",
  ]

  /// Reads the end of a head; nil where it gives no maximum.
  ///
  /// A number without a word or a unit counts in parentheses alone, and not where it may be a year.
  init?(endOf head: String) {
    let pairs: [Character: Character] = [")": "(", "]": "["]
    if let close = head.last, let opening = pairs[close],
      let open = head.lastIndex(of: opening)
    {
      let inner = head[head.index(after: open)...].dropLast()
      guard let number = Self.number(inner, needsMark: false) ?? Self.onlyNumber(among: inner)
      else {
        return nil
      }
      (self.number, decimal) = number
      name = Self.trimmed(head[..<open])
      return
    }
    let words = head.split(separator: " ")
    // The longest first: `tối đa` is a part of `tối đa 200 điểm`.
    for count in (1...6).reversed() where count < words.count {
      let end = words.suffix(count).joined(separator: " ")
      guard let number = Self.number(end[...], needsMark: true) else { continue }
      (self.number, decimal) = number
      name = Self.trimmed(words.dropLast(count).joined(separator: " ")[...])
      return
    }
    guard let colon = head.lastIndex(of: ":"),
      let number = Self.number(head[head.index(after: colon)...], needsMark: false)
    else { return nil }
    name = Self.trimmed(head[..<colon])
    (self.number, decimal) = number
    let isCounted = Self.counted.contains { name.lowercased().hasSuffix($0) }
    guard !isCounted, name.contains(where: \.isLetter) else { return nil }
  }

  /// The only number with a unit or a word of maxima in `6 tiêu chí, 600 điểm`.
  private static func onlyNumber(among text: Substring) -> (number: String, decimal: String?)? {
    guard text.utf8.count <= 100 else { return nil }
    let parts = text.replacing(", ", with: ";").replacing(" - ", with: ";").split(separator: ";")
    let numbers = parts.compactMap { number($0, needsMark: true) }
    return parts.count > 1 && numbers.count == 1 ? numbers[0] : nil
  }

  /// Reads a cell in a row of maxima: `200`, `200 điểm`, `(200)`; nil for anything else.
  init?(cell: String) {
    var text = cell[...]
    if let first = text.first, let last = text.last, "([".contains(first), ")]".contains(last) {
      text = text.dropFirst().dropLast()
    }
    guard let number = Self.number(text, needsMark: false, mayBeYear: true) else { return nil }
    (self.number, decimal) = number
    name = ""
  }

  /// The number of `600`, `600đ`, `600 điểm`, `tối đa: 600 điểm`, `0 - 600đ`.
  private static func number(
    _ text: Substring, needsMark: Bool, mayBeYear: Bool = false
  ) -> (number: String, decimal: String?)? {
    var rest = text.lowercased().inOneLine
    guard !rest.isEmpty, rest.utf8.count <= 40 else { return nil }
    // `điểm 2022` may be the points of a year.
    var (hasMark, mayBeYear) = (false, mayBeYear)
    if let unit = units.first(where: rest.hasSuffix) {
      rest = String(rest.dropLast(unit.count)).inOneLine
      (hasMark, mayBeYear) = (true, true)
    }
    while let word = words.first(where: rest.hasPrefix) {
      rest = withoutSigns(String(rest.dropFirst(word.count)).inOneLine)
      hasMark = true
      mayBeYear = mayBeYear || word != "điểm"
    }
    for start in ["từ 0 đến ", "0 đến ", "0 - ", "0-", "0 – ", "0–", "≤", "/"]
    where rest.hasPrefix(start) { rest = String(rest.dropFirst(start.count)).inOneLine }
    guard hasMark || !needsMark, let number = plain(rest, mayHaveSpaces: !needsMark),
      let points = Points(number), points > .zero, mayBeYear || !isYear(rest)
    else { return nil }
    let written = OfficeNumber(rest)
    return (number, written?.form == .open ? written?.decimal?.written : nil)
  }

  /// A number with signs between thousands as one without: a maximum of `1.000` is no 1 in thousandths.
  private static func plain(_ text: String, mayHaveSpaces: Bool) -> String? {
    let groups = text.split(separator: " ")
    if mayHaveSpaces, groups.count > 1 {
      let isGrouped =
        groups[0].utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        && groups.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isGrouped ? groups.joined() : nil
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }) else {
      return nil
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count > 1, parts[0] != "0", (1...3).contains(parts[0].utf8.count),
      parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
    else { return Points(text).map { _ in text.replacing(",", with: ".") } }
    let signs = text.filter { $0 == "." || $0 == "," }
    let whole = parts.dropLast().joined()
    guard let last = parts.last else { return nil }
    if last.utf8.count == 3, Set(signs).count == 1 { return whole + last }
    return parts.count > 2 && Set(signs).count == 1 ? nil : "\(whole).\(last)"
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && Int(text).map { (1900...2100).contains($0) } ?? false
  }

  private static func withoutSigns(_ text: String) -> String {
    String(text.drop { ":=-–— ,;(".contains($0) })
  }

  private static func trimmed(_ text: Substring) -> String {
    var name = text.inOneLine
    while let last = name.last, ":=-–—,;( ".contains(last) { name.removeLast() }
    return name
  }
}

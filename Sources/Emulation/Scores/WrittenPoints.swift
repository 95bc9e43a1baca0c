/// Points as offices write them: a number, with what stands before and after it.
public struct WrittenPoints: Hashable, Sendable {
  /// What a sign such as `~` or a word such as `trên` before it says.
  public let precision: Figure.Precision
  /// The number.
  public let number: OfficeNumber
  /// The most points, after a slash: 100 of `95/100`.
  public let maximum: Points?
  /// The mark of a footnote after it, such as `*`; nil where there is none.
  public let mark: String?
  /// Whether it is in parentheses, as accountants write what is taken away: `(5)`.
  public let isInParentheses: Bool
  /// Whether it is more than a number with a sign, such as one with a unit.
  let hasMore: Bool

  /// Reads `985`, `~990`, `trên 980`, `985,5 điểm`, `95/100`, `1.234,5đ`, `+5`, `– 5`, `.5`, `240*` and
  /// `(5)`; nil for what is no number.
  public init?(_ text: String) {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    let (marked, mark) = FootnoteMark.cut(from: text[...])
    var (precision, rest) = Figure.parts(of: String(marked))
    var hasWord = false
    if precision == .exact, let found = PrecisionWord.cut(from: rest) {
      (precision, rest) = found
      hasWord = true
    }
    let inner = precision == .exact && mark == nil ? Self.inParentheses(rest) : nil
    let plain = Self.plain(inner ?? rest)
    guard let found = Self.read(plain.text) else { return nil }
    isInParentheses = inner != nil
    self.precision = precision
    self.mark = mark
    (number, maximum) = (found.number, found.maximum)
    hasMore = found.hasMore || hasWord || mark != nil || inner != nil || plain.isChanged
  }

  /// What is in parentheses; nil for a text that is not.
  private static func inParentheses(_ text: Substring) -> Substring? {
    guard text.first == "(", text.last == ")", text.count > 2 else { return nil }
    return text.dropFirst().dropLast().trimmed
  }

  /// A number with a sign that it has in every sheet: `-5` for `– 5`, `5` for `+5` and `'5`, `0.5` for
  /// `.5`.
  private static func plain(_ text: Substring) -> (text: Substring, isChanged: Bool) {
    var rest = text.unicodeScalars[...]
    if let first = rest.first, apostrophes.contains(first) { rest.removeFirst() }
    var isNegative = false
    if let first = rest.first, first == "+" || dashes.contains(first) {
      isNegative = first != "+"
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
    }
    let lacksZero =
      (rest.first == "." || rest.first == ",")
      && rest.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
    let plain = (isNegative ? "-" : "") + (lacksZero ? "0" : "") + String(rest)
    return (plain[...], plain != text)
  }

  private static let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{2018}", "\u{2019}", "\u{2BC}", "`",
  ]
  private static let dashes: Set<Unicode.Scalar> = [
    "-", "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{FE63}",
    "\u{FF0D}",
  ]

  /// Reads a number with a unit or a maximum after it.
  private static func read(
    _ text: Substring
  ) -> (number: OfficeNumber, maximum: Points?, hasMore: Bool)? {
    if let number = OfficeNumber(text) { return (number, nil, false) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let number = OfficeNumber(parts[0].trimmed),
        let most = OfficeNumber(withoutUnit(parts[1].trimmed))
      else { return nil }
      return (number, most.form == .open ? nil : most.decimal, true)
    }
    let before = withoutUnit(text)
    guard before.endIndex != text.endIndex, let number = OfficeNumber(before) else { return nil }
    return (number, nil, true)
  }

  /// The units of points: another word after a number may be a part of it, as in `5 trăm` and `98O`.
  private static let units: Set<String> = ["điểm", "đ", "points", "point", "pts"]

  /// What stands before a unit: `985,5` of `985,5 điểm`.
  private static func withoutUnit(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars
    guard let end = scalars.lastIndex(where: { ("0"..."9").contains($0) }) else { return text }
    let unit = scalars[scalars.index(after: end)...].drop { $0 == " " || $0 == "\u{A0}" }
    let word = String(unit).lowercased()
    guard units.contains(word.hasSuffix(".") ? String(word.dropLast()) : word) else { return text }
    return Substring(scalars[...end])
  }
}

/// A word before a number that says how exact it is.
enum PrecisionWord {
  /// The words, the longer first where one begins like another.
  private static let all: [(word: String, precision: Figure.Precision)] = [
    ("trên dưới", .approximate), ("xấp xỉ", .approximate), ("khoảng", .approximate),
    ("gần", .approximate), ("ước đạt", .approximate), ("ước", .approximate),
    ("about", .approximate), ("around", .approximate), ("approximately", .approximate),
    ("trên", .above), ("hơn", .above), ("lớn hơn", .above), ("cao hơn", .above), ("over", .above),
    ("above", .above), ("more than", .above), ("dưới", .below), ("chưa đến", .below),
    ("chưa tới", .below), ("nhỏ hơn", .below), ("thấp hơn", .below), ("below", .below),
    ("under", .below), ("less than", .below),
  ]
  /// What says that a number is the least or the most, which the signs `<` and `>` do not.
  private static let limits = [
    "≥", "≤", ">=", "<=", "ít nhất", "tối thiểu", "không dưới", "nhiều nhất", "không quá",
    "at least",
    "at most", "từ",
  ]

  /// What a word says, and the number after it; nil where there is no such word.
  static func cut(from text: Substring) -> (Figure.Precision, Substring)? {
    let lower = text.lowercased()
    guard let found = all.first(where: { lower.hasPrefix("\($0.word) ") }) else { return nil }
    return (found.precision, text.dropFirst(found.word.count).trimmed)
  }

  /// Whether a text says that a number is the least or the most: `≥590`, `từ 590 trở lên`.
  static func isLimit(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.utf8.contains { (0x30...0x39).contains($0) }
      && (limits.contains(where: lower.hasPrefix) || lower.hasSuffix("trở lên")
        || lower.hasSuffix("trở xuống"))
  }
}

/// The mark of a footnote after a number: `240*`, `895 (*)`, `560¹`.
enum FootnoteMark {
  private static let signs: Set<Character> = [
    "*", "†", "‡", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹",
  ]

  /// A text without the mark at its end, and the mark.
  static func cut(from text: Substring) -> (text: Substring, mark: String?) {
    var end = text
    let brackets: [Character: Character] = [")": "(", "]": "["]
    if let close = end.last, let open = brackets[close], let start = end.lastIndex(of: open) {
      let inner = end[end.index(after: start)...].dropLast()
      guard !inner.isEmpty, inner.allSatisfy(signs.contains) else { return (text, nil) }
      end = end[..<start]
    } else {
      while let last = end.last, signs.contains(last) { end.removeLast() }
    }
    guard end.endIndex != text.endIndex, !end.isEmpty else { return (text, nil) }
    return (end.trimmed, String(text[end.endIndex...]).trimmingBlanks)
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(self[...].trimmed) }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\u{A0}" }
    let blanks = start.reversed().prefix { $0 == " " || $0 == "\u{A0}" }.count
    return start.dropLast(blanks)
  }
}

import Emulation
import Input

/// One line of a head: its text, and a maximum after it.
struct Head: Hashable {
  /// The text without the maximum, such as `Phát triển kinh tế`.
  let name: String
  /// The most points, such as `600` of `(600đ)`; nil where the head gives none.
  let maximum: String?
  /// The most points if what stands between them is a decimal sign, as in `98.125`; nil for others.
  let decimalMaximum: String?
  /// What it means whatever the year; what is in parentheses after it may say more, as in
  /// `Tự chấm (x/max)`.
  let word: SheetWord?
  /// The year of what it means, as in `Tổng điểm năm 2022`; nil where it names none.
  let year: Int?
  /// Whether it says no more than the year that all below it is of.
  let isOfYear: Bool
  private let mentionsExtra: Bool

  init(_ text: String) {
    let text = Self.withoutMark(text.inOneLine)
    mentionsExtra = ExtraWords(text).areAny
    let found = HeadMaximum(endOf: text)
    name = found?.name ?? text
    maximum = found?.number
    decimalMaximum = found?.decimal
    let dated = HeadYear(name)
    let word = Self.word(name)
    if let dated, word == nil || dated.isInParentheses {
      self.word = dated.rest.isEmpty ? nil : Self.word(dated.rest)
      isOfYear =
        dated.rest.isEmpty
        || (self.word == nil && HeadYear.isOfAll(dated.rest) && !HeadYear.isDay(dated.rest))
      year = isOfYear || self.word != nil ? dated.year : nil
    } else {
      (self.word, year, isOfYear) = (word, nil, false)
    }
  }

  /// Whether it speaks of points that are added or taken away, alone or with what these are for.
  var isExtra: Bool {
    switch word {
    case .bonus, .penalty: true
    case nil: mentionsExtra
    default: false
    }
  }

  /// The stage that the text names, alone or as `Tổng điểm tự chấm`.
  var stage: Stage? {
    if case .points(let stage)? = word { return stage }
    return nil
  }

  /// A head without the mark of a footnote at its end: `Kinh tế (600đ)*`.
  private static func withoutMark(_ text: String) -> String {
    var rest = text[...]
    for mark in ["(*)", "(**)", "[*]"] where rest.hasSuffix(mark) {
      rest = rest.dropLast(mark.count)
    }
    while rest.last == "*" || rest.last == " " { rest.removeLast() }
    return rest.isEmpty ? text : String(rest)
  }

  private static func word(_ name: String) -> SheetWord? {
    if let word = SheetWord(head: name) { return word }
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    return SheetWord(head: String(name[..<open]))
  }
}

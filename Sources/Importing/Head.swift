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
  private let mentionsExtra: Bool

  init(_ text: String) {
    let text = text.inOneLine
    mentionsExtra = ExtraWords(text).areAny
    let found = HeadMaximum(endOf: text)
    name = found?.name ?? text
    maximum = found?.number
    decimalMaximum = found?.decimal
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

  /// What it means whatever the year; what is in parentheses after it may say more, as in
  /// `Tự chấm (x/max)`.
  var word: SheetWord? {
    if let word = SheetWord(head: name) { return word }
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    return SheetWord(head: String(name[..<open]))
  }
}

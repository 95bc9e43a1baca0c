import Emulation
import Input

/// One line of a head: its text, and a maximum that stands in parentheses after it.
struct Head: Hashable {
  /// The text without the maximum, such as `Phát triển kinh tế`.
  let name: String
  /// The most points, such as `600` of `(600đ)`; nil where none stands there.
  let maximum: String?

  init(_ text: String) {
    let text = text.inOneLine
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let maximum = Self.maximum(text[text.index(after: open)...].dropLast())
    else {
      name = text
      self.maximum = nil
      return
    }
    name = text[..<open].inOneLine
    self.maximum = maximum
  }

  /// The number of `600`, `600đ`, `600 điểm`, `tối đa 600 điểm`, `max 600`.
  private static func maximum(_ text: Substring) -> String? {
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == ":" }
    let rest = words.filter { !["tối", "đa", "max", "điểm", "points", "đ", "chuẩn"].contains($0) }
    guard rest.count == 1 else { return nil }
    var number = rest[0]
    for unit in ["điểm", "đ", "d"] where number.hasSuffix(unit) {
      number = number.dropLast(unit.count)
      break
    }
    guard let points = Points(number), points > .zero else { return nil }
    return String(number).replacing(",", with: ".")
  }

  /// The stage that the text names, alone or as `Tổng điểm tự chấm`.
  var stage: Stage? {
    if case .points(let stage)? = word { return stage }
    return nil
  }

  /// What it means whatever the year; what stands in parentheses after it may say more, as in
  /// `Tự chấm (x/max)`.
  var word: SheetWord? {
    if let word = SheetWord(head: name) { return word }
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    return SheetWord(head: String(name[..<open]))
  }
}

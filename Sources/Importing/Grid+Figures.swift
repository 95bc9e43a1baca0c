import Emulation
import Input

extension Grid {
  /// Whether any cell holds a number.
  var holdsFigures: Bool { rows.contains { $0.cells.contains(where: \.mayBePoints) } }
}

extension Grid.Cell {
  /// The number that the sheet holds as one, in plain digits; nil for a text, whatever it looks like.
  var number: String? {
    switch content {
    case .number(let number), .percentage(let number): number
    case .text, .other: nil
    }
  }

  /// The same as points; nil for a text, and for a number that no points are.
  var typed: Points? { number.flatMap { OfficeNumber(typed: $0)?.decimal } }

  /// The exact numbers that the cell may hold, whatever bounds them.
  ///
  /// Two for a text in the open form of which nothing decides, none for what is no number. One in
  /// parentheses is taken away.
  func numbers(_ signs: PointsSigns.Column) -> [Points] {
    guard flaw == nil else { return [] }
    if number != nil { return [typed].compactMap(\.self) }
    guard let written = WrittenPoints(text.text), written.precision == .exact else { return [] }
    let isOpen = written.number.form == .open
    let found =
      isOpen
      ? (try? signs.points(written, in: self)).map { [$0] }
        ?? [written.number.decimal, written.number.thousand]
      : [written.number.decimal]
    let numbers = found.compactMap(\.self)
    return written.isInParentheses ? numbers.map { $0 > .zero ? .zero - $0 : $0 } : numbers
  }

  /// The exact number that the cell holds; nil for none, and for what may be two.
  func exactNumber(_ signs: PointsSigns.Column) -> Points? {
    let numbers = numbers(signs)
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// Whether the cell says that nothing is published.
  var isDash: Bool { ["-", "–", "—", "−", "‐"].contains(text.text) }

  /// Whether it is struck through, or a part of it.
  var isStruck: Bool { flaw?.has(ImportProblem.Code.cellStruck) ?? false }

  /// What a problem says that it holds.
  var figure: ImportProblem.CellFigure { .init(text: text.text, address: address) }

  /// Whether it holds a number: with a unit, a maximum after a slash, or a sign of how exact it is, and
  /// also where a formula has no value yet.
  var isFigure: Bool {
    if let flaw, !isStruck { return Self.flawsOfFigures.contains(where: flaw.has) }
    return Self.isFigure(text.text) || Self.isWritten(text.text)
  }

  /// Whether it holds a number, also one in parentheses, as numbers of columns are, too.
  var mayBePoints: Bool {
    let isText = flaw == nil || isStruck
    return isFigure || (isText && WrittenPoints(text.text)?.isInParentheses ?? false)
  }

  /// What is wrong with cells that are figures all the same.
  private static let flawsOfFigures: [ImportProblem.Code] = [
    .cellError, .cellUncalculated, .cellLines,
  ]

  /// Whether it is a number with a word, a mark or another sign than those of `isFigure`.
  private static func isWritten(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      let written = WrittenPoints(text)
    else { return false }
    return !written.isInParentheses
  }

  private static let units: Set<Substring> = [
    "", "đ", "d", "điểm", "đ.", "%", "points", "pts", "=",
  ]

  private static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let signs: Set<Character> = ["~", "<", ">", "≈", "-", "−", "+", "≤", "≥", " "]
    let number = text[...].drop(while: signs.contains)
    guard number.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return false }
    let marks: Set<Character> = [".", ",", "/", " ", "\u{A0}", "\u{202F}"]
    let digits = number.prefix { marks.contains($0) || $0.isASCII && $0.isNumber }
    let unit = number[digits.endIndex...].lowercased()
    guard units.contains(unit[...]), digits.count(where: { $0 == "/" }) <= 1 else { return false }
    return !isDay(digits)
  }

  /// Whether it is a day as `10.3.2023`.
  private static func isDay(_ digits: Substring) -> Bool {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2 && parts[2].count == 4
  }
}

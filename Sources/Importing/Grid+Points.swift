import Emulation
import Input

extension Grid.Cell {
  /// The exact numbers that the cell may hold, whatever bounds them.
  ///
  /// Two for a text in the open form of which nothing decides, none for what is no number. One in
  /// parentheses is taken away.
  func numbers(_ signs: PointsSigns.Column) -> [Points] {
    guard flaw == nil else { return [] }
    if let typed = number { return [OfficeNumber(typed: typed)?.decimal].compactMap(\.self) }
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
}

import Emulation
import Input

extension Grid.Cell {
  /// The exact numbers that the cell may hold, whatever bounds them: two for a text in the open form of
  /// which nothing decides; none for anything else.
  func numbers(_ signs: PointsSigns.Column) -> [Points] {
    guard flaw == nil else { return [] }
    if let typed = number { return [OfficeNumber(typed: typed)?.decimal].compactMap(\.self) }
    guard let written = WrittenPoints(text.text), written.precision == .exact else { return [] }
    guard written.number.form == .open else { return [written.number.decimal].compactMap(\.self) }
    if let points = try? signs.points(written, in: self) { return [points] }
    return [written.number.decimal, written.number.thousand].compactMap(\.self)
  }

  /// The exact number that the cell holds; nil for none, and for what may be two.
  func exactNumber(_ signs: PointsSigns.Column) -> Points? {
    let numbers = numbers(signs)
    return numbers.count == 1 ? numbers[0] : nil
  }
}

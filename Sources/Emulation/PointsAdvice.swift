/// What to write in place of a text that is no number of points.
public struct PointsAdvice: Hashable, Sendable {
  /// The advice, as a message goes on after a semicolon.
  let text: String

  init(_ number: Substring) {
    text = Self.ofSpreadsheet(number) ?? Self.ofNumber(number) ?? Self.common
  }

  private static let common = "write 985, 985.5, ~990, <990 or leave it empty"

  /// The advice for what a spreadsheet saves where it has no number to show.
  private static func ofSpreadsheet(_ text: Substring) -> String? {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    return switch text.utf8.first {
    case UInt8(ascii: "="): "save the sheet with its values, not its formulas"
    case UInt8(ascii: "#"):
      "a formula with an error or a column too narrow leaves this: put it right and save again"
    default: nil
    }
  }

  private static func ofNumber(_ text: Substring) -> String? {
    guard let written = WrittenPoints(text), written.number.decimal != nil else { return nil }
    let number = written.number
    if number.isLong { return "points have at most four decimals" }
    if written.hasMore {
      let plain = number.form == .open ? Figure.bothMeanings(number) : number.ungrouped
      return text.contains("/")
        ? "write \(plain), for the maximum stands in criteria.csv" : "write \(plain) alone"
    }
    guard number.form == .grouped else { return nil }
    return "write \(number.ungrouped), without a sign between the thousands"
  }
}

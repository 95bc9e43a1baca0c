/// What to write in place of a text that is no number of points.
public struct PointsAdvice: Hashable, Sendable {
  /// The advice, as a message goes on after a semicolon.
  let text: String

  init(_ text: String) {
    self.text =
      Self.ofSpreadsheet(Figure.parts(of: text).number) ?? Self.ofNumber(text)
      ?? Self.ofRest(text) ?? Self.common
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

  private static func ofNumber(_ text: String) -> String? {
    guard let written = WrittenPoints(text), written.number.decimal != nil else { return nil }
    let number = written.number
    if number.isLong { return "points have at most four decimals" }
    let sign =
      switch written.precision {
      case .exact: ""
      case .approximate: "~"
      case .below: "<"
      case .above: ">"
      }
    if written.hasMore {
      let plain = number.form == .open ? Figure.bothMeanings(number) : number.ungrouped
      return text.contains("/")
        ? "write \(sign)\(plain), for the maximum stands in criteria.csv"
        : "write \(sign)\(plain) alone"
    }
    guard number.form == .grouped else { return nil }
    return "write \(sign)\(number.ungrouped), without a sign between the thousands"
  }

  /// The advice for a number that is cut off, that is a limit, or that has another after it.
  private static func ofRest(_ text: String) -> String? {
    guard text.utf8.count <= OfficeNumber.longest else { return nil }
    if PrecisionWord.isLimit(text) {
      return
        "a figure may be below (<590) or above (>590) a number, not at the least or at the most"
        + " one; write the number, or leave it empty and say more in the note"
    }
    if let last = text.last, last == "," || last == ".", let number = OfficeNumber(text.dropLast()),
      number.decimal != nil
    {
      return
        "it ends in '\(last)', so decimals may be missing; write \(number.ungrouped) or all of it"
    }
    if text.last == ")", let open = text.lastIndex(of: "("),
      let written = WrittenPoints(String(text[..<open]).trimmingSpaces), !written.isInParentheses
    {
      return
        "what is in parentheses after it may be a remark, a rank or a part of the number; write"
        + " \(written.number.ungrouped) alone"
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

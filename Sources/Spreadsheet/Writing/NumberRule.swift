import Formats

/// What numbers may be typed into some cells, which spreadsheet programs see to themselves.
public struct NumberRule: Hashable, Sendable {
  /// The cells.
  public var ranges: [CellRange]
  /// The least number that is taken.
  public var least: ExactNumber
  /// The most that is taken.
  public var most: ExactNumber
  /// What is shown beside a cell while it is filled in.
  public var advice: String
  /// The title over what is said of anything else.
  public var title: String
  /// What is said of anything else.
  public var refusal: String

  /// A rule for cells.
  public init(
    _ ranges: [CellRange], from least: ExactNumber, to most: ExactNumber, advice: String,
    title: String, refusal: String
  ) {
    self.ranges = ranges
    (self.least, self.most) = (least, most)
    self.advice = advice
    (self.title, self.refusal) = (title, refusal)
  }

  /// The most characters that Excel takes of a title and of a text.
  private static let (longestTitle, longestText) = (32, 255)

  /// The part of a sheet; empty without rules.
  static func xml(_ rules: [NumberRule]) -> String {
    guard !rules.isEmpty else { return "" }
    return "<dataValidations count=\"\(rules.count)\">\(rules.map(\.xml).joined())"
      + "</dataValidations>"
  }

  private var xml: String {
    let ranges = ranges.map { range in
      range.rows.count * range.columns.count == 1 ? "\(range.first)" : "\(range)"
    }
    return "<dataValidation type=\"decimal\" allowBlank=\"1\" showInputMessage=\"1\""
      + " showErrorMessage=\"1\" errorTitle=\"\(Self.value(title, Self.longestTitle))\""
      + " error=\"\(Self.value(refusal, Self.longestText))\""
      + " prompt=\"\(Self.value(advice, Self.longestText))\""
      + " sqref=\"\(ranges.joined(separator: " "))\">"
      + "<formula1>\(least.text)</formula1><formula2>\(most.text)</formula2></dataValidation>"
  }

  private static func value(_ text: String, _ most: Int) -> String {
    Escaping.xml.escaped(String(decoding: text.utf16.prefix(most), as: UTF16.self))
  }
}

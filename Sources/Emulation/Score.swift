public import Input

/// What was published of one province's result in a year.
public struct Score: Hashable, Sendable {
  /// The province.
  public let province: Province.ID
  /// The agreed total; nil where it was not published.
  public let total: Figure?
  /// The rank that was published; nil where none was.
  public let declaredRank: Int?
  /// What else is to be known of it.
  public let note: LocalizedText?
  /// The position of the source in the year's list.
  public let source: Int?
  /// The row in the sheet.
  public let place: Place
  /// The cell of the rank.
  let rankPlace: Place
}

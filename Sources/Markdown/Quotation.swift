public import Input

/// A tag in the text that stands for a word or figure of the data: `{{points.nghe-an}}`.
public struct Quotation: Sendable {
  /// What stands between the braces: `a-z`, `0-9`, `.` and `-`.
  public let name: String
  /// From `{{` to `}}`.
  public let place: Place
}

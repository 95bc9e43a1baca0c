import Input

/// The emulation covenant (giao ước thi đua): what the members pledge for a year.
public struct Covenant: Hashable, Sendable {
  /// The year it is for.
  public let year: Int
  /// The day it was signed.
  public let day: Day?
  /// The emulation year whose summary note tells it; the source is listed there.
  public let toldIn: Int
  /// The position of the source in that note's list.
  public let source: Int?

  init?(_ fields: Fields, toldIn: Int, _ references: References, _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: ["year", "date", "source"], to: &problems)
    guard let year = fields.requiredYear("year", &problems) else { return nil }
    self.year = year
    self.toldIn = toldIn
    day = fields.day("date", &problems)
    day?.reportFar(from: year, within: -1...1, at: fields["date"]?.place, to: &problems)
    source = references.source(of: fields, &problems)
  }
}

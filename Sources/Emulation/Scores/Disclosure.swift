/// How much of a year's scores may be published; the rest is in no page and no file.
public enum Disclosure: String, CaseIterable, Sendable {
  /// All that the sheet holds.
  case criteria
  /// Totals of every stage, and what follows from them; no points for single criteria.
  case totals
  /// Ranks and tiers alone.
  case ranks
}

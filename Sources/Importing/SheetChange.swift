public import Input

/// A figure or a name of a year's sheets that an import would replace by another.
public struct SheetChange: Hashable, Sendable {
  /// What it is in: the id of a member, of a criterion where it is in `criteria.csv`.
  public let subject: String
  /// What it is, such as `criterion growth, self` or `maximum`.
  public let what: Bilingual
  /// What stands there; empty where nothing does.
  public let old: String
  /// What would stand there; empty where nothing would.
  public let new: String
}

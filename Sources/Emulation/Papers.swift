import Input

/// What a year's note gives for its papers.
public struct Papers: Hashable, Sendable {
  /// Whether they are for internal use alone (lưu hành nội bộ).
  public let isInternal: Bool
  /// The summary report.
  public let report: Paper
  /// The minutes of the conference.
  public let minutes: Paper
  /// The letter that proposes awards.
  public let proposal: Paper

  static let keys = ["internal", "report", "minutes", "proposal"]

  init(
    _ fields: Fields?, _ dating: PaperDating, _ languages: [Language],
    _ problems: inout Problems
  ) {
    fields?.reportUnknownKeys(besides: Self.keys, to: &problems)
    isInternal = fields?.flag("internal", &problems) ?? false
    func paper(_ kind: PaperKind) -> Paper {
      Paper(fields?.fields(kind.rawValue, &problems), of: kind, dating, languages, &problems)
    }
    report = paper(.report)
    minutes = paper(.minutes)
    proposal = paper(.proposal)
  }
}

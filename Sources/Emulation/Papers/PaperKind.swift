/// The kinds of papers that a site has, each a page printed as a document of its own.
public enum PaperKind: String, CaseIterable, Hashable, Sendable {
  /// The summary report of a year (báo cáo tổng kết).
  case report
  /// The minutes of a summary conference (biên bản).
  case minutes
  /// The letter that proposes awards (tờ trình).
  case proposal
  /// A member over all years.
  case dossier
  /// The whole archive.
  case book
}

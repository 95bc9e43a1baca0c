import Input

/// The kinds of papers that a site has, each a page printed as a document of its own.
public enum PaperKind: String, CaseIterable, Hashable, Sendable {
  /// The summary report of a year (báo cáo tổng kết).
  case report
  /// The minutes of a summary conference (biên bản).
  case minutes
  /// The letter that proposes awards (tờ trình).
  case proposal
  /// The points of the members at each stage (bảng tổng hợp điểm).
  case scores
  /// The members that have not sent their self-scores.
  case unsent
  /// The blank form of a self-score (phiếu tự chấm điểm).
  case scoreForm = "score-form"
  /// What the members pledge (giao ước thi đua).
  case covenant
  /// The report of the mid-year review (báo cáo sơ kết).
  case midYear = "mid-year"
  /// The ballot on the proposed awards (phiếu bầu).
  case ballot
  /// The minutes of counting the ballots (biên bản kiểm phiếu).
  case counting
  /// A member's result of a year on one sheet.
  case profile
  /// What a note is: a plan, an invitation, a decision.
  case paper
  /// A member over all years.
  case dossier
  /// The whole archive.
  case book
}

extension PaperKind {
  /// Reads a kind in the list under a key.
  static func read(as key: String) -> (LocatedText) throws(Problem) -> PaperKind {
    { (text) throws(Problem) in
      let word = KeyWord.value(for: text.text, of: key) ?? text.text
      guard let kind = PaperKind(rawValue: word) else {
        let known = allCases.map(\.rawValue)
        throw EmulationProblem.notAChoice(
          text.text, of: key, known: known,
          nearest: Suggestion.nearest(
            to: text.text, among: known + KeyWord.words(for: known, of: key))
        )
        .at(text.place)
      }
      return kind
    }
  }
}

import Emulation
import Templates

/// An award as a row of a table of a report.
struct ReportAwardView: View {
  /// Its number in the table.
  let serial: String
  let award: AwardView
  /// The decision that confers it.
  let decision: String?
  let date: String?

  static let tags: [Tag<ReportAwardView>] = [
    .text("serial") { $0.serial },
    .record("award") { $0.award },
    .text("decision") { $0.decision },
    .text("date") { $0.date },
  ]
}

extension Edition {
  /// Awards as the rows of a table of a report, numbered from 1.
  func rows(_ awards: [Award], in year: Int, on page: Address) -> [ReportAwardView] {
    awards.enumerated().map { index, award in
      let decision = award.decision
      return ReportAwardView(
        serial: String(index + 1), award: view(award, in: year, on: page),
        decision: decision?.number, date: decision.map { shortDate($0.day) })
    }
  }

  /// How many awards of each kind there are: `Flag: 1; Certificate: 2`.
  func tally(_ awards: [Award]) -> String {
    archive.awardKinds.compactMap { kind in
      let count = awards.count { $0.kind == kind }
      guard count > 0 else { return nil }
      return words(.tally, ["award": text(kind.name), "count": String(count)])
    }.joined(separator: words[.noteSeparator])
  }
}

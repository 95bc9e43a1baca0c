import Emulation
import Input

/// A sheet of scores read in a small archive: its rows and what is told of it.
struct ReadSheet {
  /// One text for each member and stage, ranked ones first.
  ///
  /// It looks like `nghe-an agreed growth=90 total=985.50 rank=1 tier=good`; a computed total is a
  /// `sum`.
  let rows: [String]
  /// `line:column code [what stands there]` of each problem of the sheet; those of other files have
  /// the file's name before them.
  let problems: [String]
  let messages: [String]
  let year: Year?

  init(_ scores: String, criteria: String? = nil, summary: String = "") {
    var changes = ["2016/scores.csv": scores, "2016/conference.md": SmallArchive.summary(summary)]
    if let criteria { changes["2016/criteria.csv"] = criteria }
    self.init(SmallArchive(changes))
  }

  init(_ small: SmallArchive) {
    let year = small.archive?[2016]
    self.year = year
    problems = small.problems.map { problem in
      for start in ["2016/scores.csv:", "2016/"] where problem.hasPrefix(start) {
        return String(problem.dropFirst(start.count))
      }
      return problem
    }
    messages = small.messages
    rows = year.map { year in year.standing.placings.flatMap { Self.rows($0, in: year) } } ?? []
  }

  /// Criteria of 100, 50 and 50 points in two groups.
  static let criteria = """
    id,group,maximum,name,name.vi
    growth,Economy,100,Growth,Tăng trưởng kinh tế
    revenue,Economy,50,Revenue,Thu ngân sách
    models,Emulation,50,Advanced models,Điển hình tiên tiến

    """

  static func text(_ figure: Figure) -> String {
    let sign =
      switch figure.precision {
      case .exact: ""
      case .approximate: "~"
      case .below: "<"
      case .above: ">"
      }
    return sign + figure.points.text(decimalSign: ".")
  }

  private static func rows(_ placing: RankingTable.Placing, in year: Year) -> [String] {
    (placing.score?.stages ?? []).map { result in
      var parts = [placing.member.id, result.stage.rawValue]
      for (position, criterion) in year.criteria.all.enumerated() {
        guard let figure = result.points(at: position) else { continue }
        parts.append("\(criterion.id)=\(text(figure))")
      }
      if let total = result.total {
        parts.append("\(result.isTotalComputed ? "sum" : "total")=\(text(total))")
      }
      if result.stage == year.standing.stage {
        if let rank = placing.rank { parts.append("rank=\(rank.number)\(rank.isTied ? "=" : "")") }
        if let tier = placing.tier { parts.append("tier=\(tier.id)") }
        if let note = placing.score?.note { parts.append("note=\(note.text(in: .english))") }
      } else if let note = result.note {
        parts.append("note=\(note.text(in: .english))")
      }
      return parts.joined(separator: " ")
    }
  }
}

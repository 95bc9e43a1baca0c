import Emulation
import Markdown

/// The figures and names of a year that its notes quote by tag.
struct Quoting {
  let edition: Edition
  let year: Year

  /// The kinds of quotation, each followed by a point and the id of a province.
  static let kinds = ["points", "rank", "name"]

  /// What a quotation stands for; nil where it names nothing of the year.
  ///
  /// `points.ID` is the agreed total, `rank.ID` the rank, `name.ID` the name in force in the year;
  /// what was not published is said in words.
  func words(of quotation: Quotation) -> String? {
    let parts = quotation.name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let placing = year.standing[parts[1]] else { return nil }
    let unknown = edition.words[.notPublished]
    return switch parts[0] {
    case "points": placing.score?.total.map(edition.figure) ?? unknown
    case "rank": placing.rank.map(edition.rank) ?? unknown
    case "name": edition.name(parts[1], in: year.number)
    default: nil
    }
  }
}

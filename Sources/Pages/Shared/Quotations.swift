package import Emulation
package import Localization
package import Markdown

/// The figures and names of a year that its notes quote by tag.
package struct Quotations {
  private let year: Year
  private let language: Localization

  package init(of year: Year, _ language: Localization) {
    self.year = year
    self.language = language
  }

  /// The kinds of quotation, each followed by a point and the id of a member.
  package static let kinds = ["points", "rank", "name"]

  /// The words in place of a quotation; nil where it names nothing of the year.
  ///
  /// `points.ID` is the total and `rank.ID` the rank, each with the stage of the result where that is not
  /// the agreed one; `name.ID` is the name in force in the year. What was not published is said in words.
  package func words(of quotation: Quotation) -> String? {
    let parts = quotation.name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let placing = year.standing[parts[1]] else { return nil }
    let unknown = language.gap(in: year)
    return switch parts[0] {
    case "points":
      placing.score?.total.map { atStage(language.figure($0)) } ?? earlier(placing) ?? unknown
    case "rank": placing.rank.map { atStage(language.rank($0)) } ?? unknown
    case "name": language.name(parts[1], in: year.number)
    default: nil
    }
  }

  private func earlier(_ placing: RankingTable.Placing) -> String? {
    guard let earlier = placing.score?.earlier, let total = earlier.total else { return nil }
    return language.words(
      .withResult(text: language.figure(total), result: language.name(earlier.stage)))
  }

  private func atStage(_ figure: String) -> String { language.atStage(figure, of: year) }
}

import Emulation
import Localization

/// A column of the full score sheet.
package struct ScoreSheetColumn {
  /// What its figures are.
  enum Content: Hashable {
    /// The points for the criterion at a position, also those of bonus and penalty.
    case criterion(Int)
    /// The sum of a group of criteria.
    case group(CriteriaSet.Group.ID)
    /// A member's own maximum, where members have different ones.
    case maximum
    case total
    case rank
  }

  let content: Content
  /// What it is called in full.
  let name: WordingView
  /// What is shown for the name where there is no room for it: a number, or a short word.
  let mark: String
  let maximum: String?
  /// Whether its figures are sums of others.
  let isSum: Bool
}

extension ScoreSheetColumn {
  /// The columns of the full score sheet of a year: each group's criteria and their sum, criteria
  /// without a group, bonus and penalty, total, rank.
  static func all(of year: Year, _ language: Localization) -> [ScoreSheetColumn] {
    let set = year.criteria
    var number = 0
    func criterion(_ position: Int, mark: String? = nil) -> ScoreSheetColumn {
      let criterion = set.all[position]
      if mark == nil { number += 1 }
      let maximum = criterion.maximum.flatMap { $0 == .zero ? nil : language.points($0) }
      return ScoreSheetColumn(
        content: .criterion(position), name: language.name(criterion),
        mark: mark ?? String(number), maximum: maximum, isSum: false)
    }
    var columns = set.positions(in: nil).map { criterion($0) }
    for (index, group) in set.groups.enumerated() {
      let positions = set.positions(in: group.id)
      columns += positions.map { criterion($0) }
      let most = positions.compactMap { set.all[$0].maximum }.reduce(.zero, +)
      columns.append(
        ScoreSheetColumn(
          content: .group(group.id), name: language.wording(group.name),
          mark: RomanNumeral(index + 1).text, maximum: language.points(most), isSum: true))
    }
    for (kind, word) in [(Criterion.Kind.bonus, TextKey.bonus), (.penalty, .penalty)] {
      let positions = set.all.indices.filter { set.all[$0].kind == kind && year.isUsed($0) }
      columns += positions.map {
        criterion($0, mark: positions.count == 1 ? language.words[word] : nil)
      }
    }
    return columns + sums(of: year, language)
  }

  private static func sums(of year: Year, _ language: Localization) -> [ScoreSheetColumn] {
    func sum(_ content: Content, _ word: TextKey, maximum: String? = nil) -> ScoreSheetColumn {
      let mark = language.words[word]
      return ScoreSheetColumn(
        content: content, name: WordingView(mark), mark: mark, maximum: maximum, isSum: true)
    }
    let maximum = year.hasOwnMaxima ? nil : year.maximum.map(language.points)
    return (year.hasOwnMaxima ? [sum(.maximum, .sheetMaximum)] : [])
      + [sum(.total, .total, maximum: maximum)]
      + (year.standing.rankedCount > 0 ? [sum(.rank, .rank)] : [])
  }
}

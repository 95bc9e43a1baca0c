import Emulation

/// A column of the full score sheet.
struct ScoreSheetColumn {
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
  /// What stands for the name where there is no room for it: a number, or a word that is short.
  let mark: String
  let maximum: String?
  /// Whether its figures are sums of others.
  let isSum: Bool
}

extension Edition {
  /// The columns of the full score sheet of a year: each group's criteria and their sum, what stands
  /// alone, bonus and penalty, total, rank.
  func sheetColumns(_ year: Year) -> [ScoreSheetColumn] {
    let set = year.criteria
    var number = 0
    func criterion(_ position: Int, mark: String? = nil) -> ScoreSheetColumn {
      let criterion = set.all[position]
      if mark == nil { number += 1 }
      let maximum = criterion.maximum.flatMap { $0 == .zero ? nil : points($0) }
      return ScoreSheetColumn(
        content: .criterion(position), name: name(criterion), mark: mark ?? String(number),
        maximum: maximum, isSum: false)
    }
    var columns = set.positions(in: nil).map { criterion($0) }
    for (index, group) in set.groups.enumerated() {
      let positions = set.positions(in: group.id)
      columns += positions.map { criterion($0) }
      let most = positions.compactMap { set.all[$0].maximum }.reduce(.zero, +)
      columns.append(
        ScoreSheetColumn(
          content: .group(group.id), name: view(group.name), mark: RomanNumeral(index + 1).text,
          maximum: points(most), isSum: true))
    }
    for (kind, word) in [(Criterion.Kind.bonus, Word.bonus), (.penalty, .penalty)] {
      let positions = set.all.indices.filter { set.all[$0].kind == kind && isUsed($0, in: year) }
      columns += positions.map { criterion($0, mark: positions.count == 1 ? words[word] : nil) }
    }
    return columns + sums(year)
  }

  private func sums(_ year: Year) -> [ScoreSheetColumn] {
    func sum(
      _ content: ScoreSheetColumn.Content, _ word: Word, maximum: String? = nil
    ) -> ScoreSheetColumn {
      ScoreSheetColumn(
        content: content, name: WordingView(text: words[word], language: nil), mark: words[word],
        maximum: maximum, isSum: true)
    }
    let maximum = year.hasOwnMaxima ? nil : year.maximum.map(points)
    return (year.hasOwnMaxima ? [sum(.maximum, .sheetMaximum)] : [])
      + [sum(.total, .total, maximum: maximum)]
      + (year.standing.rankedCount > 0 ? [sum(.rank, .rank)] : [])
  }

  /// Whether any member has points for what is no criterion of the scale.
  private func isUsed(_ position: Int, in year: Year) -> Bool {
    year.standing.placings.contains { placing in
      placing.score?.stages.contains { $0.points(at: position) != nil } ?? false
    }
  }
}

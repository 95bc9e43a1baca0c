import Emulation
import Input

/// What a form that the program made says by ids, whatever the names beside them are read as.
struct FormIDs {
  /// The member that fills it in.
  let member: Member
  /// The criteria by the number of their row.
  let criteria: [Int: Criterion.ID]

  /// Reads a column of codes; nil where it is not one of a form, or has an id that the year does not know.
  ///
  /// - Parameters:
  ///   - codes: the column that heads codes.
  ///   - heads: the rows of the heads.
  init?(
    _ grid: Grid, in codes: Int, heads: ClosedRange<Int>, _ vocabulary: SheetVocabulary
  ) {
    let known = Set(vocabulary.criteria.all.map(\.id))
    var members: [Member] = []
    var criteria: [Int: Criterion.ID] = [:]
    for row in grid.rows {
      guard let text = row[codes]?.text.text, !heads.contains(row.number) else { continue }
      if row.number < heads.lowerBound {
        members += vocabulary.members.filter { $0.id == text }
      } else {
        guard known.contains(text) else { return nil }
        criteria[row.number] = text
      }
    }
    guard members.count == 1, !criteria.isEmpty,
      Set(criteria.values).count == criteria.count
    else { return nil }
    member = members[0]
    self.criteria = criteria
  }
}

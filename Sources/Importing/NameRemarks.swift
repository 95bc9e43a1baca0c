import Input

/// Remarks in parentheses after the names of members: `Hà Tĩnh (chưa nộp)`.
struct NameRemarks {
  private var all: [(remark: String, name: Grid.Cell)] = []

  /// Notes a remark after a name; the same of a member over several rows once.
  mutating func note(_ remark: String, _ name: Grid.Cell) {
    if all.last?.name.address != name.address { all.append((remark, name)) }
  }

  /// Warns of all of them at the first.
  func report(to problems: inout Problems) {
    guard let (remark, name) = all.first else { return }
    problems.report(
      ImportProblem.remarkAfterName(remark, name.address, more: all.count - 1).at(name.text.place))
  }
}

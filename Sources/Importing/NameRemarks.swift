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
    let more = all.count > 1 ? ", and so are \(all.count - 1) more such remarks" : ""
    problems.report(
      .warning(
        "name-remark",
        "\(name.address): '\(Excerpt.beginning(of: remark))' after the name is left out\(more); what matters"
          + " of it belongs in the column of remarks", at: name.text.place))
  }
}

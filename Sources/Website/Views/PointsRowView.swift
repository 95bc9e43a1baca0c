import Templates

/// A row of a table of points: a criterion, a group of them, or a member.
struct PointsRowView: View {
  /// Its number in the table, from 1, where members are the rows.
  var serial: String?
  let name: WordingView
  var href: String?
  let maximum: String?
  let cells: [FigureCellView]
  /// The points as a bar against the maximum.
  var bar: Markup?

  static let tags: [Tag<PointsRowView>] = [
    .text("serial") { $0.serial },
    .record("name") { $0.name },
    .text("href") { $0.href },
    .text("maximum") { $0.maximum },
    .markup("bar") { $0.bar },
    .list("cells") { $0.cells },
  ]
}

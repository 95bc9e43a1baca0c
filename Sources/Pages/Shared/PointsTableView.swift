package import Localization
package import Templates

/// A table of points by criterion or stage.
package struct PointsTableView: View {
  package let label: String
  package let caption: String
  /// What the rows are about.
  package let subject: String
  package let heads: [LinkView]
  package let bodies: [PointsBodyView]
  package var totals: [PointsRowView] = []

  /// Whether any row has a maximum.
  private var hasMaxima: Bool {
    bodies.contains { $0.rows.contains { $0.maximum != nil } }
      || totals.contains { $0.maximum != nil }
  }

  package static let tags: [Tag<PointsTableView>] = [
    .text("label") { $0.label },
    .text("caption") { $0.caption },
    .text("subject") { $0.subject },
    .list("heads") { $0.heads },
    .list("bodies") { $0.bodies },
    .list("totals", hasFlag: true) { $0.totals },
    .flag("has-maxima") { $0.hasMaxima },
  ]
}

/// Rows of a table of points that belong together, such as a group of criteria.
package struct PointsBodyView: View {
  /// The row of the group itself.
  package var title: PointsRowView?
  package let rows: [PointsRowView]

  package static let tags: [Tag<PointsBodyView>] = [
    .record("title") { $0.title },
    .list("rows") { $0.rows },
  ]
}

/// A row of a table of points: a criterion, a group of them, or a member.
package struct PointsRowView: View {
  /// Its number in the table, from 1, where members are the rows.
  package var serial: String?
  package let name: WordingView
  package var href: String?
  package var maximum: String?
  package let cells: [FigureCellView]
  /// The points as a bar against the maximum.
  package var bar: Markup?

  package static let tags: [Tag<PointsRowView>] = [
    .text("serial") { $0.serial },
    .record("name") { $0.name },
    .text("href") { $0.href },
    .text("maximum") { $0.maximum },
    .markup("bar") { $0.bar },
    .list("cells") { $0.cells },
  ]
}

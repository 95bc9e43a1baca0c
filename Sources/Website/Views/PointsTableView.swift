import Templates

/// A table of points by criterion or stage.
struct PointsTableView: View {
  let label: String
  let caption: String
  /// What the rows are about.
  let subject: String
  let heads: [LinkView]
  let bodies: [PointsBodyView]
  let totals: [PointsRowView]

  /// Whether any row has a maximum.
  private var hasMaxima: Bool {
    (bodies.flatMap(\.rows) + totals).contains { $0.maximum != nil }
  }

  static let tags: [Tag<PointsTableView>] = [
    .text("label") { $0.label },
    .text("caption") { $0.caption },
    .text("subject") { $0.subject },
    .list("heads") { $0.heads },
    .list("bodies") { $0.bodies },
    .list("totals") { $0.totals },
    .flag("has-totals") { !$0.totals.isEmpty },
    .flag("has-maxima") { $0.hasMaxima },
  ]
}

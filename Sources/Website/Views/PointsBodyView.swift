import Templates

/// Rows of a table of points that belong together, such as a group of criteria.
struct PointsBodyView: View {
  /// The row of the group itself.
  var title: PointsRowView?
  let rows: [PointsRowView]

  static let tags: [Tag<PointsBodyView>] = [
    .record("title") { $0.title },
    .list("rows") { $0.rows },
  ]
}

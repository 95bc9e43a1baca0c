import Templates

/// A view with a tag of every kind.
struct YearView: View {
  var year = "2016"
  var motto: String?
  var note: Markup?
  var isFinal = false
  var movements: [String] = []
  var rows: [RowView] = []
  var head: RowView?
  var layout = "plain"

  static let tags: [Tag<YearView>] = [
    .text("year") { $0.year },
    .text("motto") { $0.motto },
    .markup("note") { $0.note },
    .flag("final") { $0.isFinal },
    .texts("movements") { $0.movements },
    .list("rows") { $0.rows },
    .record("head") { $0.head },
    .text("layout") { $0.layout },
  ]
}

/// A row that may hold rows.
struct RowView: View {
  var name: String
  var points: String?
  var rows: [RowView] = []

  static let tags: [Tag<RowView>] = [
    .text("name") { $0.name },
    .text("points") { $0.points },
    .list("rows") { $0.rows },
  ]
}

/// A view with a list that has a flag.
struct FlaggedView: View {
  let rows: [RowView]

  static let tags: [Tag<FlaggedView>] = [.list("rows", hasFlag: true) { $0.rows }]
}

import Templates

/// A view with a tag of every kind, for templates that nobody has written.
struct SampleView: View {
  /// A character that hardly a template has; before it stands `<`, which no page may show as it is.
  static let mark: Unicode.Scalar = "\u{F8FF}"

  var year = "2016 & <\(mark)\""
  var motto: String?
  var isFinal = true
  var movements = ["một", "hai"]
  var rows = [SampleRowView(name: "Huế", rows: [SampleRowView(name: "<\(mark)")])]
  var head: SampleRowView? = SampleRowView(name: "Nghệ An")
  var layout = "layout"

  static let tags: [Tag<SampleView>] = [
    .text("year") { $0.year },
    .text("motto") { $0.motto },
    .markup("note") { _ in Markup(trusted: "<b>1</b>") },
    .flag("final") { $0.isFinal },
    .texts("movements") { $0.movements },
    .list("rows") { $0.rows },
    .record("head") { $0.head },
    .text("layout") { $0.layout },
  ]

  /// The same as a value.
  static let value: Value = [
    "year": .text(SampleView().year), "motto": nil, "note": .markup(Markup(trusted: "<b>1</b>")),
    "final": true, "movements": ["một", "hai"], "layout": "layout",
    "rows": [["name": "Huế", "points": "985,5", "rows": [["name": "Vinh"]]]],
    "head": ["name": "Nghệ An"],
  ]
}

/// A row that may hold rows.
struct SampleRowView: View {
  var name: String
  var rows: [SampleRowView] = []

  static let tags: [Tag<SampleRowView>] = [
    .text("name") { $0.name },
    .text("points") { _ in "985,5" },
    .list("rows") { $0.rows },
  ]
}

import Input

/// A table read from a literal: its rows, heads first, and what is told of it.
struct ReadTable {
  let rows: [[String]]
  /// `line:column code [text]` of each problem.
  let problems: [String]
  let messages: [String]

  init(_ text: String) {
    self.init(SourceFile(path: "a.csv", text: text))
  }

  init(_ file: SourceFile) {
    var problems = Problems()
    let table = Table(file, problems: &problems)
    rows = [table.heads.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
    self.problems = problems.sorted.map {
      "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.code) [\($0.place.text)]"
    }
    messages = problems.sorted.map(\.message)
  }
}

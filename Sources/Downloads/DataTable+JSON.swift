import Emulation
import Formats

extension DataTable {
  /// The table with its notes and what its columns mean.
  func json(_ notes: DataNotes) -> JSON {
    .outline(
      [
        (name: "table", value: .text(dataset.name)),
        (name: "title", value: notes.title?.json ?? .null),
      ] + notes.all.map { (name: $0.id, value: $0.content.json) } + body(notes))
  }

  /// What the columns mean and what is in them.
  func body(_ notes: DataNotes) -> [(name: String, value: JSON)] {
    [
      (
        name: "columns",
        value: .lines(
          heads.map { head in
            let meaning = notes.meaning(of: head)?.json ?? .null
            return .record([(name: "id", value: .text(head.id)), (name: "meaning", value: meaning)])
          })
      ),
      (
        name: "rows",
        value: .rows(rows.count) { [heads, rows] number in
          .record(zip(heads, rows[number]).map { head, cell in (name: head.id, value: cell.json) })
        }
      ),
    ]
  }
}

extension DataCell {
  /// The cell; a number that is not said to be exact is `{"value": 990, "precision": "approximate"}`.
  var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text): .text(text)
    case .flag(let isTrue): .flag(isTrue)
    case .whole(let number): .whole(number)
    case .decimal(let points), .figure(let points, .exact):
      .number(points.digits(decimalSign: "."))
    case .figure(let points, let precision): Self.json(points, precision.id)
    case .reported(let points): Self.json(points, Self.reportedID)
    case .ids(let ids): .list(ids.map { .text($0) })
    }
  }

  private static func json(_ points: Points, _ precision: String) -> JSON {
    .record([
      (name: "value", value: .number(points.digits(decimalSign: "."))),
      (name: "precision", value: .text(precision)),
    ])
  }
}

extension DataNote.Content {
  /// What is said, with texts by language.
  var json: JSON {
    switch self {
    case .cell(let cell): cell.json
    case .text(let text): text.json
    case .list(let texts): .lines(texts.map(\.json))
    }
  }
}

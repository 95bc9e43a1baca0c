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
        value: .rows(rowCount, writeRows)
      ),
    ]
  }

  /// Adds the rows, each a record on a line behind what separates lines.
  private func writeRows(_ separator: [UInt8], to bytes: inout [UInt8]) {
    let pool = texts.pool
    let written = texts.written { JSON.write(pool.bytes, pool.range(of: $0), to: &$1) }
    let starts = heads.enumerated().map { index, head in
      Array((index == 0 ? "{" : ", ").utf8) + JSON.text(head.id).bytes(for: .message)
        + Array(": ".utf8)
    }
    addRows(to: &bytes, lineEnd: [UInt8(ascii: "}")], separator: separator) { column, cell, line in
      line += starts[column]
      write(cell, written, to: &line)
    }
  }

  private func write(_ cell: TableCell, _ written: WrittenTexts, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: bytes += Self.nothing
    case .text(let number): bytes += written[Int(number)]
    case .flag(let isTrue): bytes += isTrue ? Self.yes : Self.no
    case .whole(let number): bytes.append(whole: number)
    case .decimal(let value, let decimals), .figure(let value, let decimals, precision: 0):
      bytes.append(
        tenThousandths: value, decimals: Int(decimals), decimalSign: UInt8(ascii: "."))
    case .figure(let value, let decimals, let precision):
      bytes += "{\"value\": ".utf8
      bytes.append(
        tenThousandths: value, decimals: Int(decimals), decimalSign: UInt8(ascii: "."))
      bytes += ", \"precision\": ".utf8
      bytes += written[Int(precision)]
      bytes.append(UInt8(ascii: "}"))
    case .ids(let list):
      bytes.append(UInt8(ascii: "["))
      for (index, id) in texts.lists[Int(list)].ids.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        bytes += written[Int(id)]
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  private static let nothing = Array("null".utf8)
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)
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

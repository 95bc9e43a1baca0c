/// The first rows of a sheet, where people put titles, and heads in two lines.
struct SheetTop {
  /// The number of rows that may hold a title, or heads below others.
  private static let height = 5
  /// The number of heads, and of cells below each, that a message names.
  private static let mostNamed = 6

  private let rows: [Table.Row]

  init(_ rows: [Table.Row]) {
    self.rows = Array(rows.prefix(Self.height))
  }

  /// What keeps the first row from being one line of heads; nil if nothing does.
  var problem: Problem? { title ?? mergedHeads }

  /// A cell that stands alone in its row, above rows of several cells.
  private var title: Problem? {
    guard let heads = rows.firstIndex(where: { $0.usedCount > 1 }), heads > 0,
      let cell = rows[0].cells.first(where: { !$0.text.isEmpty })
    else { return nil }
    let line = rows[heads].place.line.map { "line \($0)" } ?? "another line"
    return Problem(
      "title-row",
      "\(Self.quoted(cell)) seems to be a title; the first line must hold the heads, which seem to"
        + " stand in \(line)",
      at: cell.place)
  }

  /// A head over several columns, as a merged cell leaves it: the other columns have their heads in
  /// the row below, which is empty where the row of heads is not, or the other way round.
  private var mergedHeads: Problem? {
    guard rows.count > 1 else { return nil }
    let (heads, below) = (rows[0], rows[1])
    let hasNumbers = below.cells.contains { $0.text.utf8.first.map(Self.beginsNumber) ?? false }
    guard below.text(0).isEmpty || (heads.text(0).isEmpty && !hasNumbers) else { return nil }
    let starts = heads.cells.indices.filter { !heads.text($0).isEmpty }
    let spans = zip(starts, starts.dropFirst() + [below.cells.count]).compactMap { start, end in
      span(start, upTo: end, below)
    }
    guard let first = spans.first else { return nil }
    var names = spans.prefix(Self.mostNamed).map { span in
      let cells = below.cells[span].filter { !$0.text.isEmpty }
      let shown = cells.prefix(Self.mostNamed).map(Self.quoted).joined(separator: ", ")
      let rest = cells.count > Self.mostNamed ? ", …" : ""
      let isFirst = span == first
      return "\(Self.quoted(heads.cells[span.lowerBound])) \(isFirst ? "seems merged " : "")over"
        + " \(span.count) columns (\(shown)\(rest)\(isFirst ? " below it" : ""))"
    }
    if spans.count > Self.mostNamed { names.append("\(spans.count - Self.mostNamed) more") }
    return Problem(
      "merged-heads",
      "\(names.joined(separator: ", ")); give each column one head, in one line",
      at: heads.cells[first.lowerBound].place)
  }

  /// The columns that a head spans; nil if it stands over its own alone.
  private func span(_ start: Int, upTo end: Int, _ below: Table.Row) -> Range<Int>? {
    let last = (start..<max(start, end)).last { !below.text($0).isEmpty }
    guard let last, last > start, !below.text(start).isEmpty else { return nil }
    return start..<last + 1
  }

  private static func quoted(_ cell: LocatedText) -> String {
    "'\(Excerpt.beginning(of: Blank.joined(cell.text)))'"
  }

  private static func beginsNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Table.Row {
  /// The number of cells that hold something.
  fileprivate var usedCount: Int { cells.count { !$0.text.isEmpty } }

  /// The text in a column; empty where the row ends before it.
  fileprivate func text(_ column: Int) -> String {
    cells.indices.contains(column) ? cells[column].text : ""
  }
}

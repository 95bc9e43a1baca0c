/// The first rows of a sheet, where people put titles, and heads in two lines.
struct SheetTop {
  /// The number of rows that may hold a title, or heads below others.
  private static let height = 12
  /// The most cells in the first line of a letterhead, and the fewest heads below it.
  private static let (mostInLetterhead, fewestBelowLetterhead) = (3, 5)
  /// The fewest cells that number columns.
  private static let fewestNumbers = 4
  private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  /// The number of heads, and of cells below each, that a message names.
  private static let mostNamed = 6

  private let rows: [Table.Row]

  init(_ rows: [Table.Row]) {
    self.rows = Array(rows.prefix(Self.height))
  }

  /// What keeps the first row from being one line of heads; nil if nothing does.
  var problem: Problem? { title ?? mergedHeads ?? letterhead }

  /// The problem of a row below the heads that numbers the columns; nil where there is none.
  var columnNumbers: Problem? {
    guard rows.count > 1, rows[1].width <= rows[0].width,
      let cell = rows[1].cells.first(where: { !$0.text.isEmpty })
    else { return nil }
    let marks = rows[1].cells.map(\.text).filter { !$0.isEmpty }.map(Self.mark)
    let numbers = marks.drop { !Self.beginsNumber($0.utf8.first ?? 0) }
    let letters = marks.prefix(marks.count - numbers.count)
    guard marks.count >= Self.fewestNumbers, Self.alphabet.starts(with: letters),
      numbers.elementsEqual((1...marks.count).prefix(numbers.count).map(String.init))
    else { return nil }
    return InputProblem.numberedColumns.at(cell.place)
  }

  /// `9` for `(9)` and `9=3+...+8`.
  private static func mark(_ text: String) -> String {
    String(text.prefix { $0 != "=" }.filter { !"() ".contains($0) }.uppercased())
  }

  /// A cell that stands alone in its row, above rows of several cells.
  private var title: Problem? {
    rows.first?.usedCount == 1 ? self.problem(ofTitleAbove: heads) : nil
  }

  /// A few cells above many, as the names of an office and of the state head a paper.
  private var letterhead: Problem? {
    guard let count = rows.first?.usedCount, count <= Self.mostInLetterhead, let heads,
      rows[heads].usedCount >= Self.fewestBelowLetterhead, rows[heads].usedCount > 2 * count
    else { return nil }
    return problem(ofTitleAbove: heads)
  }

  /// The first row that is half as full as the fullest.
  private var heads: Int? {
    let most = rows.map(\.usedCount).max() ?? 0
    return rows.firstIndex { $0.usedCount > 1 && 2 * $0.usedCount >= most }
  }

  private func problem(ofTitleAbove heads: Int?) -> Problem? {
    guard let heads, heads > 0, let cell = rows[0].cells.first(where: { !$0.text.isEmpty }) else {
      return nil
    }
    return InputProblem.titleRow(title: Self.shown(cell), headsLine: rows[heads].place.line)
      .at(cell.place)
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
    let named = spans.prefix(Self.mostNamed).map { span in
      let cells = below.cells[span].filter { !$0.text.isEmpty }
      return InputProblem.MergedHead(
        name: Self.shown(heads.cells[span.lowerBound]), columnCount: span.count,
        below: cells.prefix(Self.mostNamed).map(Self.shown),
        hasMoreBelow: cells.count > Self.mostNamed)
    }
    return InputProblem.mergedHeads(named, more: max(0, spans.count - Self.mostNamed))
      .at(heads.cells[first.lowerBound].place)
  }

  /// The columns that a head spans; nil if it stands over its own alone.
  private func span(_ start: Int, upTo end: Int, _ below: Table.Row) -> Range<Int>? {
    let last = (start..<max(start, end)).last { !below.text($0).isEmpty }
    guard let last, last > start, !below.text(start).isEmpty else { return nil }
    return start..<last + 1
  }

  private static func shown(_ cell: LocatedText) -> String {
    Excerpt.beginning(of: Blank.joined(cell.text))
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

  /// The number of cells up to the last that holds something.
  fileprivate var width: Int { (cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1 }

  /// The text in a column; empty where the row ends before it.
  fileprivate func text(_ column: Int) -> String {
    cells.indices.contains(column) ? cells[column].text : ""
  }
}

/// A table of a page as Word has it: a grid of columns, rows of cells.
struct WordTable {
  /// A cell and the columns that it takes.
  struct Cell {
    let element: HTMLElement
    let column: Int
    let span: Int
    /// Whether it begins a cell of several rows, or goes on with one.
    var merge: Merge?
  }

  enum Merge: String {
    case begun = "restart"
    case goesOn = "continue"
  }

  /// A row, in the head or not.
  struct Row {
    let element: HTMLElement
    let isHead: Bool
    var cells: [Cell] = []
  }

  let rows: [Row]
  let columns: Int

  init(_ table: HTMLElement) {
    var rows: [Row] = []
    var going: [Int: (rows: Int, span: Int)] = [:]
    for part in table.elements {
      let isHead = part.name == "thead"
      let elements = part.name == "tr" ? [part] : part.all("tr")
      for element in elements where part.name != "caption" {
        rows.append(Self.row(element, isHead: isHead, &going))
      }
    }
    self.rows = rows
    columns = max(1, rows.map { row in row.cells.last.map { $0.column + $0.span } ?? 0 }.max() ?? 1)
  }

  private static func row(
    _ element: HTMLElement, isHead: Bool, _ going: inout [Int: (rows: Int, span: Int)]
  ) -> Row {
    var row = Row(element: element, isHead: isHead)
    var column = 0
    func continued() {
      while let cell = going[column] {
        row.cells.append(
          Cell(element: HTMLElement(name: "td"), column: column, span: cell.span, merge: .goesOn))
        going[column] = cell.rows > 1 ? (cell.rows - 1, cell.span) : nil
        column += cell.span
      }
    }
    for cell in element.elements where cell.name == "td" || cell.name == "th" {
      continued()
      let span = min(max(Int(cell["colspan"] ?? "") ?? 1, 1), 60)
      let down = min(max(Int(cell["rowspan"] ?? "") ?? 1, 1), 1_000)
      row.cells.append(
        Cell(element: cell, column: column, span: span, merge: down > 1 ? .begun : nil))
      if down > 1 { going[column] = (down - 1, span) }
      column += span
    }
    continued()
    return row
  }

  /// Widths where not every column can have its longest line: those that need no more than their share have it, the
  /// others share the rest.
  private static func shared(_ total: Int, _ least: [Int], _ most: [Int]) -> [Int] {
    var widths = most
    var open = Array(most.indices)
    var rest = total
    while !open.isEmpty {
      let share = rest / open.count
      let content = open.filter { most[$0] <= share }
      // Where a word needs more than the share, that word is the measure.
      let long = content.isEmpty ? open.filter { least[$0] > share } : []
      guard !content.isEmpty || !long.isEmpty else {
        for column in open { widths[column] = share }
        break
      }
      for column in content + long {
        widths[column] = content.isEmpty ? least[column] : most[column]
        rest -= widths[column]
      }
      open.removeAll { content.contains($0) || long.contains($0) }
    }
    return widths
  }

  /// The widths of the columns: each at least as wide as its longest word, the rest by its longest line.
  ///
  /// - Parameters:
  ///   - total: what they add up to, in twentieths of a point; the same is true of the widths.
  ///   - size: of the type, in half points.
  func widths(total: Int, size: Int) -> [Int] {
    var (least, most) = (
      Array(repeating: 200, count: columns), Array(repeating: 200, count: columns)
    )
    for row in rows {
      for cell in row.cells where cell.span == 1 {
        let text = cell.element.text
        let isBold = row.isHead
        let words = text.split(separator: " ").map { word in
          LetterWidths.width(of: String(word), isBold: isBold)
        }
        // Thousandths of the type's size as twentieths of a point, and the room at both sides.
        func room(_ width: Int) -> Int { width * size / 100 + 180 }
        least[cell.column] = max(least[cell.column], room(words.max() ?? 0))
        most[cell.column] = max(
          most[cell.column], room(min(LetterWidths.width(of: text, isBold: isBold), 40_000)))
      }
    }
    let (sum, wanted) = (least.reduce(0, +), most.reduce(0, +))
    var widths: [Int]
    if sum >= total {
      widths = least.map { $0 * total / max(sum, 1) }
    } else if wanted <= total {
      widths = most.map { $0 + (total - wanted) * $0 / max(wanted, 1) }
    } else {
      widths = Self.shared(total, least, most)
    }
    widths[widths.count - 1] += total - widths.reduce(0, +)
    return widths
  }
}

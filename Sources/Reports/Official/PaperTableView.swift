import Formats
import Localization
package import Templates

/// A table of an official paper: a row of heads, rows of cells, a caption.
package struct PaperTableView: View {
  /// What it is about, with its number where it has one.
  let caption: String
  let heads: [String]
  let rows: [PaperRowView]
  /// Whether it may go on on the next sheet, however short it is.
  var mayBreak = false
  /// Whether its last rows go with what is after it, such as places to sign.
  var endsPaper = false

  /// The name of the template.
  static let template = "paper-table"

  package static let tags: [Tag<PaperTableView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("rows") { $0.alignedRows },
    .flag("whole") {
      !$0.mayBreak && !$0.endsPaper && $0.rows.count <= ReportResultView.mostRows
    },
    .flag("ends") { $0.endsPaper },
    .flag("short-names") { $0.keepsNames },
  ]

  /// The rows with one number of decimals in each column of figures.
  private var alignedRows: [PaperRowView] {
    var aligned = rows
    for column in heads.indices {
      let held = rows.indices.filter {
        rows[$0].cells.indices.contains(column) && rows[$0].cells[column].kind == .number
      }
      let texts = EvenDecimals.texts(held.map { rows[$0].cells[column].text.text })
      for (row, text) in zip(held, texts) {
        aligned[row].cells[column] = PaperCellView(WordingView(text), .number)
      }
    }
    return aligned
  }

  /// The room between the margins, and that of a cell beside its text, in points.
  private static let room = (text: 439, cell: 9)
  /// The most room of a name on one line, in points.
  private static let longestName = 135

  /// Whether the names are so short, and the other columns so narrow, that no name needs a second line.
  private var keepsNames: Bool {
    var widths = heads.map { Self.longestWord($0) }
    var names = 0
    for row in rows {
      for (column, cell) in row.cells.enumerated() where widths.indices.contains(column) {
        let text = cell.text.text
        switch cell.kind {
        case .name: names = max(names, Self.width(text[...]))
        case .text:
          // In two lines at the most.
          widths[column] = max(
            widths[column], Self.longestWord(text), Self.width(text[...]) * 11 / 20)
        case .serial, .number, .count, .center:
          widths[column] = max(widths[column], Self.width(text[...]))
        }
      }
    }
    let others = widths.reduce(0, +) + widths.count * Self.room.cell
    return names > 0 && names <= Self.longestName && others + names <= Self.room.text
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map(width).max() ?? 0
  }

  /// The width of a text in bold type of 12 points, in points.
  private static func width(_ text: Substring) -> Int {
    TextWidth.timesBold.width(of: String(text)) * 12 / 1_000
  }
}

/// A row of a table of an official paper.
package struct PaperRowView: View {
  var cells: [PaperCellView]
  /// Whether it has the sum of those above.
  var isSum = false

  package static let tags: [Tag<PaperRowView>] = [
    .list("cells") { $0.cells },
    .flag("sum") { $0.isSum },
  ]
}

/// A cell of a table of an official paper.
package struct PaperCellView: View {
  /// What a cell holds, which says where its text stands.
  enum Kind: String {
    /// What the row is about.
    case name
    /// The number of the row.
    case serial
    /// A figure.
    case number
    /// A count, which takes no more room than it needs.
    case count
    /// A short word, in the middle.
    case center
    case text
  }

  let text: WordingView
  let kind: Kind

  init(_ text: WordingView, _ kind: Kind = .text) {
    (self.text, self.kind) = (text, kind)
  }

  init(_ text: String, _ kind: Kind = .text) {
    self.init(WordingView(text), kind)
  }

  /// A figure, or the sign that there is none.
  static func figure(_ text: String?) -> PaperCellView { PaperCellView(text ?? "–", .number) }

  package static let tags: [Tag<PaperCellView>] = [
    .record("text") { $0.text },
    .flag("name") { $0.kind == .name },
    .text("kind") { $0.kind == .text || $0.kind == .name ? nil : $0.kind.rawValue },
  ]
}

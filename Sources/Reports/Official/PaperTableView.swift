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

  /// The name of the template.
  static let template = "paper-table"

  package static let tags: [Tag<PaperTableView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("rows") { $0.rows },
    .flag("whole") { !$0.mayBreak && $0.rows.count <= ReportResultView.mostRows },
  ]
}

/// A row of a table of an official paper.
package struct PaperRowView: View {
  let cells: [PaperCellView]
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

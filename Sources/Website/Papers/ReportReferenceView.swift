import Markdown
import Templates

/// What stands in the text of a note for a table that the report has elsewhere.
struct ReportReferenceView: View {
  let text: String

  static let tags: [Tag<ReportReferenceView>] = [
    .text("text") { $0.text }
  ]
}

extension Edition {
  /// Where a report has the table that a block of a note asks for; nil where it has none.
  func reference(to block: Block, in outline: ReportOutline) -> String? {
    let tables: [ReportOutline.Table]
    let section: ReportOutline.Section
    switch PlacedTable(rawValue: block.name) {
    case .ranking: (tables, section) = ([.ranking], .result)
    case .awards: (tables, section) = ([.proposed, .conferred], .awards)
    case nil: return nil
    }
    let numbers = tables.compactMap { outline.number(of: $0) }
    guard let number = outline.number(of: section), !numbers.isEmpty else { return nil }
    return words(
      .reportSee,
      [
        "tables": list(numbers.map { words(.tableNumber, ["number": String($0)]) }),
        "section": number,
      ])
  }
}

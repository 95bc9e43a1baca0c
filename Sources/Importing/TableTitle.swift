import Emulation
import Input

/// What is written above the heads of a table.
struct TableTitle {
  /// The most lines of it that count.
  private static let most = 4

  /// The stage that it names; nil where it names none or several.
  let stage: Stage?

  init(of layout: SheetLayout, _ vocabulary: SheetVocabulary) {
    let lines = layout.grid.isTurned ? Self.columns(left: layout) : Self.rows(above: layout)
    let stages = Set(lines.compactMap(vocabulary.stage(within:)))
    let ofTab = stages.isEmpty ? layout.grid.tab.flatMap(vocabulary.stage(within:)) : nil
    stage = stages.count == 1 ? stages.first : ofTab
  }

  /// The lines above the heads, the nearest first, with those that hold a number, but without sums of the
  /// table before.
  static func lines(of layout: SheetLayout, _ vocabulary: SheetVocabulary) -> [LocatedText] {
    let rows: [Grid.Row]
    if layout.grid.isTurned {
      rows = layout.grid.turned.rows.filter { $0.number < layout.members }
    } else {
      rows = Array(layout.grid.rows.prefix { $0.number < layout.start })
    }
    return rows.reversed().prefix(2 * most).compactMap { row in
      let figures = row.cells.count(where: \.isFigure)
      let isSum = figures > 0 && row.cells.contains { vocabulary.isTotal($0.text.text) }
      guard figures < 2, !isSum else { return nil }
      return row.cells.first.map { first in
        LocatedText(row.cells.map(\.text.text).joined(separator: " "), at: first.text.place)
      }
    }
  }

  private static func rows(above layout: SheetLayout) -> [String] {
    let above = layout.grid.rows.prefix { $0.number < layout.start }.reversed()
    return above.prefix { !$0.cells.contains(where: \.isFigure) }.prefix(most).map { row in
      row.cells.map(\.text.text).joined(separator: " ")
    }
  }

  private static func columns(left layout: SheetLayout) -> [String] {
    var texts: [Int: [String]] = [:]
    for row in layout.grid.rows {
      for (column, cell) in zip(row.columns, row.cells) where column < layout.members {
        texts[column, default: []].append(cell.isFigure ? "0" : cell.text.text)
      }
    }
    return texts.sorted { $0.key > $1.key }.prefix { !$0.value.contains("0") }.prefix(most).map {
      $0.value.joined(separator: " ")
    }
  }
}

extension SheetLayout {
  /// Takes over the title of the table before where it has none itself: a list goes on beside or below.
  mutating func goOn(from before: SheetLayout) {
    let words = titleLines.map { "-\(Slug.text(for: $0.text))-" }
    let isTitled = words.contains { line in
      ["bang", "ket-qua", "tong-hop", "table", "result"].contains { line.contains("-\($0)-") }
    }
    guard title == nil, !isTitled else { return }
    title = before.title
    if TitleYears(titleLines, tab: nil).years.isEmpty { titleLines += before.titleLines }
  }
}

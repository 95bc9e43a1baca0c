import Emulation
import Input

/// What to do about a column of figures under a head that is no known one and has no maximum.
struct UnknownHead {
  /// The advice, as a message begins with it.
  let advice: String

  init(
    _ name: String, _ column: ReadColumn, _ layout: SheetLayout, _ vocabulary: SheetVocabulary
  ) {
    let shown = Excerpt.beginning(of: name)
    let maximum = "write its maximum after the name, '\(shown) (100đ)'"
    let cells = layout.cells(in: column.number)
    let figures = cells.filter(\.isFigure)
    if Head(name).isOfYear {
      advice =
        "'\(shown)' says a year alone; write what it holds, such as 'Tổng điểm \(vocabulary.year)'"
    } else if 2 * figures.count < cells.count {
      advice =
        "'\(shown)' holds words and figures: head it 'Ghi chú' if these are remarks; if it is a criterion,"
        + " \(maximum)"
    } else if Self.areRanks(figures, vocabulary.members.count) {
      advice =
        "'\(shown)' may be a rank: head it 'Xếp hạng' if it is one; if it is a criterion, \(maximum)"
    } else if Self.speaksOfPoints(name) {
      advice =
        "'\(shown)' may be a total: head it 'Tổng điểm' if it is one, or with its stage, as 'Thẩm định'; if"
        + " it is a criterion, \(maximum)"
    } else {
      advice = "'\(shown)' has no maximum; write it after the name, '\(shown) (100đ)'"
    }
  }

  /// Whether numbers run from 1, each as often as ranks may be shared.
  private static func areRanks(_ cells: [Grid.Cell], _ count: Int) -> Bool {
    let numbers = cells.compactMap { Int($0.text.text) }.sorted()
    guard numbers.count == cells.count, numbers.count > 1, numbers.first == 1 else { return false }
    return zip(numbers, 1...).allSatisfy { $0 <= $1 } && numbers.last.map { $0 <= count } ?? false
      && Set(numbers).count > 1
  }

  private static func speaksOfPoints(_ name: String) -> Bool {
    let words = Slug.text(for: name).split(separator: "-")
    return ["tong", "diem", "total", "points", "score", "cham"].contains { words.contains($0) }
  }
}

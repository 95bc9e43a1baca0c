import Emulation
import Input

extension ImportProblem.UnreadHead {
  /// Why a column of figures is not understood under a head that is no known one and has no maximum.
  init(
    _ name: String, _ column: ReadColumn, _ layout: SheetLayout, _ vocabulary: SheetVocabulary
  ) {
    let cells = layout.cells(in: column.number)
    let figures = cells.filter(\.isFigure)
    if Head(name).isOfYear {
      self = .yearAlone(name, year: vocabulary.year)
    } else if 2 * figures.count < cells.count {
      self = .wordsAndFigures(name)
    } else if Self.areRanks(figures, vocabulary.members.count) {
      self = .mayBeRank(name)
    } else if Self.speaksOfPoints(name) {
      self = .mayBeTotal(name)
    } else {
      self = .withoutMaximum(name)
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

public import Emulation
public import Input

/// A sheet of criteria, as `criteria.csv` has them, from a workbook or delimited text.
public struct CriteriaImport: Sendable {
  /// The sheet that is read.
  public let source: String
  /// The number of rows below the heads.
  public let count: Int
  /// The text of `criteria.csv`.
  public var text: String { sheet.text }

  /// What would be other than it is in the year's `criteria.csv`.
  public let changes: [SheetChange]

  private let sheet: DelimitedText

  /// Reads the only sheet; nil where it is none of criteria.
  ///
  /// Reports each cell that holds no value that can be taken over.
  public init?(_ grids: [Grid], _ vocabulary: SheetVocabulary, problems: inout Problems) {
    guard let grid = grids.first, grids.count == 1, let heads = grid.rows.first,
      vocabulary.areHeadsOfCriteria(heads.cells.map(\.text.text))
    else { return nil }
    for cell in grid.rows.flatMap(\.cells) {
      if let flaw = cell.flaw { problems.report(flaw) }
    }
    let width = grid.rows.compactMap(\.columns.last).max() ?? 0
    source = grid.name
    count = grid.rows.count - 1
    let lines = grid.rows.map { row in
      (1...max(width, 1)).map { column -> NewSheet.Cell in
        row[column].map { (Self.text(of: $0), SourceCell($0)) } ?? ("", nil)
      }
    }
    guard let standing = vocabulary.standingCriteria(&problems), !standing.rows.isEmpty else {
      (sheet, changes) = (DelimitedText(lines), [])
      return
    }
    let columns = vocabulary.fieldsOfCriteria(lines[0].map(\.text))
    let rows = lines.dropFirst().map { line -> MergedCriteria.Row in
      let cells = Dictionary(zip(columns.map(\.field), line).map { ($0, $1) }) { first, _ in first }
      return (cells[.id]?.text ?? "", cells)
    }
    let merged = MergedCriteria(rows, columns, into: standing, areNamesKept: false)
    (sheet, changes) = (merged.text, merged.changes)
  }

  /// What a cell holds: a number in a form that has one meaning, a text as it is.
  private static func text(of cell: Grid.Cell) -> String {
    cell.typed?.written ?? cell.text.text
  }

  /// The problems of the new sheet at the cells that these come from.
  public func inSheet(_ foreseen: Problems) -> Problems {
    var moved = Problems()
    for problem in foreseen.sorted {
      let isOwn = problem.place.file.path.hasSuffix("criteria.csv")
      moved.report(problem.moved(to: isOwn ? sheet : nil))
    }
    return moved
  }
}

extension Problem {
  /// The problem at the cell of an office's sheet from which that of a new sheet comes.
  func moved(to sheet: DelimitedText?) -> Problem {
    guard let byte = place.range?.lowerBound, let source = sheet?.source(ofByte: byte) else {
      return self
    }
    return framed(prefix: source.address.map { "\($0): " } ?? "", at: source.place)
  }
}

import Emulation
import Input

/// The sheets of a workbook as tables are looked for in them, with the choices that hold for them.
struct ReadSheets {
  let grids: [Grid]
  let choices: ImportChoices
  /// The rows that `import.yaml` leaves out.
  let cut: [(row: Bilingual, text: Bilingual)]
  /// The problem of those among them that hold members, stages or figures, unless the user leaves them out.
  let problem: Problem?
  /// Whether they are a site's own, which say themselves what they are.
  let isDownload: Bool

  init(_ sheets: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices) {
    isDownload = sheets.contains { SiteDownload($0, vocabulary) != nil }
    var choices = choices
    if isDownload {
      choices.map = nil
      if vocabulary.criteria.isEmpty {
        choices.answers += sheets.flatMap { SiteDownload.criteria(of: $0, vocabulary) }
      }
    }
    let read = sheets.map { grid in
      SiteDownload.sheet(of: grid, vocabulary).withHeads(of: vocabulary)
        .obeying(choices.map)
    }
    grids = read.map(\.sheet)
    let lost = read.flatMap { grid, rows in
      rows.filter { $0.matters(vocabulary) }.map { (grid.line(ofRow: $0.number), $0) }
    }
    problem = choices.map.flatMap { map in
      guard !choices.leavesRowsOut, let (line, row) = lost.first else { return nil }
      return ImportProblem.rowsNotInMap(
        line, row.cells.first?.text.text ?? "", more: lost.count - 1
      ).at(map.place)
    }
    cut = read.flatMap { grid, rows in
      rows.map { row in
        (grid.bothNames(ofRow: row.number), Bilingual(same: row.cells.first?.text.text ?? ""))
      }
    }
    self.choices = choices
  }

  /// Several workbooks as one.
  init(joining books: [ReadSheets], _ choices: ImportChoices) {
    grids = books.flatMap(\.grids)
    cut = books.flatMap(\.cut)
    problem = books.lazy.compactMap(\.problem).first
    isDownload = books.contains(where: \.isDownload)
    var choices = choices
    if isDownload { choices.map = nil }
    self.choices = choices
  }
}

import Emulation
import Input

/// The sheets of a workbook as tables are looked for in them, with the choices that hold for them.
struct ReadSheets {
  let grids: [Grid]
  let choices: ImportChoices
  /// The rows that `import.yaml` leaves out.
  let cut: [(row: Bilingual, text: Bilingual)]
  /// Whether they are a site's own, which say themselves what they are.
  let isDownload: Bool

  init(_ sheets: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices) {
    isDownload = sheets.contains { SiteDownload($0, vocabulary) != nil }
    var choices = choices
    if isDownload { choices.map = nil }
    let read = sheets.map { grid in
      SiteDownload.sheet(of: grid, vocabulary).withHeads(of: vocabulary)
        .obeying(choices.map, vocabulary)
    }
    grids = read.map(\.sheet)
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
    isDownload = books.contains(where: \.isDownload)
    var choices = choices
    if isDownload { choices.map = nil }
    self.choices = choices
  }
}

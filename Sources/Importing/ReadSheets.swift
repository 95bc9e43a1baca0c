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
  /// The year that a site's own say they are of; nil where they do not say it.
  let downloadYear: Int?
  /// How a site's own contradict themselves, or the year.
  let faults: [Problem]
  /// What a site's own say of their criteria, where the year has none.
  let criteria: [DownloadCriterion]

  init(_ sheets: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices) {
    let signed = sheets.map { PrecisionColumns($0) }
    let read = zip(sheets, signed).map { grid, found in found?.sheet ?? grid }
    let downloads = read.map { SiteDownload($0, vocabulary) }
    let own = downloads.compactMap(\.self)
    isDownload = !own.isEmpty || signed.contains { $0 != nil }
    faults = signed.flatMap { $0?.problems ?? [] } + own.flatMap { $0.problems(vocabulary) }
    downloadYear =
      isDownload
      ? Self.year(ofDownload: zip(read, downloads).filter { $1 == nil }.map(\.0), read) : nil
    var choices = choices
    if isDownload { choices.map = nil }
    if vocabulary.criteria.isEmpty {
      choices.answers += own.flatMap(\.criteria)
      criteria = own.flatMap { $0.described(vocabulary) }
    } else {
      criteria = []
    }
    let obeyed = zip(read, downloads).map { grid, download in
      (download?.sheet ?? grid).withHeads(of: vocabulary).obeying(choices.map)
    }
    grids = obeyed.map(\.sheet)
    let lost = obeyed.flatMap { grid, rows in
      rows.filter { $0.matters(vocabulary) }.map { (grid.line(ofRow: $0.number), $0) }
    }
    problem = choices.map.flatMap { map in
      guard !choices.leavesRowsOut, let (line, row) = lost.first else { return nil }
      return ImportProblem.rowsNotInMap(
        line, row.cells.first?.text.text ?? "", more: lost.count - 1
      ).at(map.place)
    }
    cut = obeyed.flatMap { grid, rows in
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
    downloadYear = books.lazy.compactMap(\.downloadYear).first
    faults = books.flatMap(\.faults)
    criteria = books.flatMap(\.criteria)
    var choices = choices
    if isDownload { choices.map = nil }
    self.choices = choices
  }

  /// The year that the notes beside a download name in their title, or else the name of its file.
  private static func year(ofDownload notes: [Grid], _ all: [Grid]) -> Int? {
    let titles = notes.compactMap { $0.rows.first?.cells.first?.text }
    let years = Set(titles.flatMap { TitleYears([$0], tab: nil).years })
    if let year = years.first { return years.count == 1 ? year : nil }
    guard let name = all.first?.book.split(separator: "/").last else { return nil }
    let isOwn = ["-ranking", "-scores"].contains { name.dropFirst(4).hasPrefix($0) }
    return isOwn ? HeadYear.year(name.prefix(4)) : nil
  }
}

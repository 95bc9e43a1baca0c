import Emulation
import Importing
import Input
import Publishing

/// What an import writes, and what `check` will say of it.
struct ImportOutcome {
  /// What a sheet was read as.
  enum Sheet {
    case scores(ScoreImport)
    case criteria(CriteriaImport)
  }

  /// The sheet as it was read.
  let sheet: Sheet
  /// What `check` will say of the figures themselves, at their cells in the sheet.
  let foreseen: Problems
  /// The file of how the columns were read, where it is to be written.
  let map: NewFiles.File?
  /// The text of `criteria.csv`; nil where it stays as it is.
  private let criteria: String?

  /// - Parameter map: the text of `import.yaml`; nil where it stays as it is.
  init(
    _ sheet: Sheet, _ vocabulary: SheetVocabulary, content: String, map: String? = nil
  ) {
    self.sheet = sheet
    self.map = map.map { NewFiles.File("\(vocabulary.year)/\(ImportMap.name)", $0) }
    let folder = "\(content)/\(vocabulary.year)"
    func file(_ name: String, _ text: String) -> SourceFile {
      SourceFile(path: "\(folder)/\(name)", text: text)
    }
    switch sheet {
    case .scores(let scores):
      criteria = scores.criteria
      foreseen = scores.inSheet(
        vocabulary.problems(
          ofScores: file("scores.csv", scores.scores),
          criteria: scores.criteria.map { file("criteria.csv", $0) }))
    case .criteria(let sheet):
      criteria = sheet.text
      foreseen = sheet.inSheet(
        vocabulary.problems(ofScores: nil, criteria: file("criteria.csv", sheet.text)))
    }
  }

  /// What would be other than it is in the year's sheets.
  var changes: [SheetChange] {
    switch sheet {
    case .scores(let scores): scores.changes
    case .criteria(let criteria): criteria.changes
    }
  }

  /// The name of the sheet.
  var source: Bilingual {
    switch sheet {
    case .scores(let scores): scores.source
    case .criteria(let criteria): Bilingual(same: criteria.source)
    }
  }

  /// The files of the content that are written.
  func files(_ year: Int) -> [NewFiles.File] {
    let written = criteria.map { [NewFiles.File("\(year)/criteria.csv", $0)] } ?? []
    return switch sheet {
    case .scores(let scores): [NewFiles.File("\(year)/scores.csv", scores.scores)] + written
    case .criteria: written
    }
  }
}

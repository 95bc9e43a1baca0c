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
  /// The text of `criteria.csv`; nil where there is none to write.
  private let criteria: String?

  /// - Parameter isRenewing: whether the criteria that the year has are replaced, by none where the sheet
  ///   has none.
  init(_ sheet: Sheet, _ vocabulary: SheetVocabulary, content: String, isRenewing: Bool) {
    self.sheet = sheet
    let folder = "\(content)/\(vocabulary.year)"
    func file(_ name: String, _ text: String) -> SourceFile {
      SourceFile(path: "\(folder)/\(name)", text: text)
    }
    switch sheet {
    case .scores(let scores):
      let isCleared = isRenewing && !vocabulary.criteria.isEmpty
      criteria = scores.criteria ?? (isCleared ? "id,kind,group,maximum,name\n" : nil)
      foreseen = scores.inSheet(
        vocabulary.problems(
          ofScores: file("scores.csv", scores.scores),
          criteria: criteria.map { file("criteria.csv", $0) }))
    case .criteria(let sheet):
      criteria = sheet.text
      foreseen = sheet.inSheet(
        vocabulary.problems(ofScores: nil, criteria: file("criteria.csv", sheet.text)))
    }
  }

  /// The name of the sheet.
  var source: String {
    switch sheet {
    case .scores(let scores): scores.source
    case .criteria(let criteria): criteria.source
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

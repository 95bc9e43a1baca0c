import Emulation
import Importing
import Input
import Publishing

/// What an import writes, and what `check` will say of it.
struct ImportOutcome {
  /// The sheet as it was read.
  let scores: ScoreImport
  /// What `check` will say of the figures themselves, at their cells in the sheet.
  let foreseen: Problems
  /// The text of `criteria.csv`; nil where there is none to write.
  private let criteria: String?

  /// - Parameter isRenewing: whether the criteria that the year has are replaced, by none where the sheet
  ///   has none.
  init(
    _ scores: ScoreImport, _ vocabulary: SheetVocabulary, content: String, isRenewing: Bool
  ) {
    self.scores = scores
    let isCleared = isRenewing && !vocabulary.criteria.isEmpty
    let criteria = scores.criteria ?? (isCleared ? "id,kind,group,maximum,name\n" : nil)
    self.criteria = criteria
    let folder = "\(content)/\(vocabulary.year)"
    foreseen = scores.inSheet(
      vocabulary.problems(
        ofScores: SourceFile(path: "\(folder)/scores.csv", text: scores.scores),
        criteria: criteria.map { SourceFile(path: "\(folder)/criteria.csv", text: $0) }))
  }

  /// The files of the content that are written.
  func files(_ year: Int) -> [NewFiles.File] {
    [NewFiles.File("\(year)/scores.csv", scores.scores)]
      + (criteria.map { [NewFiles.File("\(year)/criteria.csv", $0)] } ?? [])
  }
}

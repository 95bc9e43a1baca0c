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

  init(_ scores: ScoreImport, _ vocabulary: SheetVocabulary, content: String) {
    self.scores = scores
    let folder = "\(content)/\(vocabulary.year)"
    foreseen = scores.inSheet(
      vocabulary.problems(
        ofScores: SourceFile(path: "\(folder)/scores.csv", text: scores.scores),
        criteria: scores.criteria.map { SourceFile(path: "\(folder)/criteria.csv", text: $0) }))
  }

  /// The files of the content that are written.
  func files(_ year: Int) -> [NewFiles.File] {
    [NewFiles.File("\(year)/scores.csv", scores.scores)]
      + (scores.criteria.map { [NewFiles.File("\(year)/criteria.csv", $0)] } ?? [])
  }
}

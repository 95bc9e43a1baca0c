import Emulation
import Foundation
import Input
import Publishing

/// What a site's content knows already, for files that go on from there.
struct KnownContent {
  let tree: FileTree
  let vocabulary: SheetVocabulary
  let archive: Archive

  /// Reads the content.
  ///
  /// Throws `ExitStatus.problems` after telling what is wrong in `site.yaml` and the registers; mistakes
  /// in notes and sheets do not matter here.
  init(_ content: String, _ year: Int) throws {
    var problems = Problems()
    tree = try Reading.content(content, &problems)
    if !problems.sorted.contains(where: { $0.has(InputProblem.Code.missingFolder) }) {
      problems = Problems()
    }
    var ignored = Problems()
    let vocabulary =
      problems.errorCount == 0 ? SheetVocabulary(year, in: tree, problems: &problems) : nil
    var memory = ArchiveMemory()
    guard let vocabulary,
      let archive = Archive(tree, drafts: true, memory: &memory, problems: &ignored)
    else {
      ProblemOptions.write(problems, restWith: ProblemOptions.check)
      throw ExitStatus.problems
    }
    self.vocabulary = vocabulary
    self.archive = archive
  }
}

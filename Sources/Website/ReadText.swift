import Emulation
import Input
import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
final class ReadText: Sendable {
  /// The text.
  let prose: Prose
  /// The folder of its file in the content.
  let folder: String
  /// What was found in it.
  let problems: Problems
  private let file: SourceFile
  private let body: Range<Int>

  init(_ text: Translations.Text, folder: String) {
    let blocks = Set(PlacedTable.allCases.map(\.rawValue))
    var problems = Problems()
    prose = Prose(text.file, in: text.body, blocks: blocks, problems: &problems)
    self.folder = folder
    self.problems = problems
    file = text.file
    body = text.body
  }

  /// Whether it was read from a text as it is now.
  func isOf(_ text: Translations.Text, folder: String) -> Bool {
    file == text.file && body == text.body && self.folder == folder
  }
}

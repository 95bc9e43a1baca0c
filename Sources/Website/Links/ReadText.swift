import Emulation
import Input
import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
///
/// Of thousands of texts only the outlines are held; the text itself is read again for the page that
/// shows it, which takes a tenth of a millisecond.
final class ReadText: Sendable {
  /// What stands in the text.
  let outline: ProseOutline
  /// The folder of its file in the content.
  let folder: String
  /// What was found in it.
  let problems: Problems
  private let file: SourceFile
  private let body: Range<Int>

  init(_ text: Translations.Text, folder: String) {
    var problems = Problems()
    outline =
      Prose(text.file, in: text.body, blocks: Self.blocks, problems: &problems).outline
    self.folder = folder
    self.problems = problems
    file = text.file
    body = text.body
  }

  /// The text, read again.
  func prose() -> Prose {
    var told = Problems()
    return Prose(file, in: body, blocks: Self.blocks, problems: &told)
  }

  private static let blocks = Set(PlacedTable.allCases.map(\.rawValue))

  /// Whether it was read from a text as it is now.
  func isOf(_ text: Translations.Text, folder: String) -> Bool {
    file == text.file && body == text.body && self.folder == folder
  }
}

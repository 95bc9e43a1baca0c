import Emulation
import Input
import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
struct ReadText: Sendable {
  /// The text.
  let prose: Prose
  /// The folder of its file in the content.
  let folder: String

  init(_ text: Translations.Text, folder: String, problems: inout Problems) {
    let blocks = Set(PlacedTable.allCases.map(\.rawValue))
    prose = Prose(text.file, in: text.body, blocks: blocks, problems: &problems)
    self.folder = folder
  }
}

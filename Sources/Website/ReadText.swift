import Emulation
import Input
import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
struct ReadText: Sendable {
  /// The text.
  let prose: Prose
  /// The folder of its file in the content.
  let folder: String
  /// The emulation year it tells of; nil on a free page.
  let year: Int?
  /// The language it is in.
  let language: Language

  /// The fenced blocks that stand for a table of the year.
  static let blocks: Set<String> = ["ranking", "awards"]

  init(
    _ text: Note.Text, folder: String, year: Int?, language: Language, problems: inout Problems
  ) {
    prose = Prose(text.file, in: text.body, blocks: Self.blocks, problems: &problems)
    self.folder = folder
    self.year = year
    self.language = language
  }
}

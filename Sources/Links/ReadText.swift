package import Emulation
package import Input
package import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
///
/// Of thousands of texts only the outlines are held; the text itself is read again for the page that
/// shows it, which takes a tenth of a millisecond.
package final class ReadText: Sendable {
  /// What is in the text.
  package let outline: MarkdownOutline
  /// The folder of its file in the content.
  package let folder: String
  /// What was found in it.
  package let problems: Problems
  private let file: SourceFile
  private let body: Range<Int>

  package init(_ text: Translations.Text, folder: String) {
    var problems = Problems()
    outline =
      MarkdownDocument(text.file, in: text.body, blocks: Self.blocks, problems: &problems).outline
    self.folder = folder
    self.problems = problems
    file = text.file
    body = text.body
  }

  /// The text, read again.
  package func document() -> MarkdownDocument {
    var known = Problems()
    return MarkdownDocument(file, in: body, blocks: Self.blocks, problems: &known)
  }

  private static let blocks = Set(PlacedTable.allCases.map(\.rawValue))

  /// Whether it was read from a text as it is now.
  package func isOf(_ text: Translations.Text, folder: String) -> Bool {
    file == text.file && body == text.body && self.folder == folder
  }
}

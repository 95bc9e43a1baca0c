package import Emulation
package import Input
package import Markdown

/// The text of a note or free page in one language, read, with what its links count from.
///
/// Texts are kept as they were read as long as there is room; of thousands more only the outlines are held,
/// and the text itself is read again for the page that shows it.
package final class ReadText: Sendable {
  /// What is in the text.
  package let outline: MarkdownOutline
  /// The folder of its file in the content.
  package let folder: String
  /// What was found in it.
  package let problems: Problems
  private let file: SourceFile
  private let body: Range<Int>
  private let kept: MarkdownDocument?

  /// - Parameter room: how much is kept of all texts.
  package init(_ text: Translations.Text, folder: String, room: TextRoom) {
    var problems = Problems()
    let document = MarkdownDocument(
      text.file, in: text.body, blocks: Self.blocks, problems: &problems)
    outline = document.outline
    kept = room.take(document.size) ? document : nil
    self.folder = folder
    self.problems = problems
    file = text.file
    body = text.body
  }

  /// The text as it was read, or read again.
  package func document() -> MarkdownDocument {
    if let kept { return kept }
    var known = Problems()
    return MarkdownDocument(file, in: body, blocks: Self.blocks, problems: &known)
  }

  private static let blocks = Set(PlacedTable.allCases.flatMap(\.names))

  /// Whether it was read from a text as it is now.
  package func isOf(_ text: Translations.Text, folder: String) -> Bool {
    file == text.file && body == text.body && self.folder == folder
  }
}

public import Input

/// A heading of a note.
public struct Heading: Sendable {
  /// The level as shown, 2…6; the page's own heading is level 1.
  public let level: Int
  /// The level in a page in which no level is left out: one more than that of the heading above it.
  public internal(set) var steppedLevel = 2
  /// What `#` and this name lead to, unlike any other in the note.
  public internal(set) var id = ""
  /// The id that the note gives it, `{#id}`.
  let givenID: String?
  /// The words without markup, quotations as they are written; see `MarkdownDocument.text(of:_:)`.
  public let text: String
  /// The heading as written, without the line end.
  public let place: Place

  let words: PlainText.Span
}

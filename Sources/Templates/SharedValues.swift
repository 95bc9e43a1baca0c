/// Values that lie under every view of a page: words of the interface, names of the site.
///
/// A library makes them once, with `TemplateLibrary.share(_:)`, for any number of pages.
public struct SharedValues: Sendable {
  let value: Value
  let frame: RecordFrame
  /// What the values are, for the check of templates.
  let vocabulary: SharedVocabulary
  /// The library whose symbols the frame knows; nil where there is nothing to know.
  let library: CompiledLibrary?
  /// The programs that show them.
  let programs = Programs()

  /// Nothing to share.
  public static let none = SharedValues(
    value: [:], frame: RecordFrame([:]), vocabulary: SharedVocabulary(of: [:], in: Symbols()),
    library: nil)
}

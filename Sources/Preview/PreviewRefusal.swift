public import Input

/// Why the preview cannot be served, and what to do about it.
public struct PreviewRefusal: Error, Hashable, Sendable {
  /// What stands in the way and what to do, as one sentence without a full stop, in each language.
  public let text: Bilingual

  init(_ english: String, vi vietnamese: String) {
    text = Bilingual(english, vi: vietnamese)
  }
}

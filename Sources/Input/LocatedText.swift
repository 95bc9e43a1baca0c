/// A piece of text and where it stands.
public struct LocatedText: Hashable, Sendable {
  /// The text as it is meant: without quotes, escapes undone.
  public let text: String
  /// Where it stands in its file.
  public let place: Place

  /// A text at a place.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}

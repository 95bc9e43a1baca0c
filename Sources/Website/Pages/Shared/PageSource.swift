public import Input

/// A file that a page comes from, or a line of it, and what the page has from there.
public struct PageSource: Hashable, Sendable {
  /// Where it is; a file as a whole has no line.
  public let place: Place
  /// What the page has from there, in a few words.
  public let role: String

  /// What a page has from a place.
  init(_ place: Place, role: String) {
    self.place = place
    self.role = role
  }
}

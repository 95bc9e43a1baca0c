package import Input

/// A file that a page comes from, or a line of it, and what the page has from there.
package struct PageSource: Hashable, Sendable {
  /// Where it is; a file as a whole has no line.
  package let place: Place
  /// What the page has from there, in a few words.
  package let role: Bilingual

  /// What a page has from a place.
  package init(_ place: Place, role: Bilingual) {
    self.place = place
    self.role = role
  }
}

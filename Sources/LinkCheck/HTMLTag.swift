/// The start tag of an element, with the attributes whose names are known.
package struct HTMLTag: Sendable {
  /// An attribute and where it stands in the page, as written.
  package struct Attribute: Sendable {
    package let name: HTMLName
    /// Where its value stands, without quotes.
    package let value: Range<Int>
    /// Where all of it stands, with its name and quotes.
    package let range: Range<Int>
  }

  /// The name of the element.
  package var name = HTMLName.other
  /// Where the tag stands in the page.
  package var range = 0..<0
  /// The attributes in their order.
  package var attributes: [Attribute] = []

  /// Where the value of an attribute stands; the first counts.
  package subscript(name: HTMLName) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }
}

/// The start tag of an element, with the attributes whose names are known.
struct HTMLTag: Sendable {
  /// An attribute and where it stands in the page, as written.
  struct Attribute: Sendable {
    let name: HTMLName
    /// Where its value stands, without quotes.
    let value: Range<Int>
    /// Where all of it stands, with its name and quotes.
    let range: Range<Int>
  }

  /// The name of the element.
  var name = HTMLName.other
  /// Where the tag stands in the page.
  var range = 0..<0
  /// The attributes in their order.
  var attributes: [Attribute] = []

  /// Where the value of an attribute stands; the first counts.
  subscript(name: HTMLName) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }
}

/// An element of a finished page, with what is in it.
struct HTMLElement {
  /// What an element holds.
  enum Child {
    case element(HTMLElement)
    case text(String)

    /// Whether it is white space alone.
    var isBlank: Bool {
      if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }

  let name: String
  var attributes: [(name: String, value: String)] = []
  var children: [Child] = []

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The names of its class.
  var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }

  func has(_ name: String) -> Bool { classes.contains { $0 == name } }

  /// Whether it is on the page only to be read out.
  var isUnseen: Bool { has("unseen") }

  /// The elements that are in it directly.
  var elements: [HTMLElement] {
    children.compactMap { child in if case .element(let element) = child { element } else { nil } }
  }

  /// All elements in it with a name, in order, but for those inside each other.
  func all(_ name: String) -> [HTMLElement] {
    elements.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }

  /// The first element in it for which a test holds.
  func first(where test: (HTMLElement) -> Bool) -> HTMLElement? {
    for element in elements {
      if test(element) { return element }
      if let found = element.first(where: test) { return found }
    }
    return nil
  }

  /// The elements in it that have a class, in order, but for those inside each other.
  func all(classed name: String) -> [HTMLElement] {
    elements.flatMap { $0.has(name) ? [$0] : $0.all(classed: name) }
  }

  /// Its text, white space as single spaces.
  var text: String { raw.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Its text as it is written; that of charts is left to them.
  var raw: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let part): text += part
      case .element(let element):
        if element.name == "br" {
          text += "\n"
        } else if element.name != "svg" {
          text += element.raw
        }
      }
    }
  }
}

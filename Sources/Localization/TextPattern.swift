/// A text with names in braces that are filled when it is shown: `{name} leads the cluster`.
package struct TextPattern: Sendable {
  private enum Part: Sendable {
    case text(String)
    case name(String)
  }

  private let parts: [Part]

  /// The names, in the order of the text.
  package var names: [String] {
    parts.compactMap { part in
      if case .name(let name) = part { return name }
      return nil
    }
  }

  /// Reads a text; a brace that nothing closes is text.
  package init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The text with its names filled; one without a value is left out.
  package func filled(_ values: KeyValuePairs<String, String>) -> String {
    parts.reduce(into: "") { filled, part in
      switch part {
      case .text(let text): filled += text
      case .name(let name): filled += values.first { $0.key == name }?.value ?? ""
      }
    }
  }
}

/// A text with names in braces that are filled when it is shown: `{name} leads the cluster`.
package struct TextPattern: Sendable {
  private enum Part: Sendable {
    case text(String)
    /// What the name at a position of the form is filled with.
    case value(Int, isCapitalised: Bool)
  }

  private let parts: [Part]
  /// The names in the text that its form does not have.
  let unknownNames: [String]

  /// Reads a text that may have some names, each with a capital for a value that gets one; a brace that
  /// nothing closes is text.
  ///
  /// - Parameter terms: what is filled in at once, by its names.
  init(_ text: String, names: [String], terms: [String: String] = [:]) {
    var (parts, unknown): ([Part], [String]) = ([], [])
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let name = String(rest[rest.index(after: open)..<close])
      if let position = names.firstIndex(of: name) {
        parts.append(.value(position, isCapitalised: false))
      } else if let position = names.firstIndex(where: { $0.capitalised == name }) {
        parts.append(.value(position, isCapitalised: true))
      } else if let term = terms[name] {
        parts.append(.text(term))
      } else {
        unknown.append(name)
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
    unknownNames = unknown
  }

  /// Whether nothing is left to be filled in.
  var isWhole: Bool {
    unknownNames.isEmpty
      && parts.allSatisfy { part in
        if case .text = part { true } else { false }
      }
  }

  /// The text with values in the order of the names.
  func filled(_ values: [String]) -> String {
    parts.reduce(into: "") { filled, part in
      switch part {
      case .text(let text): filled += text
      case .value(let position, let isCapitalised):
        let value = isCapitalised ? values[position].capitalised : values[position]
        filled += value.withoutArticle(after: filled)
      }
    }
  }
}

extension String {
  /// The text with a capital as its first letter.
  package var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text without an article at its start where another ends in one: `The Schools` after `of the`.
  fileprivate func withoutArticle(after text: String) -> String {
    let article = "the "
    guard let first, first == "T" || first == "t", lowercased().hasPrefix(article),
      text.suffix(article.count).lowercased() == article
    else { return self }
    return String(dropFirst(article.count))
  }
}

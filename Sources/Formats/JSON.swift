/// A JSON text (RFC 8259) with its names in a given order and its numbers as precise as given.
package indirect enum JSON: Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  /// A number as it is written, such as `989.50`.
  case number(String)
  case text(String)
  /// A list in one line.
  case list([JSON])
  /// A list with a line for each element.
  case lines([JSON])
  /// A list of so many elements with a line for each, which are added as text with what separates them
  /// when the list is written.
  case rows(Int, @Sendable (_ separator: [UInt8], _ bytes: inout [UInt8]) -> Void)
  /// Values by name, in one line.
  case record([(name: String, value: JSON)])
  /// Values by name, with a line for each.
  case outline([(name: String, value: JSON)])

  /// What a text is written for.
  package enum Place: Sendable {
    /// A file of its own, which ends with a line end.
    case file
    /// A `script` element of a page, where no `<` may be, as short as possible.
    case page
    /// Another program, as short as possible.
    case message
  }

  /// The text in UTF-8.
  package func bytes(for place: Place) -> [UInt8] {
    var writer = JSONWriter(place: place)
    writer.write(self, indent: 0)
    return writer.end()
  }
}

extension JSON {
  /// Reads a whole text, which may be from anyone.
  ///
  /// - Parameter deepest: how deep lists and records may be nested.
  package init(reading bytes: [UInt8], deepest: Int = 128) throws(JSONReader.Fault) {
    var reader = JSONReader(bytes, deepest: deepest)
    self = try reader.value()
    try reader.end()
  }

  /// What a record has under a name, the first of several; nil for anything else.
  package subscript(name: String) -> JSON? {
    switch self {
    case .record(let fields), .outline(let fields): fields.first { $0.name == name }?.value
    default: nil
    }
  }

  /// The text; nil for anything else.
  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The whole number; nil for anything else.
  package var integer: Int? {
    switch self {
    case .whole(let number): number
    case .number(let digits): Int(digits)
    default: nil
    }
  }

  /// The flag; nil for anything else.
  package var flag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// The texts of a list; none for anything else.
  package var texts: [String] {
    switch self {
    case .list(let values), .lines(let values): values.compactMap(\.text)
    default: []
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(integerLiteral number: Int) { self = .whole(number) }
  package init(arrayLiteral values: JSON...) { self = .list(values) }
  package init(dictionaryLiteral fields: (String, JSON)...) { self = .record(fields.map { $0 }) }
}

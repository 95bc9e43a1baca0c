import Emulation

/// A JSON text (RFC 8259) with its names in a given order and its numbers as precise as given.
indirect enum JSON: Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case decimal(Points)
  case text(String)
  /// A list in one line.
  case list([JSON])
  /// A list with a line for each element.
  case lines([JSON])
  /// A list of so many elements with a line for each, each made when it is written.
  case rows(Int, @Sendable (Int) -> JSON)
  /// Values by name, in one line.
  case record([(name: String, value: JSON)])
  /// Values by name, with a line for each.
  case outline([(name: String, value: JSON)])

  /// Where a text is to stand.
  enum Place: Sendable {
    /// In a file of its own, which ends with a line end.
    case file
    /// In a `script` element of a page, where no `<` may be, as short as may be.
    case page
  }

  /// The text in UTF-8.
  func bytes(for place: Place) -> [UInt8] {
    var writer = JSONWriter(place: place)
    writer.write(self, indent: 0)
    return writer.end()
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  init(stringLiteral text: String) {
    self = .text(text)
  }
}

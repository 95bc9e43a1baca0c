/// A part that holds nothing but elements and text in UTF-8, as sheets are written.
///
/// What else XML has is refused before a parser sees it: document types, which declare entities and
/// fetch files, and processing instructions. Some of these, and names that are no UTF-8, would bring
/// down the XMLParser of Linux. It compares each attribute of an element with all others, so that their
/// number is bounded, too.
struct PlainXML {
  /// The part without byte order mark and XML declaration.
  let bytes: ArraySlice<UInt8>

  /// The most attributes of one element; those of sheets have some twenty.
  static let mostAttributes = 256

  /// Nil for a part that has another encoding, zero bytes, too many attributes or what is refused.
  init?(_ part: [UInt8]) {
    var rest = part[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.starts(with: "<?xml ".utf8) {
      guard let end = rest.prefix(Self.longestDeclaration).firstIndex(of: UInt8(ascii: ">")),
        rest[end - 1] == UInt8(ascii: "?"), Self.isUnicode(declaration: rest[..<end])
      else { return nil }
      rest = rest[(end + 1)...]
    }
    guard !rest.isEmpty, !rest.contains(0), !Self.hasMore(rest), !Self.hasTooMany(rest),
      Self.isUTF8(rest)
    else {
      return nil
    }
    bytes = rest
  }

  private static let longestDeclaration = 200

  /// Whether a declaration names UTF-8 or no encoding.
  private static func isUnicode(declaration: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: declaration, as: UTF8.self).lowercased()
    guard let named = words.split(separator: "encoding").dropFirst().first else { return true }
    let name = named.drop { $0 == "=" || $0.isWhitespace }.dropFirst()
    return name.hasPrefix("utf-8") || name.hasPrefix("us-ascii")
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a document type or a processing instruction stands anywhere.
  private static func hasMore(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let at = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(at + 1)...]
      guard let next = rest.first else { return false }
      if next == UInt8(ascii: "?") { return true }
      if next == UInt8(ascii: "!"), rest.dropFirst().first == UInt8(ascii: "D") { return true }
    }
    return false
  }

  /// Whether some tag holds more quoted values than an element may have attributes.
  private static func hasTooMany(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isInTag = false
    var quote: UInt8?
    var values = 0
    for byte in bytes {
      if !isInTag {
        isInTag = byte == UInt8(ascii: "<")
        values = 0
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        values += 1
        if values > mostAttributes { return true }
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      }
    }
    return false
  }
}

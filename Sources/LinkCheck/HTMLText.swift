/// Text of a page as its bytes have it, read back.
package enum HTMLText {
  private static let names: [(name: [UInt8], byte: UInt8)] = [
    (Array("amp;".utf8), UInt8(ascii: "&")), (Array("quot;".utf8), UInt8(ascii: "\"")),
    (Array("#39;".utf8), UInt8(ascii: "'")), (Array("lt;".utf8), UInt8(ascii: "<")),
    (Array("gt;".utf8), UInt8(ascii: ">")), (Array("apos;".utf8), UInt8(ascii: "'")),
  ]

  /// The bytes that a value stands for, `a&b` for `a&amp;b`, without spaces at its ends.
  package static func value(_ written: ArraySlice<UInt8>) -> [UInt8] {
    var rest = written.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    guard rest.contains(UInt8(ascii: "&")) else { return Array(rest) }
    var value: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"), let entity = names.first(where: { rest.starts(with: $0.name) })
      {
        value.append(entity.byte)
        rest.removeFirst(entity.name.count)
      } else {
        value.append(byte)
      }
    }
    return value
  }

  /// Whether nothing but white space stands there.
  package static func isBlank(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy(isSpace) }

  /// Whether a byte is white space or a control character.
  package static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}

/// The bytes of a picture, read number by number; nil where they have ended.
struct PictureBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at an offset.
  subscript(offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// Whether a text of ASCII stands at an offset.
  func stands(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset < bytes.count else { return false }
    return bytes[offset...].starts(with: text.description.utf8)
  }

  /// So many bytes at an offset as a text of ASCII.
  func text(_ length: Int, at offset: Int) -> String? {
    part(length, at: offset).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The number of so many bytes at an offset, the first byte worth most.
  func big(_ length: Int, at offset: Int) -> Int? {
    guard let bytes = part(length, at: offset) else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number of so many bytes at an offset, the last byte worth most.
  func little(_ length: Int, at offset: Int) -> Int? {
    guard let bytes = part(length, at: offset) else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func part(_ length: Int, at offset: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset <= bytes.count - length else { return nil }
    return bytes[offset..<offset + length]
  }
}

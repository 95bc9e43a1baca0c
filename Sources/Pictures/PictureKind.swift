/// The kinds of picture that pages show, told by their first bytes and not by their names.
package enum PictureKind: String, Sendable {
  case png
  case jpeg
  case gif
  case webp
  case avif

  /// Whether smaller sizes are made of pictures of this kind.
  package var hasSmallerSizes: Bool { self == .jpeg || self == .png }

  /// The kind of a picture that begins with these bytes; nil for anything else.
  package init?(_ head: [UInt8]) {
    func stands(_ text: String, at offset: Int) -> Bool {
      head.dropFirst(offset).starts(with: text.utf8)
    }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if stands("GIF87a", at: 0) || stands("GIF89a", at: 0) {
      self = .gif
    } else if stands("RIFF", at: 0), stands("WEBP", at: 8) {
      self = .webp
    } else if stands("ftypavif", at: 4) || stands("ftypavis", at: 4) {
      self = .avif
    } else {
      return nil
    }
  }
}

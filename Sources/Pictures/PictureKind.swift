/// The kinds of picture that pages show, told by their first bytes and not by their names.
package enum PictureKind: String, Sendable {
  case png
  case jpeg
  case gif
  case webp
  case avif

  /// Whether smaller sizes are made of a picture that begins with these bytes: of a JPEG file, and of a PNG
  /// file that does not move.
  package static func hasSmallerSizes(_ head: [UInt8]) -> Bool {
    switch PictureKind(head) {
    case .jpeg: true
    case .png: !PNGHeader(head).isMoving
    case .gif, .webp, .avif, nil: false
    }
  }

  /// What pictures of this kind are called.
  package var name: String {
    switch self {
    case .png, .jpeg, .gif, .avif: rawValue.uppercased()
    case .webp: "WebP"
    }
  }

  /// The ending of their files.
  package var ending: String { self == .jpeg ? "jpg" : rawValue }

  /// Whether a file that begins with these bytes is an HEIC picture, or says that it may be one.
  package static func isHEIC(_ head: [UInt8]) -> Bool {
    let brands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
    return PictureKind(head) == nil && head.dropFirst(4).starts(with: "ftyp".utf8)
      && brands.contains { head.dropFirst(8).starts(with: $0.utf8) }
  }

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

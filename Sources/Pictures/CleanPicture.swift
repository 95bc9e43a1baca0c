/// A picture without what says where, when, by whom and with what it was taken.
///
/// Position, camera, dates, XMP, IPTC, texts, embedded previews, and whatever follows the picture's
/// end, are gone. Its pixels as they are coded, its colour profile and how it is turned stay as they
/// were, byte for byte.
package struct CleanPicture: Sendable {
  /// The bytes of the file.
  package let bytes: [UInt8]

  /// Why a picture cannot be cleaned without coding it anew.
  package enum Fault: Error, Hashable {
    /// The file ends within the picture.
    case cutShort
    /// The file does not follow the format that its first bytes name.
    case damaged
    /// What says how the picture is turned is among what must go, and the format has no other place.
    case turned
    /// The format keeps what must go where it cannot be taken out.
    case holdsMore
  }

  /// The bytes of a JPEG picture that is upright whatever its file says, cleaned.
  package static func upright(jpeg file: [UInt8]) throws(Fault) -> [UInt8] {
    guard PictureKind(file) == .jpeg else { throw .damaged }
    return try jpeg(file, isUpright: true)
  }

  /// Cleans a picture; nil for the bytes of a file that is no picture.
  package init?(_ file: [UInt8]) throws(Fault) {
    switch PictureKind(file) {
    case .jpeg: bytes = try Self.jpeg(file)
    case .png: bytes = try Self.png(file)
    case .webp: bytes = try Self.webp(file)
    case .gif: bytes = try Self.gif(file)
    case .avif: bytes = try Self.avif(file)
    case nil: return nil
    }
  }
}

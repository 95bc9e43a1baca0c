import Emulation
import Input
import Pictures

extension Edition {
  /// The problem of a file that a text names as a picture and that is none; nil for a picture.
  func wrongKind(_ path: String, at place: Place) -> Problem? {
    guard let file = archive.pictures[path], PictureKind(file.head) == nil else { return nil }
    return Problem(
      "picture-kind", "'\(path)' is no PNG, JPEG, WebP, AVIF or GIF picture", at: place)
  }

  /// How wide and high a picture is shown; nil where its bytes do not tell.
  func size(ofPicture path: String) -> PictureSize? {
    archive.pictures[path].flatMap { PictureFile($0).size }
  }

  /// The first picture that a note lists with words for it, as another page shows it; nil where there
  /// is none.
  func leadPicture(of note: Note, on page: Address) -> PictureView? {
    PictureAlbum(note, self).listed.first { $0.entry.alternative != nil }.map {
      PictureView($0.entry, at: $0.path, of: note, on: page, self)
    }
  }

  /// The link from a page to a picture, by the picture's path in the content.
  func link(toPicture path: String, from page: Address) -> String {
    link(toFile: Self.encoded(path), from: page)
  }

  /// A path as a link says it: what is no letter, digit or `-._~/` as `%XX` (RFC 3986).
  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }
}

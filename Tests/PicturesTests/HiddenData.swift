import Testing
import Workplaces

/// A picture in which data are hidden where its format has room for more than it needs.
struct HiddenData: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let clean: [UInt8]

  init(_ name: String, _ bytes: [UInt8], clean: [UInt8]) {
    (testDescription, self.bytes, self.clean) = (name, bytes, clean)
  }

  static let all = jpeg + png + gif

  private static let secret = PictureSample.secret
  private static let profile = SmallPicture.profile()

  // MARK: JPEG

  private static func adobe(_ more: [UInt8]) -> [UInt8] {
    PictureSample.segment(0xEE, "Adobe", [0, 100, 0, 0, 0, 0, 1] + more)
  }

  private static func icc(_ part: UInt8, of count: UInt8, _ data: [UInt8]) -> [UInt8] {
    PictureSample.segment(0xE2, "ICC_PROFILE\0", [part, count] + data)
  }

  private static let parts = [Array(profile[..<90]), Array(profile[90...])]

  private static let jpeg = [
    jpeg("behind Adobe's segment", [adobe(secret)], clean: [adobe([])]),
    jpeg(
      "reserved segments",
      [PictureSample.segment(0xF0, "", secret), PictureSample.segment(0xC8, "", secret)], clean: []),
    jpeg(
      "a second segment of Exif", [PictureSample.exif(6), PictureSample.exif(3, secret)],
      clean: [PictureSample.exif(6)]),
    jpeg("no profile", [icc(1, of: 1, secret)], clean: []),
    jpeg(
      "behind a profile", [icc(1, of: 1, profile + secret)], clean: [icc(1, of: 1, profile)]),
    jpeg(
      "a profile of which parts are missing", [icc(1, of: 2, profile), icc(3, of: 2, secret)],
      clean: []),
    jpeg(
      "a profile in parts", [icc(2, of: 2, parts[1]), icc(1, of: 2, parts[0])],
      clean: [icc(1, of: 2, parts[0]), icc(2, of: 2, parts[1])]),
  ]

  private static func jpeg(
    _ name: String, _ segments: [[UInt8]], clean: [[UInt8]]
  ) -> HiddenData {
    HiddenData(name, PictureSample.jpeg(segments), clean: PictureSample.jpeg(clean))
  }

  // MARK: PNG

  private static let plain = SmallPicture.png(40, 30)

  private static func png(_ name: String, _ data: [UInt8]) -> [UInt8] {
    plain.prefix(33) + SmallPicture.chunk(name, data) + plain.dropFirst(33)
  }

  private static let png = [
    HiddenData(
      "the name of a profile", png("iCCP", SmallPicture.packed(profile, name: "18.34 N")),
      clean: png("iCCP", SmallPicture.packed(profile))),
    HiddenData(
      "behind a packed profile", png("iCCP", SmallPicture.packed(profile) + secret),
      clean: png("iCCP", SmallPicture.packed(profile))),
    HiddenData(
      "no profile that is packed", png("iCCP", SmallPicture.packed(secret)), clean: plain),
    HiddenData(
      "in the last chunk", plain.dropLast(12) + SmallPicture.chunk("IEND", secret), clean: plain),
    HiddenData("a chunk that is too long", png("gAMA", secret), clean: plain),
    HiddenData("an unknown chunk", png("sPLT", secret), clean: plain),
  ]

  // MARK: GIF

  private static let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0]

  private static let gif = [
    gif("a text", PictureSample.extensionBlock(0x01, secret), clean: []),
    gif("behind a count", loop + [UInt8(secret.count)] + secret + [0], clean: [loop + [0]]),
    gif("an unknown block", PictureSample.extensionBlock(0x77, secret), clean: []),
  ]

  private static func gif(_ name: String, _ block: [UInt8], clean: [[UInt8]]) -> HiddenData {
    HiddenData(name, PictureSample.gif([block]), clean: PictureSample.gif(clean))
  }
}

import Testing
import Workplaces

/// A small file of a kind of picture, with all that pictures hold beside their pixels.
struct PictureSample: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let clean: [UInt8]
  /// The number of first bytes that hold the whole picture.
  let shortest: Int

  static let secret = Array("18.34 N 105.9 E, Canon 70D, 0123".utf8)

  static let all = [
    PictureSample(
      testDescription: "JPEG", bytes: jpeg(metadata) + secret + jpeg([]), clean: jpeg(needed),
      shortest: jpeg(metadata).count),
    PictureSample(
      testDescription: "PNG",
      bytes: png(["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt"].map { chunk($0, secret) })
        + secret,
      clean: png([]),
      shortest: png(["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt"].map { chunk($0, secret) })
        .count),
    PictureSample(
      testDescription: "WebP", bytes: webp([("EXIF", secret), ("XMP ", secret), ("PRVT", [7])]),
      clean: webp([], flags: 0x32), shortest: webp([("EXIF", secret), ("XMP ", secret)]).count),
    PictureSample(
      testDescription: "GIF", bytes: gif([extensionBlock(0xFE, secret), xmp]) + secret,
      clean: gif([]), shortest: gif([extensionBlock(0xFE, secret), xmp]).count),
  ]

  // MARK: JPEG

  private static let profile = segment(0xE2, "ICC_PROFILE\0", [1, 1] + SmallPicture.profile())
  private static let adobe = segment(0xEE, "Adobe", [0, 100, 0, 0, 0, 0, 1])
  private static let needed = [jfif(preview: []), profile, adobe]
  private static let metadata =
    [
      jfif(preview: [1, 1, 5, 6, 7]), segment(0xE0, "JFXX\0", secret), exif(1, secret),
      segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", secret), profile,
      segment(0xE2, "MPF\0", secret), segment(0xED, "Photoshop 3.0\0", secret), adobe,
      segment(0xEF, "", secret), segment(0xFE, "", secret),
    ]

  /// A progressive file: two scans with a stuffed byte, a restart and fill bytes before a marker.
  static func jpeg(_ segments: [[UInt8]]) -> [UInt8] {
    let scan = segment(0xDA, "", [1, 1, 0, 0, 63, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD0, 3]
    let tables = segment(0xDB, "", [UInt8](repeating: 3, count: 65))
    return [0xFF, 0xD8] + segments.joined() + tables
      + segment(0xC2, "", [8, 0, 30, 0, 40, 1, 1, 0x11, 0]) + scan + tables + scan + [0xFF, 0xD9]
  }

  static func segment(_ marker: UInt8, _ name: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + data
    return [0xFF, marker, UInt8(content.count >> 8), UInt8(content.count + 2 & 0xFF)] + content
  }

  private static func jfif(preview: [UInt8]) -> [UInt8] {
    let sides: [UInt8] = preview.isEmpty ? [0, 0] : []
    return segment(0xE0, "JFIF\0", [1, 2, 1, 0, 72, 0, 72] + sides + preview)
  }

  /// What a camera writes: how it was held, and where it was.
  static func exif(_ turn: UInt8, _ more: [UInt8] = []) -> [UInt8] {
    segment(
      0xE1, "Exif\0\0",
      Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
        + [0, 0, 0, 0] + more)
  }

  // MARK: PNG, WebP, GIF, AVIF

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] { SmallPicture.chunk(name, data) }

  static func png(_ chunks: [[UInt8]]) -> [UInt8] {
    let whole = SmallPicture.png(40, 30)
    return whole.prefix(33) + chunk("iCCP", SmallPicture.packed(SmallPicture.profile()))
      + chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]) + chunks.joined()
      + whole.dropFirst(33)
  }

  /// An animation; the flags of its header say that it holds Exif and XMP.
  static func webp(_ chunks: [(name: String, data: [UInt8])], flags: UInt8 = 0x3E) -> [UInt8] {
    func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
      Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count & 1 == 1 ? [0] : [])
    }
    let hidden = chunks.isEmpty ? [] : part("PRVT", [1, 2, 3])
    let frame =
      [UInt8](repeating: 1, count: 16) + part("ALPH", [4]) + part("VP8L", [5, 6]) + hidden
    let parts =
      part("VP8X", [flags, 0, 0, 0, 39, 0, 0, 29, 0, 0]) + part("ICCP", SmallPicture.profile())
      + part("ANIM", [])
      + part("ANMF", frame) + chunks.flatMap { part($0.name, $0.data) }
    let size = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: (parts.count + 4) >> $0) }
    return Array("RIFF".utf8) + size + Array("WEBP".utf8) + parts
  }

  static func gif(_ blocks: [[UInt8]]) -> [UInt8] {
    let head = Array("GIF89a".utf8) + [40, 0, 30, 0, 0x80, 0, 0] + [UInt8](repeating: 5, count: 6)
    let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 40, 0, 30, 0, 0, 2, 2, 0x4C, 1, 0]
    return head + loop + blocks.joined() + extensionBlock(0xF9, [4, 0, 0, 0]) + picture + [0x3B]
  }

  private static let xmp =
    [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(secret.count)] + secret + [0]

  static func extensionBlock(_ label: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0x21, label, UInt8(data.count)] + data + [0]
  }

  static func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count + 8)] + Array(kind.utf8) + content
  }

  /// A file with one item of a kind.
  static func avif(_ kind: String) -> [UInt8] {
    let entry = box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array(kind.utf8) + [0])
    let items = box("iinf", [0, 0, 0, 0, 0, 1] + entry)
    return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0]) + box("meta", [0, 0, 0, 0] + items)
      + box("mdat", [1, 2, 3])
  }
}

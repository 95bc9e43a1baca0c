extension OtherFormat {
  /// How much of a file is looked at for what it is.
  private static let looked = 4_096

  /// What a file that is no zip is; nil for what may be one, or delimited text.
  public init?(bytes: [UInt8]) {
    guard let format = Self.signature(bytes) ?? Self.text(Self.start(of: bytes)) else { return nil }
    self = format
  }

  private static func signature(_ bytes: [UInt8]) -> OtherFormat? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return compound(bytes)
    }
    let known: [(OtherFormat, [UInt8])] = [
      (.xls, [0x09, 0x00, 0x04, 0x00]), (.xls, [0x09, 0x02, 0x06, 0x00]),
      (.xls, [0x09, 0x04, 0x06, 0x00]), (.xls, [0x09, 0x08, 0x08, 0x00]),
      (.xls, [0x09, 0x08, 0x10, 0x00]), (.pdf, Array("%PDF-".utf8)),
      (.document, Array("{\\rtf".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47]),
      (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
      (.picture, [0x49, 0x49, 0x2A, 0x00]), (.picture, [0x4D, 0x4D, 0x00, 0x2A]),
      (.archive, Array("Rar!".utf8)), (.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
      (.archive, [0x1F, 0x8B, 0x08]),
    ]
    if let found = known.first(where: { bytes.starts(with: $0.1) }) { return found.0 }
    let isWebP = bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    let isHEIC = bytes.dropFirst(4).starts(with: "ftyp".utf8)
    return isWebP || isHEIC ? .picture : nil
  }

  /// What a compound file (MS-CFB) holds, by the names of its streams.
  private static func compound(_ bytes: [UInt8]) -> OtherFormat {
    let streams: [(OtherFormat, String)] = [
      (.encrypted, "EncryptedPackage"), (.xls, "Workbook"), (.document, "WordDocument"),
      (.slides, "PowerPoint Document"), (.mail, "__substg1.0_"),
    ]
    return streams.first { contains($0.1.utf16.flatMap { [UInt8($0 & 0xFF), 0] }, in: bytes) }?.0
      ?? .xls
  }

  /// The beginning of a text in small letters, without its zero bytes, byte order mark and blanks, so
  /// that UTF-16 and UTF-8 are alike.
  private static func start(of bytes: [UInt8]) -> [UInt8] {
    let letters = bytes.prefix(looked).filter { $0 != 0 }.drop {
      [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) || $0 <= UInt8(ascii: " ")
    }
    return letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func text(_ start: [UInt8]) -> OtherFormat? {
    if start.first == UInt8(ascii: "<") { return markup(start) }
    if start.starts(with: "{".utf8), contains(Array("\"url\"".utf8), in: start) { return .link }
    // At least two lines of the head of a message (RFC 5322).
    let names = ["from", "to", "subject", "date", "received", "return-path", "mime-version"]
    let others = ["message-id", "content-type", "delivered-to", "x-mailer", "reply-to", "cc"]
    let lines = start.split(separator: UInt8(ascii: "\n")).prefix(20)
    let heads = lines.compactMap { line in
      line.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: line[..<$0], as: UTF8.self) }
    }
    let known = names + others
    let count = Set(heads).intersection(known).count
    let begins = heads.first.map(known.contains) ?? false || start.starts(with: "from ".utf8)
    guard count > 2 || (begins && count > 1) else { return nil }
    // Excel saves a "single file web page" in the form of a message.
    return contains(Array("multipart/related".utf8), in: start) ? .webPage : .mail
  }

  private static func markup(_ start: [UInt8]) -> OtherFormat? {
    func holds(_ text: String) -> Bool { contains(Array(text.utf8), in: start) }
    if holds("urn:schemas-microsoft-com:office:spreadsheet\""), !holds("<html") {
      return .xmlSpreadsheet
    }
    let tags = [
      "!doctype html", "html", "head", "body", "table", "meta", "style", "div", "script", "title",
      "tr", "p", "center", "font",
    ]
    let isPage = tags.contains { tag in
      [" ", ">", "\r", "\n", "\t"].contains { holds("<\(tag)\($0)") }
    }
    return isPage ? .webPage : nil
  }

  private static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var start = 0
    while let at = bytes[start...].firstIndex(of: first) {
      if bytes[at...].starts(with: wanted) { return true }
      start = at + 1
    }
    return false
  }
}

import Foundation

extension SourceFile {
  /// Reads the bytes of a text file as they stand on disk.
  ///
  /// UTF-8 with or without byte order mark and UTF-16 with one become composed (NFC) UTF-8 with
  /// line feeds.
  /// - Parameter keepingLineEnds: whether `\r\n` and `\r` stay what they are.
  /// - Throws: `not-utf8` at the first byte that is no UTF-8, as files in Windows-1258 or TCVN3
  ///   have them; `nul-byte` at a zero byte, as UTF-16 without a mark has them; `not-utf16` at half
  ///   a character of UTF-16; `control-character` and `bidi-control` at a `Control`.
  public convenience init(
    path: String, data: [UInt8], keepingLineEnds: Bool = false
  ) throws(Problem) {
    var bytes = data
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if data.starts(with: [0xFF, 0xFE]) {
      bytes = try Self.utf8(fromUTF16: data.dropFirst(2), bigEndian: false, path: path)
    } else if data.starts(with: [0xFE, 0xFF]) {
      bytes = try Self.utf8(fromUTF16: data.dropFirst(2), bigEndian: true, path: path)
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw InputProblem.zeroByte.at(
        Self.place(path, before: bytes[..<zero], after: bytes[zero...], length: 1))
    }
    if let bad = Self.firstInvalidByte(in: bytes) {
      throw InputProblem.notUTF8(byte: bytes[bad]).at(
        Self.place(path, before: bytes[..<bad], after: bytes[bad...], length: 3))
    }
    if let (control, range) = Control.first(in: bytes) {
      throw control.problem(at: Place(SourceFile(path: path, utf8: bytes), range))
    }
    if !keepingLineEnds, bytes.contains(UInt8(ascii: "\r")) { bytes = Self.withLineFeeds(bytes) }
    self.init(path: path, utf8: Self.isSurelyComposed(bytes) ? bytes : Self.composed(bytes))
  }

  /// The same text with `\r\n` and `\r` as `\n`.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (at, byte) in bytes.enumerated() {
      if byte != UInt8(ascii: "\r") {
        lines.append(byte)
      } else if at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\n") {
        lines.append(UInt8(ascii: "\n"))
      }
    }
    return lines
  }

  private static func utf8(
    fromUTF16 data: ArraySlice<UInt8>, bigEndian: Bool, path: String
  ) throws(Problem) -> [UInt8] {
    guard data.count.isMultiple(of: 2) else {
      throw InputProblem.endsWithinUTF16.at(Place(path: path))
    }
    let bytes = Array(data)
    let units = stride(from: 0, to: bytes.count, by: 2).map { at in
      UInt16(bytes[bigEndian ? at : at + 1]) << 8 | UInt16(bytes[bigEndian ? at + 1 : at])
    }
    if let half = firstHalf(in: units) {
      let start = String(decoding: units[..<half], as: UTF16.self).utf8
      let rest = String(decoding: units[half...], as: UTF16.self).utf8
      throw InputProblem.halfCharacterOfUTF16.at(
        place(path, before: Array(start)[...], after: Array(rest)[...], length: 3))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The index of the first surrogate that is not one of a pair; nil if there is none.
  private static func firstHalf(in units: [UInt16]) -> Int? {
    var at = 0
    while at < units.count {
      if UTF16.isLeadSurrogate(units[at]), at + 1 < units.count,
        UTF16.isTrailSurrogate(units[at + 1])
      {
        at += 2
      } else if UTF16.isSurrogate(units[at]) {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  /// The index of the first byte that cannot stand where it stands in UTF-8; nil if all can.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length: Int
      let second: ClosedRange<UInt8>
      switch lead {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return at
      }
      guard at + length <= bytes.count, second.contains(bytes[at + 1]),
        bytes[at + 2..<max(at + 2, at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return at }
      at += length
    }
    return nil
  }

  /// A place in bytes that need not be UTF-8, in a file that shows `�` for what is none.
  private static func place(
    _ path: String, before: ArraySlice<UInt8>, after: ArraySlice<UInt8>, length: Int
  ) -> Place {
    let start = String(decoding: before, as: UTF8.self)
    let file = SourceFile(path: path, text: start + String(decoding: after, as: UTF8.self))
    let offset = start.utf8.count
    return Place(file, offset..<min(offset + length, file.bytes.count))
  }

  /// Whether the text has only characters that stand in composed form by themselves: ASCII, Latin
  /// letters, Vietnamese letters, common punctuation, arrows and signs of mathematics.
  private static func isSurelyComposed(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0..<0x80: at += 1
      case 0xC2...0xCB: at += 2
      case 0xE1:
        guard (0xB8...0xBB).contains(bytes[at + 1]) else { return false }
        at += 3
      case 0xE2:
        // U+2000 and U+2001 have another composed form; marks begin at U+20D0.
        let last = (bytes[at + 1], bytes[at + 2])
        let isSign = last >= (0x86, 0x80) && last < (0x8C, 0x80)
        guard isSign || last >= (0x80, 0x82) && last < (0x83, 0x90) else { return false }
        at += 3
      default: return false
      }
    }
    return true
  }

  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.precomposedStringWithCanonicalMapping.utf8)
  }
}

/// A stylesheet or script of the program without what is there only for those who read its source.
enum CompactAsset {
  private static let (space, quote, apostrophe, backslash) = (
    UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\")
  )

  /// The file as it is published.
  static func bytes(of path: String, _ bytes: [UInt8]) -> [UInt8] {
    if path.hasSuffix(".css") { return stylesheet(bytes) }
    return path.hasSuffix(".js") ? script(bytes) : bytes
  }

  /// A stylesheet without comments and without blanks that part nothing.
  static func stylesheet(_ bytes: [UInt8]) -> [UInt8] {
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count)
    var at = 0
    var isParted = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
        at = endOfComment(bytes, at + 2)
        isParted = true
      } else if byte == space || (9...13).contains(byte) {
        isParted = true
        at += 1
      } else {
        if isParted, let last = made.last, !opens(last), !closes(byte) { made.append(space) }
        isParted = false
        if byte == UInt8(ascii: "}"), made.last == UInt8(ascii: ";") { made.removeLast() }
        let end = byte == quote || byte == apostrophe ? endOfString(bytes, at) : at + 1
        made += bytes[at..<end]
        at = end
      }
    }
    return made
  }

  /// Behind it a blank parts nothing.
  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ">")
  }

  /// Before it a blank parts nothing.
  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ">")
  }

  private static func endOfComment(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return bytes.count
  }

  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start + 1
    while at < bytes.count, bytes[at] != bytes[start] { at += bytes[at] == backslash ? 2 : 1 }
    return min(at + 1, bytes.count)
  }

  /// A script without lines that are comments and without blanks before its lines.
  static func script(_ bytes: [UInt8]) -> [UInt8] {
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == space || $0 == 9 }
      if words.isEmpty || words.starts(with: "//".utf8) { continue }
      made += words
      made.append(UInt8(ascii: "\n"))
    }
    return made
  }
}

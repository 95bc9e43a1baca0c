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
        let end = byte == quote || byte == apostrophe ? endOfString(bytes[...], at) : at + 1
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

  private static func endOfString(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    var at = start + 1
    while at < bytes.endIndex, bytes[at] != bytes[start] { at += bytes[at] == backslash ? 2 : 1 }
    return min(at + 1, bytes.endIndex)
  }

  /// A script without lines that are comments, and without blanks before its lines and beside signs.
  static func script(_ bytes: [UInt8]) -> [UInt8] {
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count)
    var isInTemplate = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == space || $0 == 9 }
      if words.isEmpty || words.starts(with: "//".utf8) { continue }
      // A slash may begin an expression or a comment; text between backticks is left as it is.
      let ticks = words.count { $0 == UInt8(ascii: "`") }
      if isInTemplate || ticks > 0 || words.contains(UInt8(ascii: "/")) {
        made += words
      } else {
        append(code: words, to: &made)
      }
      if !ticks.isMultiple(of: 2) { isInTemplate.toggle() }
      made.append(UInt8(ascii: "\n"))
    }
    return made
  }

  private static func append(code line: ArraySlice<UInt8>, to made: inout [UInt8]) {
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      if byte == quote || byte == apostrophe {
        let end = endOfString(line, at)
        made += line[at..<end]
        at = end
      } else if byte == space, let last = made.last, at + 1 < line.endIndex,
        partsNothing(between: last, and: line[at + 1])
      {
        at += 1
      } else {
        made.append(byte)
        at += 1
      }
    }
  }

  /// Whether a blank between two bytes of a script parts nothing.
  private static func partsNothing(between before: UInt8, and after: UInt8) -> Bool {
    if "+-".utf8.contains(before) && "+-".utf8.contains(after) { return false }
    return signs.contains(before) || signs.contains(after)
  }

  private static let signs = Set("=<>(){}[],;:?&|!+-*%".utf8)
}

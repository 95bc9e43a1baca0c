/// The aliases of YAML (`*name`), which stand for a value that is marked (`&name`) before them.
///
/// A few lines of them make a value of any size, and its reader would walk through all of it.
enum Alias {
  /// The first alias of a mark in a part of a file; nil if there is none.
  static func first(in file: SourceFile, _ range: Range<Int>) -> Place? {
    let marks = Set(names(after: UInt8(ascii: "&"), in: file.bytes[range]).map(file.text))
    guard !marks.isEmpty else { return nil }
    let alias = names(after: UInt8(ascii: "*"), in: file.bytes[range]).first { name in
      marks.contains(file.text(name))
    }
    return alias.map { Place(file, $0.lowerBound - 1..<$0.upperBound) }
  }

  /// Where names stand that follow a sign at which a value may begin.
  private static func names(after sign: UInt8, in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for at in bytes.indices where bytes[at] == sign {
      guard at == bytes.startIndex || mayPrecedeValue(bytes[at - 1]) else { continue }
      let end = bytes[(at + 1)...].firstIndex { !isOfName($0) } ?? bytes.endIndex
      if end > at + 1 { names.append(at + 1..<end) }
    }
    return names
  }

  /// Whether a value may begin behind a byte; the bytes of other line ends are not ASCII.
  private static func mayPrecedeValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"): true
    case UInt8(ascii: "-"), UInt8(ascii: "?"), 0x80...: true
    default: false
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

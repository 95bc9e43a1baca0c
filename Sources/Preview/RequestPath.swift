/// The path that a browser asks for, decoded: only what could be the path of a file in a site.
struct RequestPath: Hashable, Sendable {
  /// The longest that is read, in bytes.
  private static let longest = 2_048

  /// The path from the site's root, without the slash before it; empty or with a slash behind for a
  /// folder.
  let path: String

  /// Reads the path of a request; nil for one that no file of a site can have.
  ///
  /// That is one with `.` or `..`, with nothing between two slashes, with a backslash, a slash or a
  /// control written as `%XX`, or that is no UTF-8.
  init?(_ target: String) {
    let bytes = Array(target.utf8)
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= Self.longest,
      let decoded = Self.decoded(bytes.dropFirst()),
      let path = String(validating: decoded, as: UTF8.self)
    else { return nil }
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, name) in names.enumerated() {
      let isEnd = index == names.count - 1
      guard !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8), isEnd || !name.isEmpty
      else { return nil }
    }
    self.path = path
  }

  /// The path of the file that is meant: that of a folder is its page.
  var file: String { path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : path }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "#") else {
          return nil
        }
        decoded.append(byte)
        continue
      }
      guard let high = digit(rest.popFirst()), let low = digit(rest.popFirst()) else { return nil }
      let value = high << 4 | low
      guard value >= 0x20, value != 0x7F, value != UInt8(ascii: "/"), value != UInt8(ascii: "\\")
      else { return nil }
      decoded.append(value)
    }
    return decoded
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    switch byte {
    case (UInt8(ascii: "0")...UInt8(ascii: "9"))?: byte.map { $0 - UInt8(ascii: "0") }
    case (UInt8(ascii: "A")...UInt8(ascii: "F"))?: byte.map { $0 - UInt8(ascii: "A") + 10 }
    case (UInt8(ascii: "a")...UInt8(ascii: "f"))?: byte.map { $0 - UInt8(ascii: "a") + 10 }
    default: nil
    }
  }
}

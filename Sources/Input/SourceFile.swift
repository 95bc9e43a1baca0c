import Synchronization

/// A text file as its author knows it: a path, and the text in UTF-8.
///
/// The text is precomposed (NFC) and without byte order mark. Its lines end in `\n`, unless it was
/// read with the line ends kept that it has on disk. Places in it are ranges of UTF-8 bytes; they
/// turn into lines and columns only when a problem is told.
public final class SourceFile: Sendable {
  /// The path as shown to authors, relative to the project, with `/` between folders.
  public let path: String
  /// The whole text, UTF-8.
  public let bytes: [UInt8]
  /// Made when the first problem of the file is printed.
  private let table = Mutex<LineTable?>(nil)

  /// A file whose text is known to be Unicode.
  public init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// A file whose bytes are known to be UTF-8 in composed form.
  init(path: String, utf8: [UInt8]) {
    self.path = path
    bytes = utf8
  }

  /// The whole file as a place.
  public var place: Place { Place(self, 0..<bytes.count) }

  /// The text of a range of bytes.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The range of the line that holds `offset`, without its line end.
  public func line(around offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// Asks for lines and columns of problems, of which a file may have many.
  func printing<Value: Sendable>(_ body: (inout LineTable) -> Value) -> Value {
    table.withLock { table in
      var lines = table ?? LineTable(bytes)
      table = nil
      defer { table = lines }
      return body(&lines)
    }
  }
}

extension SourceFile: Hashable {
  /// Two files are the same when path and text are.
  public static func == (one: SourceFile, other: SourceFile) -> Bool {
    one === other || (one.path == other.path && one.bytes == other.bytes)
  }

  /// Hashes the path, which nearly always tells files apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}

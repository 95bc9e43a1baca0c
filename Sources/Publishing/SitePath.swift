import Input

/// Where something stands below a folder: the bytes of its names, with `/` between folders.
///
/// Bytes, because that is how file systems tell names apart: two spellings of "Hóa" are two files,
/// and a name need not be Unicode.
struct SitePath: Hashable, Sendable {
  let bytes: [UInt8]

  private static let separator = UInt8(ascii: "/")

  /// A path that the disk gave or that is known to be good.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of a page, which can only lead to an open place inside the site.
  ///
  /// Refuses absolute paths, empty, hidden, `.` and `..` names, backslashes, control characters and
  /// the names of the manifest and of its signature.
  init(page path: String) throws(Refusal) {
    bytes = Array(path.utf8)
    guard Self.staysInside(bytes), bytes != Manifest.path.bytes, bytes != Manifest.signature.bytes
    else {
      throw Refusal(
        "a page cannot have the path '\(path)'; rename what it is made from",
        vi: "trang không thể có đường dẫn '\(path)'; hãy đổi tên tệp nguồn")
    }
  }

  /// The path of a file of sources, which can only lead to a place inside their folder.
  ///
  /// Refuses what a page may not be called either, but for hidden names.
  init(source path: String) throws(Refusal) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard names.allSatisfy(Self.isName) else {
      throw Refusal(
        "no file can be written to the path '\(path)'; choose another name",
        vi: "không ghi được tệp vào đường dẫn '\(path)'; hãy chọn tên khác")
    }
    bytes = Array(path.utf8)
  }

  /// Whether a file or folder of sources may have a name; one point may be before it.
  private static func isName(_ name: Substring) -> Bool {
    let open = name.first == "." ? name.dropFirst() : name
    return name != WritePlan.folder && staysInside(Array(open.utf8))
  }

  /// Whether a page may stand there.
  static func staysInside(_ bytes: [UInt8]) -> Bool {
    let names = bytes.split(separator: separator, omittingEmptySubsequences: false)
    return names.allSatisfy { $0.first != nil && $0.first != UInt8(ascii: ".") }
      && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// The folder it is in; nil at the top.
  var folder: SitePath? {
    bytes.lastIndex(of: Self.separator).map { SitePath(bytes: Array(bytes[..<$0])) }
  }

  /// The folders it is in, the nearest first.
  var folders: some Sequence<SitePath> {
    sequence(first: self) { $0.folder }.dropFirst()
  }

  /// The last name.
  var name: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: Self.separator).map { $0 + 1 } ?? 0)...]
  }

  /// What is called `name` in this folder.
  func appending(_ name: some Sequence<UInt8>) -> SitePath {
    SitePath(bytes: bytes + CollectionOfOne(Self.separator) + name)
  }
}

extension SitePath: Comparable {
  /// Orders by bytes.
  static func < (one: SitePath, other: SitePath) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}

extension SitePath: ExpressibleByStringLiteral, CustomStringConvertible {
  init(stringLiteral path: StaticString) {
    bytes = Array(path.description.utf8)
  }

  /// The path as text, with � for what is not Unicode.
  var description: String { String(decoding: bytes, as: UTF8.self) }
}

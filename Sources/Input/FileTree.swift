/// The files of a folder as values: texts read whole, other files known by their first bytes.
public struct FileTree: Sendable {
  /// A file that is no text: a picture beside a note.
  public struct Binary: Sendable {
    /// The path as shown to authors.
    public let path: String
    /// The first bytes, up to 64 KiB, which tell a picture's kind and size.
    public let head: [UInt8]
    /// The size of the whole file, in bytes.
    public let byteCount: Int
    /// Reads the whole file.
    public let contents: @Sendable () throws -> [UInt8]

    /// A file whose bytes are read when they are asked for.
    ///
    /// - Parameter byteCount: the size of the whole file; nil where `head` is all of it.
    public init(
      path: String, head: [UInt8], byteCount: Int? = nil,
      contents: @escaping @Sendable () throws -> [UInt8]
    ) {
      self.path = path
      self.head = head
      self.byteCount = byteCount ?? head.count
      self.contents = contents
    }
  }

  /// The folder's name as shown to authors, such as `content`.
  public let root: String
  /// The texts by their path in the folder, with `/` between folders.
  public let texts: [String: SourceFile]
  /// The other files by their path in the folder.
  public let binaries: [String: Binary]
  /// The paths of texts that are there but could not be read because of a mistake in them.
  public let unreadable: Set<String>

  /// A folder of texts and other files, by their path in it.
  public init(
    root: String, texts: [String: SourceFile], binaries: [String: Binary] = [:],
    unreadable: Set<String> = []
  ) {
    self.root = root
    self.texts = texts
    self.binaries = binaries
    self.unreadable = unreadable
  }

  /// The paths of all texts, sorted.
  public var textPaths: [String] { texts.keys.sorted() }

  /// The path of a file as authors know it.
  public func shownPath(_ path: String) -> String { root.isEmpty ? path : "\(root)/\(path)" }
}

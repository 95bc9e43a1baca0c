/// The files of a folder as values: texts read whole, other files known by their first bytes.
public struct FileTree: Sendable {
  /// A file that is no text: a picture or an attachment beside a note.
  public struct Binary: Sendable {
    /// The path as shown to authors.
    public let path: String
    /// The first bytes, up to 64 KiB, which tell a picture's kind and size.
    public let head: [UInt8]
    /// The size of the whole file, in bytes.
    public let byteCount: Int
    /// Reads the whole file.
    public let contents: @Sendable () throws -> [UInt8]
    private let digests: FileDigest

    /// The SHA-256 of the whole file in hexadecimal digits; nil where it cannot be read.
    ///
    /// It is read once.
    public var digest: String? { digests.value(without: nil) }

    /// The same of the file without a part of it.
    func digest(without part: Range<Int>) -> String? { digests.value(without: part) }

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
      digests = FileDigest(of: contents)
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
  /// The paths of all texts, sorted.
  public let textPaths: [String]
  /// The texts of the folder below this one by their path in it, also those that a text of this folder
  /// takes the place of; empty where there is no such folder.
  public let lowerTexts: [String: SourceFile]
  /// The paths of other files that are there: true where it is an error of its own that they are not read,
  /// false where their kind is not used.
  public internal(set) var passedOver: [String: Bool] = [:]
  /// The folder on disk that the files were read from.
  let folder: DiskFolder?
  let storedText: @Sendable (String) throws -> [UInt8]?

  /// A folder of texts and other files, by their path in it.
  ///
  /// - Parameter storedText: the bytes on disk of a text by its path in the folder; nil for texts that
  ///   are stored as they are read.
  public init(
    root: String, texts: [String: SourceFile], binaries: [String: Binary] = [:],
    unreadable: Set<String> = [], storedText: (@Sendable (String) throws -> [UInt8]?)? = nil
  ) {
    self.init(
      root: root, texts: texts, textPaths: texts.keys.sorted(), binaries: binaries,
      unreadable: unreadable, folder: nil, storedText: storedText ?? { texts[$0]?.bytes })
  }

  /// - Parameter textPaths: the paths of `texts`, sorted.
  init(
    root: String, texts: [String: SourceFile], textPaths: [String], binaries: [String: Binary],
    unreadable: Set<String>, lowerTexts: [String: SourceFile] = [:], folder: DiskFolder?,
    storedText: @escaping @Sendable (String) throws -> [UInt8]?
  ) {
    self.root = root
    self.texts = texts
    self.textPaths = textPaths
    self.binaries = binaries
    self.unreadable = unreadable
    self.lowerTexts = lowerTexts
    self.folder = folder
    self.storedText = storedText
  }

  /// The paths of all files in one of the folders, those that could not be read too, sorted.
  public func paths(in folder: String) -> [String] {
    let isInside = { (path: String) in path.hasPrefix("\(folder)/") }
    return
      (texts.keys.filter(isInside) + binaries.keys.filter(isInside)
      + unreadable.filter(isInside)).sorted()
  }

  /// The bytes of a file as they are stored, whatever its encoding and line ends; nil where no such
  /// file was found.
  /// - Throws: what the file system says when the file cannot be read any more.
  public func storedBytes(of path: String) throws -> [UInt8]? {
    if let binary = binaries[path] { return try binary.contents() }
    return texts[path] == nil && !unreadable.contains(path) ? nil : try storedText(path)
  }

  /// The path of a file as authors know it.
  public func shownPath(_ path: String) -> String { root.isEmpty ? path : "\(root)/\(path)" }
}

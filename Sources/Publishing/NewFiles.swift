/// Files for a folder of sources, such as a year's sheet; others are never lost by accident.
public struct NewFiles: Sendable {
  /// What is written.
  public struct File: Hashable, Sendable {
    /// The path in the folder, with `/` between folders.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]

    /// A text at a path.
    public init(_ path: String, _ text: String) {
      self.init(path, bytes: Array(text.utf8))
    }

    /// A file at a path.
    public init(_ path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The folder as the user wrote it.
  public let folder: String
  /// The files.
  public let files: [File]

  /// Files for a folder.
  public init(_ files: [File], in folder: String) {
    self.files = files
    self.folder = folder
  }

  /// The paths of files that stand there already with other bytes, sorted.
  ///
  /// Throws a `Refusal` for what is no file and a `DiskError` if the disk fails.
  public func standing() throws -> [String] {
    guard let real = System.realPath(folder) else { return [] }
    let root = try Folder(real)
    return try files.filter { file in
      let path = try SitePath(source: file.path)
      switch try root.kind(of: path) {
      case nil: return false
      case .file: return !root.holds(file.bytes, at: path, mode: nil)
      default:
        throw Refusal(
          "'\(folder)/\(file.path)' is no file; move it away, then call again",
          vi: "'\(folder)/\(file.path)' không phải là tệp; hãy chuyển đi rồi chạy lại")
      }
    }.map(\.path).sorted()
  }

  /// Whether all of them are there with the same bytes.
  public func areThere() throws -> Bool {
    guard let real = System.realPath(folder) else { return false }
    let root = try Folder(real)
    return try files.allSatisfy {
      root.holds($0.bytes, at: try SitePath(source: $0.path), mode: nil)
    }
  }

  /// Writes the files into their folder, all of them or none.
  ///
  /// Throws a `Refusal` where one is there already with other bytes, unless it may be replaced, and a
  /// `DiskError` if the disk fails.
  ///
  /// - Parameters:
  ///   - folder: their folder, opened for the command that writes them.
  ///   - option: the option by which one may be replaced; nil where there is none.
  public func write(
    to folder: ExclusiveFolder, replacing: Bool, option: String? = nil
  ) throws {
    let standing = try standing()
    if let first = standing.first, !replacing {
      let more = standing.count > 1 ? " and \(standing.count - 1) more are" : " is"
      throw Refusal(
        "'\(self.folder)/\(first)'\(more) there already; move what is to be kept away"
          + (option.map { ", or let \($0) replace it" } ?? ""),
        vi:
          "'\(self.folder)/\(first)'\(standing.count > 1 ? " và \(standing.count - 1) tệp khác" : "") đã có sẵn; hãy"
          + " chuyển tệp cần giữ đi nơi khác"
          + (option.map { ", hoặc thêm \($0) để thay" } ?? ""))
    }
    try folder.write(files)
  }
}

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
    guard let real = Machine.realPath(folder) else { return [] }
    let root = try Folder(real)
    return try files.filter { file in
      let path = try SitePath(page: file.path)
      switch try root.kind(of: path) {
      case nil: return false
      case .file: return !root.holds(file.bytes, at: path, mode: nil)
      default:
        throw Refusal(
          "'\(folder)/\(file.path)' is no file; move it away, then call again")
      }
    }.map(\.path).sorted()
  }

  /// Writes the files, each in one step, in folders that are made where they are missing.
  ///
  /// Throws a `Refusal` where one stands there already with other bytes, unless it may be replaced,
  /// and a `DiskError` if the disk fails.
  ///
  /// - Parameter option: the option by which it may be replaced; nil where there is none.
  public func write(replacing: Bool, option: String? = nil) throws {
    let standing = try standing()
    if let first = standing.first, !replacing {
      let more = standing.count > 1 ? " and \(standing.count - 1) more are" : " is"
      throw Refusal(
        "'\(folder)/\(first)'\(more) there already; move what is to be kept away"
          + (option.map { ", or let \($0) replace it" } ?? ""))
    }
    let root = try Folder(making: folder)
    for file in files {
      let path = try SitePath(page: file.path)
      guard !root.holds(file.bytes, at: path, mode: nil) else { continue }
      if let folder = path.folder { try root.makeFolder(folder) }
      let name = Array(".arriving-".utf8) + path.name
      let arriving = path.folder?.appending(name) ?? SitePath(bytes: name)
      if try root.kind(of: arriving) != nil { try root.removeFile(arriving) }
      try root.write(file.bytes, to: arriving)
      try root.move(arriving, to: path, in: root)
    }
  }
}

extension Folder {
  /// Opens a folder by the path that a user wrote, and makes it where it is missing.
  fileprivate convenience init(making path: String) throws {
    if Machine.realPath(path) == nil {
      let place = try Target.resolve(path)
      let parent = try Folder(place.parent)
      try parent.makeFolder(SitePath(bytes: Array(place.name.utf8)))
    }
    guard let real = Machine.realPath(path) else {
      throw Refusal("the folder '\(path)' cannot be made; name another")
    }
    try self.init(real)
  }
}

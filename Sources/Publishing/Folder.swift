import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder of the disk, and what is done with what stands below it.
///
/// Symbolic links at the end of a path are never followed. What the system refuses is thrown as a
/// `DiskError` with the whole path.
final class Folder: Sendable {
  typealias Kind = FileKind
  typealias Mode = mode_t

  /// Everyone reads, the owner writes, whatever the umask.
  static let fileMode: Mode = 0o644
  static let folderMode: Mode = 0o755

  /// No file of a site is read from the disk that is larger, in bytes: a book as a PDF is the largest.
  static let largestFile = 1 << 30

  /// The absolute path, for messages.
  let path: String
  let descriptor: Int32
  private let growth = Mutex(())

  /// Opens the folder at an absolute path.
  convenience init(_ path: String) throws(DiskError) {
    try self.init(path: path, descriptor: unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(path: String, descriptor: Int32) throws(DiskError) {
    guard descriptor >= 0 else { throw DiskError("open", path, code: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens a folder below this one.
  func folder(_ below: SitePath) throws(DiskError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    return try Folder(path: full(below), descriptor: openDescriptor(below, flags))
  }

  /// What stands at a path; nil when nothing does.
  func kind(of path: SitePath) throws(DiskError) -> Kind? {
    try status(of: path).map { Kind($0.st_mode) }
  }

  /// The paths in a folder, in no order, and what stands there; nil is this folder itself.
  func entries(of path: SitePath?) throws(DiskError) -> [(path: SitePath, kind: Kind)] {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let opened = openDescriptor(path ?? ".", flags)
    guard opened >= 0, let stream = unsafe fdopendir(opened) else {
      let failure = failure("read", path)
      if opened >= 0 { close(opened) }
      throw failure
    }
    defer { unsafe closedir(stream) }
    var found: [(path: SitePath, kind: Kind)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      guard name != Array(".".utf8), name != Array("..".utf8) else { continue }
      let below = path?.appending(name) ?? SitePath(bytes: name)
      switch Int(unsafe entry.pointee.d_type) {
      case Int(DT_REG): found.append((below, .file))
      case Int(DT_DIR): found.append((below, .folder))
      case Int(DT_LNK): found.append((below, .link))
      default:
        if let kind = try kind(of: below) { found.append((below, kind)) }
      }
    }
    if errno != 0 { throw failure("read", path) }
    return found
  }

  /// Makes a folder and those it is in, where they are missing.
  func makeFolder(_ path: SitePath) throws(DiskError) {
    try growth.withLock { _ throws(DiskError) in
      for missing in try missingFolders(downTo: path) {
        guard unsafe withPath(missing, { unsafe mkdirat(descriptor, $0, Self.folderMode) }) == 0
        else {
          let failure = failure("make the folder", missing)
          // Another program may just have made it.
          guard failure.meansExists, try kind(of: missing) == .folder else { throw failure }
          continue
        }
        try setMode(Self.folderMode, of: missing)
      }
    }
  }

  /// The folders that are not there, the outermost first.
  private func missingFolders(downTo path: SitePath) throws(DiskError) -> [SitePath] {
    var missing: [SitePath] = []
    var next: SitePath? = path
    while let path = next, try kind(of: path) != .folder {
      missing.append(path)
      next = path.folder
    }
    return missing.reversed()
  }

  /// Removes a file or a link.
  func removeFile(_ path: SitePath) throws(DiskError) {
    guard unsafe withPath(path, { unsafe unlinkat(descriptor, $0, 0) }) == 0 else {
      throw failure("remove", path)
    }
  }

  /// Removes an empty folder.
  func removeFolder(_ path: SitePath) throws(DiskError) {
    guard unsafe withPath(path, { unsafe unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 else {
      throw failure("remove", path)
    }
  }

  /// Gives what stands at a path another name, in one step; a file that has that name goes.
  func move(_ path: SitePath, to target: SitePath, in other: Folder) throws(DiskError) {
    let moved = unsafe withPath(path) { from in
      unsafe other.withPath(target) { to in unsafe renameat(descriptor, from, other.descriptor, to)
      }
    }
    guard moved == 0 else { throw other.failure("write", target) }
  }

  /// Gives a file another name where nothing has it; false where something does.
  func moveToFreePlace(
    _ path: SitePath, to target: SitePath, in other: Folder
  ) throws(DiskError) -> Bool {
    let linked = unsafe withPath(path) { from in
      unsafe other.withPath(target) { to in
        unsafe linkat(descriptor, from, other.descriptor, to, 0)
      }
    }
    if linked == 0 {
      try removeFile(path)
      return true
    }
    let failure = other.failure("write", target)
    if failure.meansExists { return false }
    guard failure.meansNoLink else { throw failure }
    guard try other.kind(of: target) == nil else { return false }
    try move(path, to: target, in: other)
    return true
  }

  /// Lets what stands at two paths change places, in one step.
  func exchange(_ path: SitePath, with target: SitePath, in other: Folder) throws(DiskError) {
    let exchanged = unsafe withPath(path) { from in
      unsafe other.withPath(target) { to in
        unsafe systemExchange(descriptor, from, other.descriptor, to)
      }
    }
    guard exchanged == 0 else { throw other.failure("exchange the site in", target) }
  }
}

private typealias Exchange =
  @convention(c) (
    Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
  ) -> Int32

private func systemExchange(
  _ folder: Int32, _ path: UnsafePointer<CChar>, _ other: Int32, _ target: UnsafePointer<CChar>
) -> Int32 {
  #if canImport(Darwin)
    return unsafe renameatx_np(folder, path, other, target, UInt32(RENAME_SWAP))
  #else
    // Glibc hides the function from Swift (feature test macro _GNU_SOURCE), but has it since 2.28.
    guard let symbol = unsafe dlsym(nil, "renameat2") else {
      errno = ENOSYS
      return -1
    }
    let flagExchange: UInt32 = 1 << 1  // RENAME_EXCHANGE in linux/fs.h
    return unsafe unsafeBitCast(symbol, to: Exchange.self)(
      folder, path, other, target, flagExchange)
  #endif
}

/// What is at a path.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  /// A pipe, a socket, a device.
  case other
}

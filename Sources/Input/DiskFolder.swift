import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder of the disk, below which no link is followed.
///
/// The folder itself may be behind a link: whoever names it vouches for it. Below it each part of a
/// path is opened in the folder before it, so what is swapped for a link in the meantime is refused
/// and nothing outside of the folder is read.
final class DiskFolder: Sendable {
  /// The path, as it was named.
  let path: String
  private let descriptor: Int32

  /// Opens a folder at a path; nil where nothing is there.
  /// - Throws: a `symbolic-link` problem where something else is there; what the file system says.
  convenience init?(at path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    if descriptor < 0, errno == ENOTDIR, FileStamp(at: path) == nil {
      throw Self.other(ENOTDIR, path)
    }
    try self.init(path: path, descriptor: descriptor)
  }

  private init(path: String, descriptor: Int32) throws {
    guard descriptor >= 0 else { throw Self.failure(path) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Which folder it is, by whatever path it was reached.
  var stamp: FileStamp? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? FileStamp(status) : nil
  }

  /// Opens a folder in this one.
  func folder(_ name: String) throws -> DiskFolder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    return try DiskFolder(
      path: "\(path)/\(name)", descriptor: unsafe openat(descriptor, name, flags))
  }

  /// The names in it, in no order; bytes that are not UTF-8 are U+FFFD in them.
  func names() throws -> [String] {
    let opened = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0, let stream = unsafe fdopendir(opened) else {
      let failure = Self.failure(path)
      if opened >= 0 { close(opened) }
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw Self.failure(path) }
    return names
  }

  /// The stamp of what a name in it stands for, be it a link; nil where there is no such name.
  func stamp(of name: String) throws -> FileStamp? {
    var status = stat()
    if unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStamp(status)
    }
    if errno == ENOENT { return nil }
    throw Self.failure("\(path)/\(name)")
  }

  /// The first bytes of a file below it, by its path.
  ///
  /// - Parameter size: the number of bytes that it is expected to have.
  /// - Throws: a `symbolic-link` problem where something else is there, or on the way to it; what the
  ///   file system says when it cannot be read.
  func bytes(of below: String, atMost most: Int = .max, size: Int = 1 << 16) throws -> [UInt8] {
    let file = try openFile(below)
    defer { close(file) }
    guard let bytes = DiskFile.bytes(of: file, atMost: most, size: size) else {
      throw Self.failure("\(path)/\(below)")
    }
    return bytes
  }

  /// Opens a file to read it.
  private func openFile(_ below: String) throws -> Int32 {
    if let slash = below.utf8.lastIndex(of: UInt8(ascii: "/")) {
      var folder = self
      for name in below[..<slash].split(separator: "/") { folder = try folder.folder(String(name)) }
      return try folder.openFile(String(below[below.index(after: slash)...]))
    }
    let file = unsafe openat(descriptor, below, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw Self.failure("\(path)/\(below)") }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, FileStamp(status).kind == .file else {
      close(file)
      throw InputProblem.specialFile.at(Place(path: "\(path)/\(below)"))
    }
    return file
  }

  /// What the system has just refused.
  private static func failure(_ path: String) -> any Error {
    let number = errno
    switch number {
    case ELOOP, ENOTDIR: return InputProblem.specialFile.at(Place(path: path))
    case ENOENT: return CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    case EACCES, EPERM:
      return CocoaError(.fileReadNoPermission, userInfo: [NSFilePathErrorKey: path])
    default: return other(number, path)
    }
  }

  private static func other(_ number: Int32, _ path: String) -> any Error {
    let reason = POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO)
    return CocoaError(
      .fileReadUnknown, userInfo: [NSFilePathErrorKey: path, NSUnderlyingErrorKey: reason])
  }
}

import Input

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Folder {
  /// The bytes of a file; nil when none is there, or one that is longer than `limit`.
  func read(_ path: SitePath, atMost limit: Int) throws(DiskError) -> [UInt8]? {
    guard let size = try size(of: path), size <= limit else { return nil }
    let file = openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if file < 0, errno == ENOENT { return nil }
    guard file >= 0 else { throw failure("read", path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let part = DiskFile.part(of: file, atMost: 1 << 20) else { throw failure("read", path) }
      if part.isEmpty { return bytes }
      bytes += part
    }
    return nil
  }

  /// The SHA-256 of a file of any size.
  func digest(of path: SitePath) throws(DiskError) -> Manifest.Digest {
    let file = openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw failure("read", path) }
    defer { close(file) }
    var hash = SHA256()
    while true {
      guard let part = DiskFile.part(of: file, atMost: 1 << 18) else { throw failure("read", path) }
      if part.isEmpty { return hash.finish() }
      hash.update(part[...])
    }
  }

  /// The first bytes of a file, at most `count`.
  func start(of path: SitePath, count: Int) throws(DiskError) -> [UInt8] {
    let file = openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw failure("read", path) }
    defer { close(file) }
    guard let bytes = DiskFile.part(of: file, atMost: count) else { throw failure("read", path) }
    return bytes
  }

  /// Writes a new file piece by piece.
  func write(
    to path: SitePath, _ pieces: (_ add: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = try create(path)
    defer { close(file) }
    try pieces { try write($0[...], to: file, path) }
  }
}

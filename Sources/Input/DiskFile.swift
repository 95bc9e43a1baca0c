#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the disk, read as directly as the system allows.
public enum DiskFile {
  /// The bytes of the file at a path, not behind a link; nil where it cannot be read.
  /// - Parameter most: the number of bytes after which it is read no further.
  static func bytes(at path: String, atMost most: Int) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return bytes(of: file, atMost: most, size: most)
  }

  /// The bytes of an open file; nil where it cannot be read.
  ///
  /// - Parameters:
  ///   - most: the number of bytes after which it is read no further.
  ///   - size: the number of bytes that it is expected to have.
  static func bytes(of file: Int32, atMost most: Int, size: Int) -> [UInt8]? {
    // Room for a byte more shows in one step that nothing was added since.
    var bytes: [UInt8] = []
    while bytes.count < most {
      let next = bytes.isEmpty ? size + 1 : 1 << 16
      guard let part = part(of: file, atMost: min(next, most - bytes.count)) else { return nil }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  /// Whether another program, or another part of this one, holds a lock on the file at a path.
  static func isLocked(_ path: String) -> Bool {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }  // which gives the lock of this question back
    return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// The next bytes of an open file; empty at its end, nil when it cannot be read.
  public static func part(of file: Int32, atMost limit: Int) -> [UInt8]? {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      repeat {
        result = unsafe read(file, buffer.baseAddress, limit)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    return result < 0 ? nil : bytes
  }
}

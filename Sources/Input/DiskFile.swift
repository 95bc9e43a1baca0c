import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path of the disk, looked at and read as directly as the system allows.
public enum DiskFile {
  /// The stamp of what stands at a path, without following a link at its end; nil if nothing does.
  /// - Throws: what the file system says when it cannot be looked at.
  static func stamp(of path: String) throws -> FileStamp? {
    if let stamp = FileStamp(at: path) { return stamp }
    if errno == ENOENT { return nil }
    // Says why in the words of the others.
    _ = try FileManager.default.attributesOfItem(atPath: path)
    return nil
  }

  /// The bytes of a file.
  /// - Parameter size: the number of bytes that it had when it was looked at.
  /// - Throws: what the file system says when it cannot be read.
  static func bytes(of path: String, size: Int) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return Array(try Data(contentsOf: URL(filePath: path))) }
    defer { close(file) }
    // Room for a byte more shows in one step that nothing was added since.
    var bytes: [UInt8] = []
    while true {
      guard let part = part(of: file, atMost: bytes.isEmpty ? size + 1 : 1 << 16) else {
        return Array(try Data(contentsOf: URL(filePath: path)))
      }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
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

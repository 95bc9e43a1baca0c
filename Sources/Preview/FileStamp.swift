#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system tells of a file without reading it: another stamp means another content.
struct FileStamp: Hashable, Sendable {
  /// Whether it is a folder, not behind a link.
  let isFolder: Bool
  private let size: Int64
  private let node: UInt64
  private let written: [Int]

  /// The stamp of what stands at a path; nil where nothing does.
  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int64(status.st_size)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    #if canImport(Glibc)
      let (content, state) = (status.st_mtim, status.st_ctim)
    #else
      let (content, state) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    written = [content.tv_sec, content.tv_nsec, state.tv_sec, state.tv_nsec]
  }
}

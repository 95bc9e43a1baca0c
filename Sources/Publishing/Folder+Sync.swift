#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Folder {
  /// Waits until all that stands below, and this folder, is on the disk itself.
  func syncTree() throws(DiskError) {
    writeBack()
    let tree = try FolderTree(of: self)
    for (path, kind) in tree.files where kind == .file { try sync(path) }
    for path in tree.folders { try sync(path) }
    try sync()
  }

  /// Waits until a file or folder is on the disk itself; nil is this folder.
  ///
  /// What may not be read stays as it is: no build wrote it.
  func sync(_ path: SitePath? = nil) throws(DiskError) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = openDescriptor(path ?? ".", flags)
    if file < 0, errno == EACCES { return }
    guard file >= 0 else { throw failure("sync", path) }
    defer { close(file) }
    guard Self.sync(file) else { throw failure("sync", path) }
  }

  private static func sync(_ file: Int32) -> Bool {
    #if canImport(Darwin)
      // Without it the disk may still hold everything in its own memory.
      if fcntl(file, F_FULLFSYNC) == 0 { return true }
    #endif
    // Some file systems have nothing to wait for, and say so.
    return fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP
  }

  /// Has the system write all at once what would take one wait for each file.
  ///
  /// Whether that succeeded is seen when each is waited for.
  private func writeBack() {
    #if canImport(Glibc)
      // Glibc hides the function from Swift (feature test macro _GNU_SOURCE).
      guard let symbol = unsafe dlsym(nil, "syncfs") else { return }
      _ = unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)(descriptor)
    #endif
  }
}

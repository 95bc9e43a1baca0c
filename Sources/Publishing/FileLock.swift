#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a file that holds until it is released or the program ends, however it ends.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Locks the file, which is made where it is missing; nil when another program holds the lock.
  init?(_ path: SitePath, in folder: Folder) throws(DiskError) {
    while true {
      let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
      var file = folder.openDescriptor(path, flags, Folder.fileMode)
      if file < 0, errno == EACCES {  // it is another user's
        file = folder.openDescriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      }
      if file < 0, errno == ENOENT { return nil }  // its holder has just removed the folder
      guard file >= 0 else { throw folder.failure("lock", path) }
      fchmod(file, Folder.fileMode)
      if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(file)
        return nil
      }
      var status = stat()
      if unsafe fstat(file, &status) == 0,
        try folder.status(of: path).map({ $0.st_ino == status.st_ino }) == true
      {
        descriptor = file
        return
      }
      close(file)  // its holder removed the file meanwhile; the next one is another
    }
  }

  deinit { close(descriptor) }
}

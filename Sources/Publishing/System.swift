import Input

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the running system tells about itself and its folders.
enum System {
  /// Which file or folder it is, by whatever path it was reached.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let node: UInt64
  }

  /// The number of processors that may be used.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The folder that the user calls home, and the one that the system does, if that is another.
  static var homes: [String] {
    var homes: [String] = []
    if let home = unsafe getenv("HOME") { homes.append(unsafe String(cString: home)) }
    if let user = unsafe getpwuid(getuid()), let home = unsafe user.pointee.pw_dir {
      homes.append(unsafe String(cString: home))
    }
    return homes.filter { !$0.isEmpty }
  }

  /// The absolute path without links, `.` and `..`; nil when nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// What stands at a path, without following a link at its end.
  static func identity(of path: String) -> (Identity, Folder.Kind)? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
    return (identity, Folder.Kind(status.st_mode))
  }

  /// The time of the machine's clock, in nanoseconds since 1970.
  static var now: UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else { return .max }
    return FileStamp.nanoseconds(time)
  }
}

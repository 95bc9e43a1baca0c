#if canImport(Glibc)
  public import Glibc
#elseif canImport(Darwin)
  public import Darwin
#endif

/// What tells a file from an earlier or later one at its path, without reading it.
///
/// The time of the last change of status is set by the system alone: a file that is edited and given
/// its old time back has another stamp.
public struct FileStamp: Hashable, Sendable {
  /// The disk that it is on.
  public let device: UInt64
  /// Its number there.
  public let node: UInt64
  /// The number of its bytes.
  public let size: UInt64
  /// The kind of file and its permissions.
  public let mode: UInt64
  /// When its bytes were written last, in nanoseconds since 1970.
  public let written: UInt64
  /// When anything about it changed last, in nanoseconds since 1970.
  public let changed: UInt64

  /// A stamp that was taken before.
  public init(
    device: UInt64, node: UInt64, size: UInt64, mode: UInt64, written: UInt64, changed: UInt64
  ) {
    self.device = device
    self.node = node
    self.size = size
    self.mode = mode
    self.written = written
    self.changed = changed
  }

  /// Whether the file may still change after `moment` and keep its stamp: it changed so shortly
  /// before that the clock of the file system may not have moved on since.
  ///
  /// FAT counts time in steps of two seconds, Linux in ticks of up to ten milliseconds.
  public func isFresh(at moment: UInt64) -> Bool {
    let isFine = !changed.isMultiple(of: 1_000_000)
    let step: UInt64 = isFine ? 50_000_000 : 2_500_000_000
    return changed &+ step > moment
  }
}

extension FileStamp {
  /// What stands at a path.
  enum Kind {
    case file
    case folder
    /// A link, a pipe, a socket, a device.
    case other
  }

  /// The stamp of what stands at a path, without following a link at its end; nil where nothing
  /// does, or where it cannot be looked at.
  public init?(at path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp in what the system tells of a file.
  public init(_ status: stat) {
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino),
      size: UInt64(truncatingIfNeeded: status.st_size), mode: UInt64(status.st_mode),
      written: Self.nanoseconds(written), changed: Self.nanoseconds(changed))
  }

  /// A time of the system, in nanoseconds since 1970.
  public static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000
      &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }

  /// Whether it is of a folder, not behind a link.
  public var isFolder: Bool { kind == .folder }

  /// Whether it is of a symbolic link.
  public var isLink: Bool { mode_t(truncatingIfNeeded: mode) & S_IFMT == S_IFLNK }

  var kind: Kind {
    switch mode_t(truncatingIfNeeded: mode) & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}

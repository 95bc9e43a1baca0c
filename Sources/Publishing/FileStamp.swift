/// What tells a file from an earlier or later one at its path, without reading it.
///
/// The time of the last change of status is set by the system alone: a file that is edited and given
/// its old time back has another stamp.
struct FileStamp: Hashable, Sendable {
  let device: UInt64
  let node: UInt64
  let size: UInt64
  /// The kind of file and its permissions.
  let mode: UInt64
  /// When its bytes were written last, in nanoseconds since 1970.
  let written: UInt64
  /// When anything about it changed last, in nanoseconds since 1970.
  let changed: UInt64

  /// Whether the file may still change after `moment` and keep its stamp: it changed so shortly
  /// before that the clock of the file system may not have moved on since.
  ///
  /// FAT counts time in steps of two seconds, Linux in ticks of up to ten milliseconds.
  func isFresh(at moment: UInt64) -> Bool {
    let isFine = !changed.isMultiple(of: 1_000_000)
    let step: UInt64 = isFine ? 50_000_000 : 2_500_000_000
    return changed &+ step > moment
  }
}

import Synchronization

/// The memory that texts may take after they were read.
package final class TextRoom: Sendable {
  private let left: Mutex<Int>

  /// A number of bytes.
  package init(bytes: Int) { left = Mutex(bytes) }

  /// Takes a number of bytes; false where they are not left.
  func take(_ bytes: Int) -> Bool {
    left.withLock { left in
      guard left >= bytes else { return false }
      left -= bytes
      return true
    }
  }
}

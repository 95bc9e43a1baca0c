import Dispatch
import Foundation

/// A named pipe that a program holds open for writing, and so do those that it starts: it tells a sign
/// of theirs, and the death of the last.
final class Lifeline: Sendable {
  private let descriptor: Int32

  init(_ path: String) throws {
    guard unsafe mkfifo(path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { close(descriptor) }

  /// Waits for a byte; false if the last who held it brought none.
  func tells() async -> Bool { await events() & POLLIN != 0 && takesByte() }

  /// Waits until nobody holds it; false if somebody writes a byte before.
  func isLoose() async -> Bool { await events() & POLLHUP != 0 && !takesByte() }

  private func takesByte() -> Bool {
    var byte: UInt8 = 0
    return unsafe read(descriptor, &byte, 1) == 1
  }

  private func events() async -> Int32 {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [descriptor] in
        var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        unsafe poll(&asked, 1, -1)
        continuation.resume(returning: Int32(asked.revents))
      }
    }
  }
}

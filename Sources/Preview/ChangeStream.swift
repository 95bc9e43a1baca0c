import Synchronization

/// Changes one after the other; what has not been taken yet is joined into one.
final class ChangeStream: AsyncSequence, Sendable {
  typealias Element = FolderChange

  struct Iterator: AsyncIteratorProtocol {
    fileprivate var signals: AsyncStream<Void>.Iterator
    fileprivate let stream: ChangeStream

    mutating func next() async -> FolderChange? {
      while await signals.next(isolation: #isolation) != nil {
        if let change = stream.take() { return change }
      }
      return nil
    }
  }

  private let pending = Mutex<FolderChange?>(nil)
  private let signals: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() {
    (signals, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(signals: signals.makeAsyncIterator(), stream: self)
  }

  /// Tells a change.
  func tell(_ change: FolderChange) {
    pending.withLock { $0 = $0?.joined(with: change) ?? change }
    continuation.yield()
  }

  /// Ends the stream.
  func finish() { continuation.finish() }

  private func take() -> FolderChange? {
    pending.withLock { pending in
      defer { pending = nil }
      return pending
    }
  }
}

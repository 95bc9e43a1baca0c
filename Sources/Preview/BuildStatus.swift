import Input
import Synchronization

/// The newest notice of the preview, and the pages that wait for the next.
final class BuildStatus: Sendable {
  /// So many may wait; of more the first goes away with what there is.
  private static let mostWaiting = 64

  private typealias Waiting = (id: Int, continuation: CheckedContinuation<Void, Never>)

  private struct State {
    var notice = PreviewNotice(
      site: nil, number: 0, shownSince: 0, problems: Problems(), isBefore: false)
    var waiting: [Waiting] = []
    var lastID = 0
  }

  /// A word for this run of the preview.
  let run: String
  private let state = Mutex(State())

  init(run: String) {
    self.run = run
  }

  /// The newest notice.
  var notice: PreviewNotice { state.withLock { $0.notice } }

  /// Puts up a notice and tells all who wait.
  func post(_ notice: PreviewNotice) {
    let waiting = state.withLock { state in
      state.notice = notice
      defer { state.waiting = [] }
      return state.waiting
    }
    for one in waiting { one.continuation.resume() }
  }

  /// The first notice that is not the one with a name; the newest when a time is over or the caller is
  /// cancelled.
  func notice(after name: String, within time: Duration) async -> PreviewNotice {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let alarm = Task {
      try await Task.sleep(for: time)
      release(id)
    }
    defer { alarm.cancel() }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let released = wait(id, continuation, for: name)
        for one in released { one.continuation.resume() }
      }
    } onCancel: {
      release(id)
    }
    return notice
  }

  /// Has a caller wait; those who need not wait any more.
  private func wait(
    _ id: Int, _ continuation: CheckedContinuation<Void, Never>, for name: String
  ) -> [Waiting] {
    state.withLock { state in
      guard !Task.isCancelled, state.notice.name(in: run) == name else {
        return [(id, continuation)]
      }
      state.waiting.append((id, continuation))
      return state.waiting.count > Self.mostWaiting ? [state.waiting.removeFirst()] : []
    }
  }

  private func release(_ id: Int) {
    let released = state.withLock { state in
      state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0) }
    }
    released?.continuation.resume()
  }
}

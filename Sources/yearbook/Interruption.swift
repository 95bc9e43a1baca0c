import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Work that cleans up when Ctrl-C or another program ends it.
enum Interruption {
  /// Does the work; a signal to end cancels it and lets it clean up.
  ///
  /// The program then ends with 128 and the number of the signal, as shells have it. A second signal
  /// ends it at once, unless it comes with the first: some programs signal a program and then its group.
  ///
  /// - Parameters:
  ///   - state: what is said of the output when the work was cancelled.
  ///   - format: how that is told.
  static func ends<Value: Sendable>(
    _ state: Notice.Outcome, _ format: ProblemFormat = .text,
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task(operation: work)
    let received = Mutex<ExitStatus?>(nil)
    let watches = signals.map { number, status in
      signal(number, SIG_IGN)
      let watch = DispatchSource.makeSignalSource(signal: number, queue: .global())
      watch.setEventHandler {
        received.withLock { $0 = $0 ?? status }
        task.cancel()
        DispatchQueue.global().asyncAfter(deadline: .now() + patience) { signal(number, SIG_DFL) }
      }
      watch.resume()
      return watch
    }
    let result = await task.result
    for watch in watches { watch.cancel() }
    for (number, _) in signals { signal(number, SIG_DFL) }
    guard let status = received.withLock({ $0 }) else { return try result.get() }
    let isDone = (try? result.get()) != nil
    Failure(status, "stopped", Notice.stopped(state, isDone: isDone).text).tell(format)
    throw status
  }

  /// How long after the first a signal is taken for the same one, in seconds: quicker than one types.
  private static let patience = 0.25

  private static let signals: [(number: Int32, status: ExitStatus)] = [
    (SIGINT, .interrupted), (SIGTERM, .terminated),
  ]
}

import Input
import Synchronization

/// The pages that are still to be printed, shared by several processes, and what was wrong so far.
final class PrintQueue: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var problems = Problems()
    var processes: [EngineProcess] = []
  }

  private let jobs: [PrintJob]
  private let starting: @Sendable (Int, PrintJob) -> Void
  private let state = Mutex(State())

  /// Pages in order; `starting` is told the number of each from 1 when its turn comes.
  init(_ jobs: [PrintJob], starting: @escaping @Sendable (Int, PrintJob) -> Void) {
    self.jobs = jobs
    self.starting = starting
  }

  /// What was wrong so far.
  var problems: Problems { state.withLock(\.problems) }

  /// The next page; nil when none is left or an engine has ended.
  func next() -> PrintJob? {
    let index: Int? = state.withLock { state in
      guard !state.isStopped, state.next < jobs.count else { return nil }
      state.next += 1
      return state.next - 1
    }
    guard let index else { return nil }
    starting(index + 1, jobs[index])
    return jobs[index]
  }

  /// Adds what was wrong with a page.
  func report(_ problems: [Problem]) {
    state.withLock { state in
      for problem in problems where !state.isStopped { state.problems.report(problem) }
    }
  }

  /// Adds a process that is to end with the others.
  func add(_ process: EngineProcess) {
    let isStopped = state.withLock { state in
      state.processes.append(process)
      return state.isStopped
    }
    if isStopped { process.end() }
  }

  /// Adds the problem that ended an engine, and ends the others; only the first counts.
  func stop(_ problem: Problem) {
    let processes: [EngineProcess] = state.withLock { state in
      guard !state.isStopped else { return [] }
      state.isStopped = true
      state.problems.report(problem)
      return state.processes
    }
    for process in processes { process.end() }
  }
}

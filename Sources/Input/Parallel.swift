import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in the order of the elements, on all processors.
  public func mapInParallel<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let size = Swift.max(1, Swift.min(64, count / 32))
    let starts = Swift.Array(stride(from: 0, to: count, by: size))
    guard starts.count > 1 else { return map(transform) }
    let parts = Mutex([Int: [Result]](minimumCapacity: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { part in
      let made = self[starts[part]..<Swift.min(starts[part] + size, count)].map(transform)
      parts.withLock { $0[part] = made }
    }
    return parts.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
  }

  /// What `read` makes of each element, but nil, in the order of the elements, on all processors; the
  /// problems of all are reported.
  public func readInParallel<Result: Sendable>(
    _ problems: inout Problems, _ read: @Sendable (Element, inout Problems) -> Result?
  ) -> [Result] {
    let read = mapInParallel { element in
      var problems = Problems()
      return (result: read(element, &problems), problems: problems)
    }
    for part in read where !part.problems.isEmpty { problems.report(part.problems) }
    return read.compactMap(\.result)
  }
}

import Synchronization

/// The programs of a library's templates over what is shared, each made once it is worth it.
final class Programs: Sendable {
  /// A template and the type of view that it shows.
  struct Key: Hashable {
    let template: Int
    let view: ObjectIdentifier
  }

  private enum Known {
    /// So many pages were made without one.
    case pages(Int)
    /// The program; nil where there can be none.
    case program(Program?)
  }

  private let known = Mutex<[Key: Known]>([:])

  /// The program of a template and view; nil where there is none, or none yet.
  ///
  /// - Parameter plainPages: how many pages are made without one.
  func program(_ key: Key, after plainPages: Int, make: () -> Program?) -> Program? {
    let (isDue, program) = known.withLock { known -> (Bool, Program?) in
      switch known[key] {
      case .program(let program): return (false, program)
      case .pages(let count) where count >= plainPages: return (true, nil)
      case .pages(let count): known[key] = .pages(count + 1)
      case nil:
        if plainPages == 0 { return (true, nil) }
        known[key] = .pages(1)
      }
      return (false, nil)
    }
    guard isDue else { return program }
    let made = make()
    known.withLock { $0[key] = .program(made) }
    return made
  }
}

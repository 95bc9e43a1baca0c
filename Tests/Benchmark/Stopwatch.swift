import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program and takes its time and its peak of memory.
struct Stopwatch {
  /// What a run took.
  struct Measure {
    /// Wall-clock seconds, process start included.
    let seconds: Double
    /// The seconds that processors were busy, all together.
    let processorSeconds: Double
    /// The most memory that was resident at once, in bytes, of the program and what it waited for.
    let peak: Int
  }

  /// A program that did not end well.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program to its end; what it writes to standard output is thrown away.
  static func run(_ command: [String]) throws -> Measure {
    let start = ContinuousClock.now
    let process = try spawn(command)
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) == -1 {
      guard errno == EINTR else { throw Failure(description: "cannot wait for \(command[0])") }
    }
    guard status == 0 else {
      throw Failure(description: "\(command.joined(separator: " ")) ended with status \(status)")
    }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    #if os(Linux)
      let unit = 1024
    #else
      let unit = 1
    #endif
    return Measure(
      seconds: Double(seconds) + Double(attoseconds) / 1e18,
      processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) * unit)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func spawn(_ command: [String]) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { for index in 0..<command.count { unsafe free(arguments[index]) } }
    var process = pid_t()
    let code = unsafe posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw Failure(description: "cannot start \(command[0])") }
    return process
  }
}

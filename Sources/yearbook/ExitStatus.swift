import ArgumentParser

/// How a run ended, as other programs see it.
enum ExitStatus: Int32, Error {
  /// Problems in content or templates.
  case problems = 1
  /// A copy of a site is not as it was written.
  case unverified = 2
  /// The call asks for what is not there.
  case wrongUse = 64
  /// There is no program to print or to sign with, or no port to serve on.
  case unavailable = 69
  /// The output was refused.
  case refused = 73
  /// The disk failed.
  case disk = 74
  /// The user stopped it with Ctrl-C.
  case interrupted = 130
  /// The system or another program ended it.
  case terminated = 143

  /// Runs a command's work and ends the program with the status of what it throws.
  ///
  /// - Parameter format: how it is told why the work could not be done.
  static func from(
    _ format: ProblemFormat = .text, _ work: () async throws -> Void
  ) async throws {
    do {
      do {
        try await work()
      } catch let status as ExitStatus {
        try StandardOutput.check(format)
        throw status
      }
      try StandardOutput.check(format)
    } catch let status as ExitStatus {
      throw ExitCode(status.rawValue)
    } catch {
      guard let failure = Failure(error) else { throw error }
      failure.tell(format)
      throw ExitCode(failure.status.rawValue)
    }
  }
}

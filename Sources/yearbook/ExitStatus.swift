import ArgumentParser
import Foundation
import Printing
import Publishing

/// How a run ended, as other programs see it.
enum ExitStatus: Int32, Error {
  /// Problems in content or templates.
  case problems = 1
  /// A copy of a site is not as it was written.
  case unverified = 2
  /// There is no program to print with, or no port to serve on.
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
  static func from(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let status as ExitStatus {
      throw ExitCode(status.rawValue)
    } catch let missing as NoEngine {
      Report.write("yearbook: \(missing.message)", to: .standardError)
      throw ExitCode(unavailable.rawValue)
    } catch let refusal as Refusal {
      Report.write("yearbook: \(refusal.message)", to: .standardError)
      throw ExitCode(refused.rawValue)
    } catch let error as DiskError {
      Report.write("yearbook: \(error.message)", to: .standardError)
      throw ExitCode(disk.rawValue)
    } catch let error as CocoaError {
      let path = (error.filePath ?? error.url?.path()).map { " '\($0)'" } ?? ""
      let isWriting = (512..<1_024).contains(error.code.rawValue)  // FoundationErrors.h
      let action = isWriting ? "write" : "read"
      Report.write("yearbook: cannot \(action)\(path): \(reason(error))", to: .standardError)
      throw ExitCode(disk.rawValue)
    }
  }

  private static func reason(_ error: CocoaError) -> String {
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such file"
    case .fileReadNoPermission: "nobody has allowed it"
    case .fileReadInvalidFileName: "that is no name of a file"
    default:
      (error.underlying as? POSIXError).map { "\($0.code)" } ?? "it is no file that can be read"
    }
  }
}

import Foundation
import Input
import Preview
import Printing
import Publishing
import Remote
import Signing

/// Why a run could not do its work, though it was called rightly: the place is refused, the disk
/// failed, a program is missing, or it was stopped.
struct Failure {
  /// How the run ends.
  let status: ExitStatus
  /// A short name that stays the same from version to version.
  let code: String
  /// The file or folder that it is about, if it is about one.
  let path: String?
  /// What stands in the way and what to do, as one sentence without a full stop.
  let message: String

  init(_ status: ExitStatus, _ code: String, at path: String? = nil, _ message: String) {
    self.status = status
    self.code = code
    self.path = path
    self.message = message
  }

  /// The failure that an error stands for; nil for an error of another kind.
  init?(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(.refused, "refused", refusal.message)
    case let error as DiskError: self.init(.disk, "disk", at: error.path, error.message)
    case let error as CocoaError: self.init(.disk, "disk", at: Self.path(error), Self.words(error))
    case let missing as NoEngine: self.init(.unavailable, "no-engine", missing.message)
    case let failure as SigningFailure:
      switch failure.cause {
      case .program: self.init(.unavailable, "no-ssh-keygen", failure.message)
      case .key: self.init(.wrongUse, "key", failure.message)
      }
    case let failure as RemoteFailure:
      switch failure.cause {
      case .place: self.init(.wrongUse, "remote-place", failure.message)
      case .connection: self.init(.unavailable, "no-connection", failure.message)
      case .refused: self.init(.refused, "refused", failure.message)
      case .disk: self.init(.disk, "disk", failure.message)
      }
    case let refusal as PreviewRefusal: self.init(.unavailable, "no-port", refusal.message)
    default: return nil
    }
  }

  /// Tells it on standard error.
  func tell(_ format: ProblemFormat) {
    switch format {
    case .text: Report.write("yearbook: \(message)", to: .standardError)
    case .json: Report.write(ProblemLine(self).text, to: .standardError)
    }
  }

  private static func path(_ error: CocoaError) -> String? {
    error.filePath ?? error.url?.path(percentEncoded: false)
  }

  private static func words(_ error: CocoaError) -> String {
    let isWriting = (512..<1_024).contains(error.code.rawValue)  // FoundationErrors.h
    let path = path(error).map { " '\($0)'" } ?? ""
    return "cannot \(isWriting ? "write" : "read")\(path): \(reason(error))"
  }

  private static func reason(_ error: CocoaError) -> String {
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such file"
    case .fileReadNoPermission: "nobody has allowed it"
    case .fileReadInvalidFileName: "that is no name of a file"
    default: (error.underlying as? POSIXError).map(reason) ?? "it is no file that can be read"
    }
  }

  private static func reason(_ error: POSIXError) -> String {
    switch error.code {
    case .EISDIR: "it is a folder; name a file in it"
    case .ENOTDIR: "a part of that path is no folder"
    case .ENAMETOOLONG: "a name in it is too long"
    default: "\(error.code)"
    }
  }
}

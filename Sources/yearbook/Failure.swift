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
  let message: Bilingual

  init(_ status: ExitStatus, _ code: String, at path: String? = nil, _ message: Bilingual) {
    self.status = status
    self.code = code
    self.path = path
    self.message = message
  }

  /// The failure that an error stands for; nil for an error of another kind.
  init?(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(.refused, "refused", refusal.text)
    case let error as DiskError:
      self.init(
        .disk, "disk", at: error.path, Bilingual(error.message, vi: error.vietnamese))
    case let error as CocoaError: self.init(.disk, "disk", at: Self.path(error), Self.words(error))
    case let missing as NoEngine: self.init(.unavailable, "no-engine", missing.text)
    case let failure as SigningFailure:
      switch failure.cause {
      case .program: self.init(.unavailable, "no-ssh-keygen", failure.text)
      case .key: self.init(.wrongUse, "key", failure.text)
      }
    case let failure as RemoteFailure:
      switch failure.cause {
      case .place: self.init(.wrongUse, "remote-place", failure.text)
      case .connection: self.init(.unavailable, "no-connection", failure.text)
      case .refused: self.init(.refused, "refused", failure.text)
      case .disk: self.init(.disk, "disk", failure.text)
      }
    case let refusal as PreviewRefusal: self.init(.unavailable, "no-port", refusal.text)
    default: return nil
    }
  }

  /// Tells it on standard error.
  func tell(_ format: ProblemFormat) {
    switch format {
    case .text: Report.write("\(Report.opening): \(message[.chosen])", to: .standardError)
    case .json: Report.write(ProblemLine(self).text, to: .standardError)
    }
  }

  private static func path(_ error: CocoaError) -> String? {
    error.filePath ?? error.url?.path(percentEncoded: false)
  }

  private static func words(_ error: CocoaError) -> Bilingual {
    let isWriting = (512..<1_024).contains(error.code.rawValue)  // FoundationErrors.h
    let path = path(error).map { " '\($0)'" } ?? ""
    let reason = reason(error)
    return Bilingual(
      "cannot \(isWriting ? "write" : "read")\(path): \(reason.english)",
      vi: "không \(isWriting ? "ghi" : "đọc") được\(path): \(reason.vietnamese)")
  }

  private static func reason(_ error: CocoaError) -> Bilingual {
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile:
      Bilingual("there is no such file", vi: "không có tệp này")
    case .fileReadNoPermission: Bilingual("permission denied", vi: "không có quyền")
    case .fileReadInvalidFileName:
      Bilingual("that is no name of a file", vi: "đây không phải là tên tệp")
    default:
      (error.underlying as? POSIXError).map(reason)
        ?? Bilingual("it is no file that can be read", vi: "đây không phải là tệp đọc được")
    }
  }

  private static func reason(_ error: POSIXError) -> Bilingual {
    switch error.code {
    case .EISDIR:
      Bilingual("it is a folder; name a file in it", vi: "đây là thư mục; hãy ghi một tệp trong đó")
    case .ENOTDIR:
      Bilingual(
        "a part of that path is no folder", vi: "một phần của đường dẫn không phải là thư mục")
    case .ENAMETOOLONG: Bilingual("a name in it is too long", vi: "trong đó có tên quá dài")
    default: Bilingual(same: "\(error.code)")
    }
  }
}

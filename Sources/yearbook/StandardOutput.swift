import Foundation
import Input
import Synchronization

/// What a run says on standard output, and whether that could be written.
enum StandardOutput {
  private static let state = Mutex<Failure?>(nil)

  /// Why something could not be written; nil as long as all could.
  static var failure: Failure? { state.withLock { $0 } }

  /// Writes bytes; after the first failure nothing more.
  static func write(_ bytes: Data) {
    state.withLock { failure in
      guard failure == nil else { return }
      do {
        try FileHandle.standardOutput.write(contentsOf: bytes)
      } catch {
        failure = Failure(
          .disk, "disk", at: "standard output",
          Bilingual(
            "cannot write to standard output: \(reason(error).english); what was to be said is cut off",
            vi: "không ghi được ra đầu ra chuẩn: \(reason(error).vietnamese); phần còn lại bị cắt"))
      }
    }
  }

  /// Ends the run where not all could be written.
  /// - Parameter format: how that is told.
  static func check(_ format: ProblemFormat = .text) throws {
    guard let failure else { return }
    failure.tell(format)
    throw failure.status
  }

  private static func reason(_ error: any Error) -> Bilingual {
    let error = error as? CocoaError
    let cause = error?.underlying as? POSIXError
    if error?.code == .fileWriteOutOfSpace || cause?.code == .ENOSPC {
      return Bilingual("no space left on that disk", vi: "ổ đĩa đã đầy")
    }
    return cause?.code == .EBADF
      ? Bilingual("it is closed", vi: "đầu ra đã đóng")
      : Bilingual("it does not take any more", vi: "đầu ra không nhận thêm")
  }
}

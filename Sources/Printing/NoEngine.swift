/// Why nothing can be printed here, and what to install.
///
/// Nothing was written. The command ends with exit status 69.
public struct NoEngine: Error, Hashable, Sendable {
  /// What is missing and what to do, as one sentence without a full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}

extension NoEngine: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension NoEngine {
  static let weasyPrintAdvice =
    "WeasyPrint \(EngineSearch.oldestWeasyPrint) or newer (pip install weasyprint, with Pango;"
    + " on macOS brew install weasyprint)"
  static let chromiumAdvice =
    "Chromium's headless shell (apt install chromium-headless-shell poppler-utils)"

  /// No engine at all; `faults` are those that are there but cannot be used.
  static func atAll(_ faults: [String]) -> NoEngine {
    let reasons =
      faults.isEmpty ? "there is no program to print with" : faults.joined(separator: "; ")
    return NoEngine(
      "\(reasons); install \(weasyPrintAdvice) or \(chromiumAdvice);"
        + " every page can also be printed by hand from a browser")
  }
}

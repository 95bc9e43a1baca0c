public import Input

/// Why nothing can be printed here, and what to install.
///
/// Nothing was written. The command ends with exit status 69.
public struct NoEngine: Error, Hashable, Sendable {
  /// What is missing and what to do, as one sentence without a full stop, in each language.
  public let text: Bilingual

  /// The same in English.
  public var message: String { text.english }

  init(_ english: String, vi vietnamese: String) {
    text = Bilingual(english, vi: vietnamese)
  }
}

extension NoEngine: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension NoEngine {
  static let weasyPrintAdvice = Bilingual(
    "WeasyPrint \(EngineSearch.oldestWeasyPrint) or newer (pip install weasyprint, with Pango;"
      + " on macOS brew install weasyprint)",
    vi: "WeasyPrint \(EngineSearch.oldestWeasyPrint) trở lên (pip install weasyprint, kèm Pango;"
      + " trên macOS brew install weasyprint)")
  static let chromiumAdvice = Bilingual(
    "Chromium's headless shell (apt install chromium-headless-shell poppler-utils)",
    vi: "Chromium không giao diện (apt install chromium-headless-shell poppler-utils)")

  /// No engine at all; `faults` are those that are there but cannot be used.
  static func atAll(_ faults: [Bilingual]) -> NoEngine {
    let none = Bilingual("there is no program to print with", vi: "không có chương trình nào để in")
    let reasons = faults.isEmpty ? none : joined(faults).text
    return NoEngine(
      "\(reasons.english); install \(weasyPrintAdvice.english) or \(chromiumAdvice.english);"
        + " every page can also be printed by hand from a browser",
      vi: "\(reasons.vietnamese); hãy cài \(weasyPrintAdvice.vietnamese) hoặc"
        + " \(chromiumAdvice.vietnamese); cũng có thể in từng trang từ trình duyệt")
  }

  /// Several faults as one.
  static func joined(_ faults: [Bilingual]) -> NoEngine {
    NoEngine(
      faults.map(\.english).joined(separator: "; "),
      vi: faults.map(\.vietnamese).joined(separator: "; "))
  }
}

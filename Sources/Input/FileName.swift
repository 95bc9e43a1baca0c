import Foundation

/// What names of files and folders may be.
enum FileName {
  /// Why no file may have a name; nil for one that files may have.
  static func fault(in name: String) -> InputProblem? {
    if let control = Control(in: name) { return .controlInFileName(control.name) }
    if name.unicodeScalars.contains("\u{FFFD}") {
      return .fileNameNotUTF8
    }
    if name.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) {
      return .signInFileName
    }
    return nil
  }

  /// Whether files of a name are those of a system or an editor, or of a file before it
  /// was replaced (`scores.csv~`), and no content.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name == "Thumbs.db"
      || name == "desktop.ini"
  }
}

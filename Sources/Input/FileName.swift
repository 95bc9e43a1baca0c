import Foundation

/// What names of files and folders may be.
public enum FileName {
  /// The name at the end of a path.
  public static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The letters behind the last dot of a path, in small letters; empty where it has none.
  static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }

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

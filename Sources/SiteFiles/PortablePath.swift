/// The rules for file names that every system can have, so that a site can be copied anywhere.
package enum PortablePath {
  /// Names that Windows keeps for devices, with any ending.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The longest name that Linux and macOS take, and the longest path that macOS opens, in bytes.
  private static let longestName = 255
  private static let longestPath = 1_000

  /// Why a path cannot stand on some system; nil for one that can stand on all.
  package static func fault(in path: String) -> String? {
    guard path.utf8.count <= longestPath else {
      return
        "its page would have a path of \(path.utf8.count) bytes, and \(longestPath) is the most;"
        + " give the file and its folders shorter names"
    }
    for name in path.split(separator: "/") {
      guard name.utf8.count <= longestName else {
        return "its page would have a name of \(name.utf8.count) bytes, and \(longestName) is the"
          + " most; give the file a shorter name"
      }
      let stem = name.split(separator: ".").first.map { $0.lowercased() } ?? ""
      if devices.contains(stem) {
        return "'\(name)' is the name of a device on Windows; give the file another name"
      }
      if let sign = name.unicodeScalars.first(where: {
        $0.value < 0x20 || "<>:\"|?*\\".unicodeScalars.contains($0)
      }) {
        return "'\(sign)' cannot stand in a file name on Windows; give the file another name"
      }
      if name.last == "." || name.last == " " {
        return "a file name cannot end in a point or a space; give the file another name"
      }
    }
    return nil
  }
}

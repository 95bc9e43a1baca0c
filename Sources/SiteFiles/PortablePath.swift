/// The rules for file names that every system can have, so that a site can be copied anywhere.
package enum PortablePath {
  /// Names that Windows keeps for devices, with any ending.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The longest name that Linux and macOS take, and the longest path that macOS opens, in bytes.
  private static let longestName = 255
  private static let longestPath = 1_000

  /// Why some system cannot have a path.
  package enum Fault: Hashable, Sendable {
    case longPath(bytes: Int, most: Int)
    case longName(bytes: Int, most: Int)
    /// A name that Windows keeps for a device.
    case device(String)
    /// A sign that no name on Windows can have.
    case sign(Unicode.Scalar)
    /// A point or space at the end of a name.
    case ending
  }

  /// Why some system cannot have a path; nil for one that all can have.
  package static func fault(in path: String) -> Fault? {
    guard path.utf8.count <= longestPath else {
      return .longPath(bytes: path.utf8.count, most: longestPath)
    }
    for name in path.split(separator: "/") {
      guard name.utf8.count <= longestName else {
        return .longName(bytes: name.utf8.count, most: longestName)
      }
      let stem = name.split(separator: ".").first.map { $0.lowercased() } ?? ""
      if devices.contains(stem) { return .device(String(name)) }
      if let sign = name.unicodeScalars.first(where: {
        $0.value < 0x20 || "<>:\"|?*\\".unicodeScalars.contains($0)
      }) {
        return .sign(sign)
      }
      if name.last == "." || name.last == " " { return .ending }
    }
    return nil
  }
}

import Foundation

/// Drives whose files other machines may change; this one is not told of that.
enum SharedDrive {
  private static let kinds: Set = [
    "9p", "afs", "ceph", "cifs", "nfs", "nfs4", "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs",
  ]

  /// Whether a folder is on such a drive, as the system's list of mounts tells (Linux).
  static func holds(_ folder: String) -> Bool {
    let mounts = try? String(contentsOf: URL(filePath: "/proc/self/mounts"), encoding: .utf8)
    let real = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
    return holds(real, mounts: mounts ?? "")
  }

  /// Whether a path without links is on such a drive.
  ///
  /// - Parameter mounts: lines of device, folder and kind, as in `/proc/self/mounts`.
  static func holds(_ path: String, mounts: String) -> Bool {
    var found = (length: -1, kind: "")
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3 else { continue }
      let place = fields[1].replacing("\\040", with: " ")
      let folder = place.hasSuffix("/") ? String(place) : "\(place)/"
      guard "\(path)/".hasPrefix(folder), folder.utf8.count >= found.length else { continue }
      found = (folder.utf8.count, String(fields[2]))
    }
    return kinds.contains(found.kind) || found.kind.hasPrefix("fuse.")
  }
}

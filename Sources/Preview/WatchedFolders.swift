import Foundation

/// Which files and folders a watch looks at.
enum WatchedFolders {
  /// The deepest folder that is watched, in levels below the root.
  static let deepest = 16

  /// The names in a folder that are not hidden, in no order; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter(isWatched)
  }

  /// Whether a file or folder of a name is watched; hidden ones are not.
  static func isWatched(_ name: String) -> Bool { !name.isEmpty && !name.hasPrefix(".") }
}

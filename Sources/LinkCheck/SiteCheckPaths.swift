import SiteFiles

/// Which files a site has, to look up without making a path.
struct SiteCheckPaths: Sendable {
  private let hashes: Set<SiteCheckHash>

  /// The paths of all files.
  init(_ pages: [SiteFile]) {
    hashes = Set(pages.lazy.map { SiteCheckHash($0.path.utf8) })
  }

  /// Whether a file has the path with this hash, which one other path in 2⁶⁴ has too.
  func contains(_ path: SiteCheckHash) -> Bool { hashes.contains(path) }
}

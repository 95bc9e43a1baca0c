/// A new site put in the place of the old one file by file, where the file system cannot do it in
/// one step.
///
/// Meanwhile `.incomplete` stands in the site with the manifest to come, so that a build after an
/// interruption knows every file of Yearbook's. The home page comes last.
struct FileByFileUpdate: Sendable {
  /// The new and changed files.
  let staging: Folder
  /// The folder whose files are replaced.
  let site: Folder
  /// Whether each step waits until the one before it is on the disk itself.
  var isDurable = false

  private static let home: SitePath = "index.html"

  /// Removes the outdated files, then moves the changed ones in.
  func run(
    written: [SitePath], outdated: [SitePath], manifest: [UInt8], signature: [UInt8]? = nil
  ) throws(DiskError) {
    try put(manifest, at: PublishedFolder.incompleteMark)
    if isDurable { try site.sync() }
    for path in outdated { try remove(path) }
    for path in written where path != Self.home { try bring(path) }
    try put(manifest, at: Manifest.path)
    if let signature { try put(signature, at: Manifest.signature) }
    if written.contains(Self.home) { try bring(Self.home) }
    if isDurable { try site.syncTree() }
    try site.removeFile(PublishedFolder.incompleteMark)
    if isDurable { try site.sync() }
  }

  private func put(_ bytes: [UInt8], at path: SitePath) throws(DiskError) {
    try clearWay()
    try site.write(bytes, to: PublishedFolder.arriving)
    if isDurable { try site.sync(PublishedFolder.arriving) }
    try site.move(PublishedFolder.arriving, to: path, in: site)
  }

  private func bring(_ path: SitePath) throws(DiskError) {
    if let folder = path.folder { try site.makeFolder(folder) }
    do {
      try staging.move(path, to: path, in: site)
    } catch  where error.meansOtherFileSystem {
      try clearWay()
      try staging.copy(path, into: site, as: PublishedFolder.arriving)
      try site.move(PublishedFolder.arriving, to: path, in: site)
    }
  }

  private func clearWay() throws(DiskError) {
    if try site.kind(of: PublishedFolder.arriving) != nil {
      try site.removeFile(PublishedFolder.arriving)
    }
  }

  /// Removes a file, and the folders that it leaves empty.
  private func remove(_ path: SitePath) throws(DiskError) {
    try site.removeFile(path)
    for folder in path.folders {
      guard try site.entries(of: folder).isEmpty else { return }
      try site.removeFolder(folder)
    }
  }
}

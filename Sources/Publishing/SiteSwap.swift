/// The step in which a new site, made ready beside the old one, takes its place.
struct SiteSwap: Sendable {
  let target: Target
  let staging: Staging
  let pages: PageSet
  let new: Rendering.Rendered
  /// Whether each step waits until what it needs is on the disk itself.
  let isDurable: Bool
  /// Whether the old site is kept beside the new one, if its files are as they were written.
  let keepsOld: Bool
  /// The signature of the new manifest; nil where the new site is not signed yet.
  var signature: [UInt8]?

  /// Puts the new site in the place of the old one, in one step of the file system if it has such
  /// a step and `oneByOne` does not forbid it, else file by file.
  ///
  /// - Returns: the damaged files because of which the old site was not kept.
  func run(after old: PublishedFolder, oneByOne: Bool) throws -> [SitePath] {
    let old = try old.lookedAtAgain()
    try old.makeRoom(for: pages, shown: target.shown)
    let damaged = keepsOld ? old.damaged(besides: new) : []
    // The same site again is no step to go back to.
    let isOther = old.manifest != nil && old.manifest != new.manifest.bytes
    let keeps = keepsOld && damaged.isEmpty && isOther
    if try !comesUpWhole(after: old, oneByOne: oneByOne, keeps: keeps), let site = old.folder {
      if isDurable { try staging.site.syncTree() }
      if keeps {
        // From now on it can be brought back, whatever happens to the site.
        try staging.copy(old, of: site)
        try staging.keepCopy(beside: target)
      }
      let manifest = new.manifest.bytes
      let isLost = old.isSigned && !old.keepsSignature(with: manifest)
      try FileByFileUpdate(staging: staging.site, site: site, isDurable: isDurable)
        .run(
          written: new.written,
          outdated: (isLost ? [Manifest.signature] : []) + old.outdated(by: pages),
          manifest: manifest, signature: signature)
    }
    return damaged
  }

  /// Lets the whole site come up in one step; false where the file system has none.
  private func comesUpWhole(
    after old: PublishedFolder, oneByOne: Bool, keeps: Bool
  ) throws(DiskError) -> Bool {
    do {
      if old.tree.isEmpty {
        try finish()
        try staging.move(to: target)
        try settle()
      } else if staging.exchanges, !oneByOne {
        try carryOver(from: old)
        try finish()
        try exchange()
        try settle()
        bringLateFiles(from: old)
        if keeps { try staging.keepOldSite(beside: target) }
      } else {
        return false
      }
      return true
    } catch {
      guard error.meansNoExchange, old.folder != nil else { throw error }
      return false
    }
  }

  /// Fills the new site with all that stays: unchanged pages, and what others put there.
  private func carryOver(from old: PublishedFolder) throws(DiskError) {
    guard let folder = old.folder else { return }
    // A site that is kept shares no file with the new one: what damages one would damage the other.
    if !keepsOld {
      for path in new.unchanged {
        try folder.carry(path, .file, into: staging.site)
      }
    }
    if signature == nil, old.keepsSignature(with: new.manifest.bytes) {
      try folder.carry(Manifest.signature, .file, into: staging.site, asCopy: keepsOld)
    }
    for path in old.foreign {
      let kind = old.tree.files[path] ?? .file
      try folder.carry(path, kind, into: staging.site, asCopy: keepsOld)
    }
    for path in old.foreignFolders.reversed() {
      try staging.site.makeFolder(path)
      if !pages.folders.contains(path), let mode = try folder.mode(of: path) {
        try staging.site.setMode(mode, of: path)
      }
    }
  }

  private func finish() throws(DiskError) {
    try staging.site.write(new.manifest.bytes, to: Manifest.path)
    if let signature { try staging.site.write(signature, to: Manifest.signature) }
    if isDurable {
      try staging.site.syncTree()
      try staging.folder.sync()
    }
  }

  /// Waits until the disk knows which of the two sites stands in the target.
  private func settle() throws(DiskError) {
    guard isDurable else { return }
    try target.parent.sync()
    try staging.folder.sync()
  }

  /// Brings the files over that others put into the old site while it was about to go.
  private func bringLateFiles(from old: PublishedFolder) {
    guard let folder = old.folder, let late = try? old.lookedAtAgain() else { return }
    for path in Set(late.foreign).subtracting(old.foreign).sorted()
    where !pages.paths.contains(path) {
      let kind = late.tree.files[path] ?? .file
      try? folder.carry(path, kind, into: staging.site, asCopy: keepsOld)
    }
  }

  private func exchange() throws(DiskError) {
    do throws(DiskError) {
      try staging.exchange(with: target)
    } catch  where error.meansMissing {
      try staging.move(to: target)  // somebody removed the old site during the build
    }
  }
}

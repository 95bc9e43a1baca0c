/// The folder beside the target in which a site is made ready, so that it comes up whole.
///
/// For `site` it is `.site.yearbook`. A locked marker in it keeps a second build away; without its
/// lock, the marker shows what an interrupted build left, which is removed.
struct Staging: Sendable {
  /// The site in the making; after the exchange, the new one.
  let site: Folder
  /// Whether the file system can let two folders change places.
  let exchanges: Bool
  /// The mode that a page's file has; nil where the file system keeps no modes.
  let mode: Folder.Mode?

  /// The folder itself.
  let folder: Folder

  private let parent: Folder
  private let path: SitePath
  private let lock: FileLock

  private static let marker: SitePath = "being-built-by-yearbook"
  private static let sitePath: SitePath = "site"
  private static let probe: SitePath = "probe"
  private static let copyPath: SitePath = "copy"
  private static let replaced: SitePath = "replaced"

  /// Makes the folder ready, empty, and keeps other builds of the same target away.
  init(for target: Target) throws {
    try self.init(for: target.name, in: target.parent, shown: target.shown)
  }

  /// The same for what is to be called `name` in a folder, and is `shown` to its user.
  init(for name: SitePath, in parent: Folder, shown: String) throws {
    self.parent = parent
    path = SitePath(bytes: [UInt8(ascii: ".")] + name.bytes + Array(".yearbook".utf8))
    let another = Refusal(
      "another build is writing to '\(shown)'; wait until it has ended",
      vi: "một lệnh build khác đang ghi vào '\(shown)'; hãy đợi lệnh đó xong")
    folder = try Self.open(path, in: parent, orElse: another)
    let entries = try folder.entries(of: nil).map(\.path)
    guard entries.isEmpty || entries.contains(Self.marker) else {
      throw Refusal(
        "'\(folder.path)' is needed for the build and holds other files; move it away",
        vi: "'\(folder.path)' cần dùng để tạo trang mà có tệp khác; hãy chuyển đi nơi khác")
    }
    guard let lock = try FileLock(Self.marker, in: folder) else { throw another }
    self.lock = lock
    try Self.clear(folder)
    try folder.makeFolder(Self.sitePath)
    exchanges = try Self.canExchange(in: folder)
    site = try folder.folder(Self.sitePath)
    let kept = try folder.mode(of: Self.marker)
    mode = kept == Folder.fileMode ? kept : nil
  }

  private static func open(
    _ path: SitePath, in parent: Folder, orElse another: Refusal
  ) throws -> Folder {
    switch try parent.kind(of: path) {
    case nil, .folder: break
    case .file, .link, .other:
      throw Refusal(
        "'\(parent.full(path))' is needed for the build and is no folder; move it away",
        vi:
          "'\(parent.full(path))' cần dùng để tạo trang mà không phải là thư mục; hãy chuyển đi nơi khác"
      )
    }
    try parent.makeFolder(path)
    do throws(DiskError) {
      return try parent.folder(path)
    } catch {
      // The other one ended just now and removed the folder.
      if error.meansMissing { throw another }
      throw error
    }
  }

  /// Removes the folder, with the old site if that is in it by now.
  ///
  /// What cannot be removed, as when others remove it at the same time, stays until the next build,
  /// which knows it by its marker and removes it first.
  func remove() {
    guard (try? Self.clear(folder)) != nil else { return }
    try? folder.removeFile(Self.marker)
    try? parent.removeFolder(path)
  }

  /// Puts the site in the place of the target, which may be missing or an empty folder.
  func move(to target: Target) throws(DiskError) {
    try folder.move(Self.sitePath, to: target.name, in: target.parent)
  }

  /// Lets the site and the target change places.
  func exchange(with target: Target) throws(DiskError) {
    try folder.exchange(Self.sitePath, with: target.name, in: target.parent)
  }

  // MARK: one step back

  /// Keeps the site that has changed places with the new one, in the place of the one kept before.
  func keepOldSite(beside target: Target) throws(DiskError) {
    try keep(Self.sitePath, beside: target)
  }

  /// Copies the old site, of which files are about to be replaced one by one.
  func copy(_ old: PublishedFolder, of site: Folder) throws(DiskError) {
    try folder.makeFolder(Self.copyPath)
    let copy = try folder.folder(Self.copyPath)
    for (path, kind) in old.tree.files { try site.carry(path, kind, into: copy, asCopy: true) }
  }

  /// Keeps that copy, before the first file is replaced.
  func keepCopy(beside target: Target) throws(DiskError) {
    try keep(Self.copyPath, beside: target)
  }

  private func keep(_ path: SitePath, beside target: Target) throws(DiskError) {
    let name = EarlierSite.name(for: target.name)
    switch try parent.kind(of: name) {
    case nil: try folder.move(path, to: name, in: parent)
    // So there is one at every moment.
    case .some where exchanges: try folder.exchange(path, with: name, in: parent)
    case .some:
      try parent.move(name, to: Self.replaced, in: folder)
      try folder.move(path, to: name, in: parent)
    }
    try parent.sync()
  }

  private static func clear(_ folder: Folder) throws(DiskError) {
    for entry in try folder.entries(of: nil) where entry.path != marker {
      if entry.kind == .folder {
        try folder.removeTree(entry.path)
      } else {
        try folder.removeFile(entry.path)
      }
    }
  }

  private static func canExchange(in folder: Folder) throws(DiskError) -> Bool {
    try folder.makeFolder(probe)
    let works = (try? folder.exchange(probe, with: sitePath, in: folder)) != nil
    try folder.removeFolder(probe)
    return works
  }
}

/// What stands in a folder and below, without following links.
struct FolderTree: Sendable {
  /// Everything but folders.
  var files: [SitePath: Folder.Kind] = [:]
  /// The folders, each after the one it is in.
  var folders: [SitePath] = []
  /// The folders among these in which nothing stands.
  var emptyFolders: Set<SitePath> = []

  /// An empty one.
  init() {}

  /// Whether nothing stands there.
  var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  /// Looks through a folder.
  init(of root: Folder) throws(DiskError) {
    try self.init(of: root) { _, error throws(DiskError) in throw error }
  }

  /// Looks through a folder, and tells which folders below it cannot be read.
  init(
    of root: Folder, unreadable: (SitePath?, DiskError) throws(DiskError) -> Void
  ) throws(DiskError) {
    var open: [SitePath?] = [nil]
    while let folder = open.popLast() {
      let entries: [(path: SitePath, kind: Folder.Kind)]
      do {
        entries = try root.entries(of: folder)
      } catch {
        try unreadable(folder, error)
        continue
      }
      if let folder {
        folders.append(folder)
        if entries.isEmpty { emptyFolders.insert(folder) }
      }
      for entry in entries {
        if entry.kind == .folder { open.append(entry.path) } else { files[entry.path] = entry.kind }
      }
    }
  }
}

extension Folder {
  /// Removes what stands at a path, with all that is below it.
  func removeTree(_ path: SitePath) throws(DiskError) {
    let folder = try folder(path)
    let tree = try FolderTree(of: folder)
    for below in tree.folders where try folder.mode(of: below).map({ $0 & 0o300 != 0o300 }) == true
    {
      try folder.setMode(0o700, of: below)
    }
    for file in tree.files.keys { try folder.removeFile(file) }
    for below in tree.folders.reversed() { try folder.removeFolder(below) }
    try removeFolder(path)
  }
}

import Input

/// The files below some folders at one moment, each known by its stamp.
struct Snapshot: Sendable {
  /// A file and its stamp.
  struct Entry: Hashable, Sendable {
    /// The absolute path.
    let path: SitePath
    let stamp: FileStamp
  }

  /// The files, in the order of the folders and by the bytes of their paths.
  let entries: [Entry]
  /// When it began, in nanoseconds since 1970.
  let moment: UInt64
  /// The SHA-256 of the files that were fresh at that moment, by their position.
  private(set) var digests: [Int: Manifest.Digest] = [:]

  init(_ entries: [Entry], digests: [Int: Manifest.Digest]) {
    self.entries = entries
    self.digests = digests
    moment = 0
  }

  /// Looks at files and at all in folders; at what is hidden there only if that is asked for.
  init(of roots: [String], hidden: Bool = false) throws(DiskError) {
    moment = System.now
    var entries: [Entry] = []
    for root in roots {
      guard let real = System.realPath(root), let found = System.identity(of: real) else {
        continue
      }
      if found.1 == .folder {
        try entries += Self.entries(of: real, hidden: hidden)
      } else if let stamp = FileStamp(at: real) {
        entries.append(Entry(path: SitePath(bytes: Array(real.utf8)), stamp: stamp))
      }
    }
    self.entries = entries
  }

  private static func entries(of root: String, hidden: Bool) throws(DiskError) -> [Entry] {
    let folder = try Folder(root)
    let dot = UInt8(ascii: ".")
    let slash = UInt8(ascii: "/")
    let isHidden = { (path: SitePath) in
      path.bytes.first == dot
        || zip(path.bytes, path.bytes.dropFirst()).contains { $0 == slash && $1 == dot }
    }
    let tree = try FolderTree(of: folder)
    let paths = (Array(tree.files.keys) + tree.folders.filter(tree.emptyFolders.contains))
      .filter { hidden || !isHidden($0) }.sorted()
    let start = SitePath(bytes: Array(root.utf8))
    return try paths.map { path throws(DiskError) in
      guard let stamp = try folder.stamp(of: path) else {
        throw DiskError("look at", folder.full(path), code: 2)
      }
      return Entry(path: start.appending(path.bytes), stamp: stamp)
    }
  }

  /// Whether the same files stand there with the same stamps.
  func isLike(_ other: Snapshot) -> Bool { entries == other.entries }

  /// Whether the last file is the same as the last of another.
  func isLastLike(_ other: Snapshot) -> Bool {
    guard let position = entries.indices.last, let there = other.entries.indices.last,
      entries[position] == other.entries[there]
    else { return false }
    guard let digest = digests[position] else { return true }
    return other.digests(at: [there]) == [digest]
  }

  /// Whether the files that were fresh have the same bytes as in the other.
  func hasFreshBytes(of other: Snapshot) -> Bool {
    let positions = Array(other.digests.keys)
    return zip(positions, digests(at: positions)).allSatisfy { $1 == other.digests[$0] }
  }

  /// The same with the digests of the files that were fresh at its moment.
  ///
  /// - Parameters:
  ///   - known: the digests of files that need not be read for that, by their path in a folder.
  ///   - folder: the absolute path of that folder.
  func withFreshBytes(
    knowing known: [SitePath: Manifest.Digest] = [:], in folder: String = "/"
  ) -> Snapshot {
    let start = folder.utf8.count + 1
    var snapshot = self
    var unread: [Int] = []
    for position in entries.indices where entries[position].stamp.isFresh(at: moment) {
      let path = SitePath(bytes: Array(entries[position].path.bytes.dropFirst(start)))
      if let digest = known[path] {
        snapshot.digests[position] = digest
      } else {
        unread.append(position)
      }
    }
    for (position, digest) in zip(unread, digests(at: unread)) {
      snapshot.digests[position] = digest ?? []
    }
    return snapshot
  }

  private func digests(at positions: [Int]) -> [Manifest.Digest?] {
    guard !positions.isEmpty, let root = try? Folder("/") else { return positions.map { _ in nil } }
    return positions.mapInParallel { position in
      guard entries[position].stamp.size <= UInt64(Folder.largestFile) else { return nil }
      let path = SitePath(bytes: Array(entries[position].path.bytes.dropFirst()))
      return try? root.digest(of: path)
    }
  }
}

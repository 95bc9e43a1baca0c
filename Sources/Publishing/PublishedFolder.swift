/// The site that stands in the target before a build: what in it is Yearbook's, and what is not.
struct PublishedFolder: Sendable {
  /// Where it stands; nil while there is none.
  let folder: Folder?
  /// All that stands there.
  private(set) var tree: FolderTree
  /// The files and links of others among it, sorted.
  private(set) var foreign: [SitePath] = []
  /// The paths of the files that Yearbook wrote, as its manifest says.
  let owned: Set<SitePath>
  /// The SHA-256 of its files, as its manifest has them.
  let digests: [SitePath: Manifest.Digest]
  /// The manifest as it stands there.
  let manifest: [UInt8]?
  /// Whether an exchange file by file was interrupted.
  let isIncomplete: Bool

  /// Stands in the site while files are exchanged one by one, and holds the manifest to come.
  static let incompleteMark: SitePath = ".incomplete"
  /// A file on its way into the site.
  static let arriving: SitePath = ".arriving-from-yearbook"

  /// The files of Yearbook that no manifest lists.
  static let own: Set<SitePath> = [Manifest.path, Manifest.signature, incompleteMark, arriving]

  /// No site at all.
  init() {
    (folder, tree, owned, digests) = (nil, FolderTree(), [], [:])
    (manifest, isIncomplete) = (nil, false)
  }

  /// Whether somebody has signed the manifest.
  var isSigned: Bool { tree.files[Manifest.signature] != nil }

  /// Whether the signature is one of a manifest, too, because it is the one that was signed.
  func keepsSignature(with manifest: [UInt8]) -> Bool {
    tree.files[Manifest.signature] == .file && manifest == self.manifest
  }

  /// Puts a signature beside the manifest, unless it is there already.
  func sign(_ signature: [UInt8]) throws(DiskError) {
    guard let folder else { return }
    if tree.files[Manifest.signature] == .file,
      try folder.read(Manifest.signature, atMost: signature.count) == signature
    {
      return
    }
    try SignableSite.put(signature, into: folder)
  }

  /// Looks at the target; one that is neither empty nor Yearbook's is refused.
  init(in target: Target) throws {
    folder = target.folder
    tree = try target.folder.map(FolderTree.init) ?? FolderTree()
    guard let folder = target.folder else {
      (owned, digests, manifest, isIncomplete) = ([], [:], nil, false)
      return
    }
    manifest = try Self.read(Manifest.path, tree, in: folder)
    let mark = try Self.read(Self.incompleteMark, tree, in: folder)
    isIncomplete = mark != nil
    try Self.refuseOthers(tree, in: target, isOwn: manifest != nil || mark != nil)
    digests = try Self.digests(in: manifest, at: Manifest.path, of: target)
    owned = try Set(digests.keys)
      .union(Self.digests(in: mark, at: Self.incompleteMark, of: target).keys)
    foreign = findForeign()
  }

  /// A manifest that is there; nil where there is none, or one that is too long to be Yearbook's.
  private static func read(
    _ path: SitePath, _ tree: FolderTree, in folder: Folder
  ) throws(DiskError) -> [UInt8]? {
    tree.files[path] == .file ? try folder.read(path, atMost: Manifest.longest) : nil
  }

  private func findForeign() -> [SitePath] {
    tree.files.keys.filter { !owned.contains($0) && !Self.own.contains($0) }.sorted()
  }

  private static func digests(
    in manifest: [UInt8]?, at path: SitePath, of target: Target
  ) throws(Refusal) -> [SitePath: Manifest.Digest] {
    do {
      return try Manifest(parsing: manifest ?? []).digests
    } catch {
      throw Refusal(
        "line \(error.number) of '\(target.shown)/\(path)' is not as Yearbook wrote it, "
          + "so it is not known which files are the program's; restore it, or move the folder away",
        vi:
          "dòng \(error.number) của '\(target.shown)/\(path)' không đúng như Yearbook đã ghi nên không rõ tệp nào của"
          + " ai; hãy khôi phục tệp đó, hoặc chuyển thư mục đi nơi khác")
    }
  }

  private static func refuseOthers(
    _ tree: FolderTree, in target: Target, isOwn: Bool
  ) throws(Refusal) {
    // A BagIt bag has a manifest of the same name.
    if isOwn, tree.files["bagit.txt"] == nil { return }
    guard let other = tree.files.keys.min() ?? tree.folders.min() else { return }
    // Of what only a site of Yearbook's has, one file may have been taken away with the manifest.
    let marks: [SitePath] = [PublishedRecord.path, "rankings.html"]
    if tree.files["bagit.txt"] == nil, tree.files["index.html"] != nil,
      marks.contains(where: { tree.files[$0] != nil })
    {
      throw Refusal(
        "'\(target.shown)' looks like a site of Yearbook's without its manifest: "
          + "'\(target.shown)/\(Manifest.path)' is missing or too large, so no file there is known to be"
          + " Yearbook's; put the manifest back, or move the folder away and build anew",
        vi: "'\(target.shown)' giống một trang của Yearbook nhưng không có danh mục tệp:"
          + " '\(target.shown)/\(Manifest.path)' không còn hoặc quá lớn, nên không rõ tệp nào là của Yearbook; hãy"
          + " đưa danh mục tệp trở lại, hoặc chuyển thư mục đi nơi khác rồi tạo lại trang")
    }
    throw Refusal(
      "'\(target.shown)' holds what Yearbook did not write, such as '\(other)'; "
        + "name a new or empty folder for the site",
      vi:
        "'\(target.shown)' có tệp không do Yearbook ghi, như '\(other)'; hãy ghi một thư mục mới hoặc trống cho"
        + " trang")
  }

  /// The site that a folder is, or lies in; nil where it is in none.
  ///
  /// - Parameter path: its absolute path without links.
  static func folder(around path: String) throws -> String? {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    while true {
      let path = "/" + names.joined(separator: "/")
      // What may not be looked into holds no site that this user could have made.
      if let folder = try? Folder(path), isSite(folder) { return path }
      if names.popLast() == nil { return nil }
    }
  }

  static func isSite(_ folder: Folder) -> Bool {
    guard (try? folder.kind(of: "bagit.txt")) == .some(nil) else { return false }
    return [Manifest.path, incompleteMark].contains { path in
      (try? folder.start(of: path, count: 66)).map(Manifest.isStart) ?? false
    }
  }

  /// The same, with what others have put there or taken away since.
  func lookedAtAgain() throws(DiskError) -> PublishedFolder {
    var site = self
    guard let folder else { return self }
    site.tree = try FolderTree(of: folder)
    site.foreign = site.findForeign()
    return site
  }

  /// The files of its manifest that are not there as it says, sorted; of a site that is not whole, the mark
  /// of that.
  ///
  /// - Parameter new: the pages that were compared with it already.
  func damaged(besides new: Rendering.Rendered) -> [SitePath] {
    guard let folder else { return [] }
    if isIncomplete { return [Self.incompleteMark] }
    let compared = Set(new.unchanged)
    return digests.filter { path, digest in
      if compared.contains(path), new.manifest.digests[path] == digest { return false }
      return tree.files[path] != .file || (try? folder.digest(of: path)) != digest
    }.map(\.key).sorted()
  }

  /// The files of Yearbook that are not among the new pages, sorted.
  func outdated(by pages: PageSet) -> [SitePath] {
    tree.files.keys.filter { owned.contains($0) && !pages.paths.contains($0) }.sorted()
  }

  /// Refuses pages that would take the place of a file or folder of others.
  func makeRoom(for pages: PageSet, shown: String) throws(Refusal) {
    for other in foreign + tree.emptyFolders.sorted() {
      let blocksFolder = tree.files[other] != nil && pages.folders.contains(other)
      guard
        blocksFolder || pages.paths.contains(other)
          || other.folders.contains(where: pages.paths.contains)
      else { continue }
      guard !isCutShort(before: other) else {
        throw Refusal(
          "the manifest '\(shown)/\(Manifest.path)' is cut short: it does not list '\(other)', where a"
            + " page belongs, nor any file after it; put the whole manifest back, or move the folder away"
            + " and build anew",
          vi:
            "danh mục tệp '\(shown)/\(Manifest.path)' bị cắt ngang: không có '\(other)', nơi phải có trang, và mọi"
            + " tệp sau đó; hãy đưa cả danh mục tệp trở lại, hoặc chuyển thư mục đi nơi khác rồi tạo lại trang"
        )
      }
      guard other != PublishedRecord.path || manifest == nil else {
        throw Refusal(
          "the manifest '\(shown)/\(Manifest.path)' does not list '\(other)', by which the new site is"
            + " compared with this one; put the manifest back as it was published, or, without a copy of it,"
            + " remove that file, and the next build says what is to be confirmed",
          vi:
            "danh mục tệp '\(shown)/\(Manifest.path)' không có '\(other)', là tệp dùng để so sánh trang mới với trang"
            + " này; hãy đưa danh mục tệp trở lại như đã công bố, hoặc nếu không còn bản nào thì xóa tệp kia, lần"
            + " build sau sẽ cho biết cần xác nhận gì")
      }
      throw Refusal(
        "'\(shown)/\(other)' is not Yearbook's and stands where a page belongs; move it away",
        vi:
          "'\(shown)/\(other)' không phải của Yearbook mà nằm ở chỗ của một trang; hãy chuyển đi nơi khác"
      )
    }
  }

  /// Whether the manifest seems to end before a file that stands there: it lists none at or after it,
  /// and lacks the data file or the home page that stand there.
  private func isCutShort(before path: SitePath) -> Bool {
    guard manifest != nil, !isIncomplete, owned.allSatisfy({ $0 < path }) else { return false }
    let sure: [SitePath] = [PublishedRecord.path, "index.html"]
    return sure.contains { tree.files[$0] == .file && !owned.contains($0) }
      || foreign.count { $0 >= path } > 1
  }

  /// The folders that stay for what others have in them, each after the one it is in.
  var foreignFolders: [SitePath] {
    let kept = foreign.reduce(into: tree.emptyFolders) { $0.formUnion($1.folders) }
      .union(tree.emptyFolders.flatMap(\.folders))
    return tree.folders.filter(kept.contains)
  }
}

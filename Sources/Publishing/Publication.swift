package import LinkCheck
package import SiteFiles

/// The pages of a site, ready to be published into a folder: whole, or not at all.
///
/// The new site is made beside the old one and takes its place in one step of the file system. A
/// build that fails or is killed leaves the old site as it was. Files that did not change stay the
/// same files; files that Yearbook did not write stay too.
public struct Publication: Sendable {
  private let pages: [SiteFile]
  private let sources: [String]
  private let jobs: Int
  private let check: SiteCheck?
  private let isDurable: Bool
  private let keepsOld: Bool
  private let signature: [UInt8]?
  private let memory: PageMemory?
  private let review: Review

  /// Looks at what would change before it is published; what it throws keeps the site as it is.
  public typealias Review = @Sendable (SiteChanges) throws -> Void

  /// What became of the files of a site; paths from the site's root, sorted by their bytes.
  public struct Outcome: Hashable, Sendable {
    /// The pages that are new or differ from before.
    public let written: [String]
    /// The pages that are as before, and still the same files.
    public let unchanged: [String]
    /// The files of an earlier build that are pages no more.
    public let removed: [String]
    /// The files that Yearbook did not write, which stayed.
    public let foreign: [String]
    /// The files of the site before that were not as Yearbook wrote them, so that it was not kept; none where
    /// it was kept, or was not to be.
    public let damaged: [String]
    /// Whether the signature of the site before was removed, because it is none of this one.
    public let lostSignature: Bool
    /// The pages of which is known what they follow from.
    let made: [SitePath: PageMemory.Made]
    /// The SHA-256 of every page.
    let digests: [SitePath: Manifest.Digest]
  }

  /// The number of pages that are rendered at a time unless it is said otherwise: one for each
  /// processor.
  public static var defaultJobs: Int { System.processors }

  /// Pages whose paths all differ, not only in case, made from files in the folders `sources`.
  ///
  /// With a `memory` of pages, those that follow from the same as before are taken from the site that
  /// stands there. With a `check` of the same pages, nothing is published that it finds something wrong in. If
  /// `isDurable`, a power cut too leaves the old site or the new one: all of the new one is on the
  /// disk itself before it takes its place, and that it did is when the call returns. With a `signature` of its
  /// manifest, the site is signed before it takes its place.
  package init(
    _ pages: [SiteFile], sources: [String] = [], jobs: Int = Publication.defaultJobs,
    check: SiteCheck? = nil, isDurable: Bool = false, keepsOld: Bool = false,
    signature: [UInt8]? = nil, memory: PageMemory? = nil, review: @escaping Review = { _ in }
  ) {
    precondition(jobs > 0, "pages are rendered by at least one job")
    self.pages = pages
    self.sources = sources
    self.jobs = jobs
    self.check = check
    self.isDurable = isDurable
    self.keepsOld = keepsOld
    self.signature = signature
    self.memory = memory
    self.review = review
  }

  /// Refuses what is no place for a site made from the folders `sources`, before they are read; with
  /// `drafts`, also a site that was made without them.
  public static func refuse(_ path: String, sources: [String], drafts: Bool = false) throws {
    let target = try Target(path, sources: sources)
    guard drafts else { return }
    let site = try PublishedFolder(in: target)
    guard site.manifest != nil, try !PublishedRecord(of: site).showsDrafts else { return }
    let bare = path.reversed().drop { $0 == "/" }.reversed()
    throw Refusal(
      "'\(path)' was made without drafts, and --drafts would publish them there; name a folder for the"
        + " drafts, such as --output \(String(bare))-drafts",
      vi:
        "'\(path)' được tạo không có bản nháp, mà --drafts sẽ đăng bản nháp vào đó; hãy ghi thư mục riêng cho bản"
        + " nháp, ví dụ --output \(String(bare))-drafts")
  }

  /// Whether a site that Yearbook made is in the folder at `path`.
  public static func isSite(_ path: String) -> Bool {
    System.realPath(path).flatMap { try? Folder($0) }.map(PublishedFolder.isSite) ?? false
  }

  /// The path of the file that is another one after each build that changed the site at `path`.
  public static func mark(of path: String) -> String { "\(path)/\(Manifest.path)" }

  /// Publishes the pages into the folder at `path`, which is made if it is missing.
  ///
  /// Throws a `Refusal` if that is no place for a site, a `DiskError` if the disk fails, `Problems`
  /// if pages cannot be rendered or the check finds any, and whatever else a page throws. In a task
  /// that is cancelled before the new site is ready, a `CancellationError`.
  ///
  /// - Parameter progress: is called with the number of pages made, now and then.
  @discardableResult
  public func publish(
    to path: String, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Outcome {
    try await publish(to: path, oneByOne: false, progress: progress)
  }

  /// Publishes as on a file system that cannot exchange folders, if `oneByOne`.
  func publish(
    to path: String, oneByOne: Bool, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Outcome {
    let paths = try PageSet(pages)
    let target = try Target(path, sources: sources)
    if keepsOld { try EarlierSite.refuse(target) }
    let staging = try Staging(for: target)
    defer { staging.remove() }
    let old = try PublishedFolder(in: target)
    try old.makeRoom(for: paths, shown: path)
    let rendering = Rendering(
      pages: pages, paths: paths.ordered, old: old, staging: staging, check: check, memory: memory,
      writesAll: keepsOld && staging.exchanges && !oneByOne)
    let new = try await rendering.run(jobs: jobs, progress: progress)
    let manifest = new.manifest.bytes
    let outdated = old.outdated(by: paths)
    try review(SiteComparison.changes(from: old, to: new.manifest, record: new.record))
    try Task.checkCancellation()
    var damaged: [SitePath] = []
    if manifest != old.manifest || !new.written.isEmpty || !outdated.isEmpty || old.isIncomplete {
      let succession = SiteSwap(
        target: target, staging: staging, pages: paths, new: new, isDurable: isDurable,
        keepsOld: keepsOld, signature: signature)
      damaged = try succession.run(after: old, oneByOne: oneByOne)
    } else {
      if let signature { try old.sign(signature) }
      if isDurable {
        try old.folder?.syncTree()
        try target.parent.sync()
      }
    }
    return Outcome(
      new, removed: outdated, after: old, damaged: damaged, isSigned: signature != nil)
  }

  /// Makes all pages as `publish` does, has what would change looked at, and writes nothing.
  ///
  /// What comes of it is what would become of the files. Throws what `publish` does.
  public func rehearse(
    for path: String, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Outcome {
    let paths = try PageSet(pages)
    let target = try Target(path, sources: sources)
    let old = try PublishedFolder(in: target)
    try old.makeRoom(for: paths, shown: path)
    let rendering = Rendering(
      pages: pages, paths: paths.ordered, old: old, staging: nil, check: check, memory: memory)
    let new = try await rendering.run(jobs: jobs, progress: progress)
    try review(SiteComparison.changes(from: old, to: new.manifest, record: new.record))
    return Outcome(new, removed: old.outdated(by: paths), after: old)
  }

  /// What publishing would change as far as the data file and the list of pages tell; whether a page
  /// says something else is not looked at.
  ///
  /// Throws what `rehearse` does.
  public func outline(for path: String) throws -> SiteChanges {
    let paths = try PageSet(pages)
    let old = try PublishedFolder(in: Target(path, sources: sources))
    try old.makeRoom(for: paths, shown: path)
    var manifest = Manifest()
    var record: [UInt8]?
    for (page, path) in zip(pages, paths.ordered) {
      guard path == PublishedRecord.path else {
        manifest.digests[path] = old.digests[path] ?? Manifest.digest(of: [])
        continue
      }
      let contents = try page.contents()
      manifest.digests[path] = Manifest.digest(of: contents)
      record = contents
    }
    return try SiteComparison.changes(from: old, to: manifest, record: record)
  }
}

extension Publication.Outcome {
  init(
    _ new: Rendering.Rendered, removed: [SitePath], after old: PublishedFolder,
    damaged: [SitePath] = [], isSigned: Bool = false
  ) {
    self.init(
      written: new.written.sorted().map(\.description),
      unchanged: new.unchanged.sorted().map(\.description),
      removed: removed.map(\.description), foreign: old.foreign.map(\.description),
      damaged: damaged.map(\.description),
      lostSignature: !isSigned && old.isSigned
        && !old.keepsSignature(with: new.manifest.bytes), made: new.made,
      digests: new.manifest.digests)
  }
}

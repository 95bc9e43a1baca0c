package import LinkCheck
package import SiteFiles
import Zip

/// The pages of a site, ready to be packed into one zip file: whole, or not at all.
///
/// The file is made beside its place and moved there in one step, when it is on the disk itself. The
/// same pages give the same bytes. In it stands a manifest, as in a site, so that what is unpacked
/// can be verified.
public struct ZipPublication: Sendable {
  private let pages: [SiteFile]
  private let sources: [String]
  private let jobs: Int
  private let check: SiteCheck

  /// What a zip file has.
  public struct Outcome: Hashable, Sendable {
    /// The number of files in it, the manifest counted.
    public let fileCount: Int
    /// Its size in bytes.
    public let byteCount: Int
  }

  /// Pages whose paths all differ, not only in case, made from files in the folders `sources`.
  ///
  /// Nothing is packed in which a check as that of a site finds something wrong, such as a link
  /// that leads to none of these pages; `check` is such a check of these pages.
  package init(
    _ pages: [SiteFile], sources: [String] = [], jobs: Int = Publication.defaultJobs,
    check: SiteCheck
  ) {
    precondition(jobs > 0, "pages are rendered by at least one job")
    self.pages = pages
    self.sources = sources
    self.jobs = jobs
    self.check = check
  }

  /// Refuses what is no place for a zip file made from the folders `sources`, before they are read.
  public static func refuse(_ path: String, sources: [String]) throws {
    _ = try FileTarget(path, sources: sources)
  }

  /// Packs the pages into the file at `path`; a zip file that stands there is replaced.
  ///
  /// Throws a `Refusal` if that is no place for it, a `DiskError` if the disk fails, `Problems` if
  /// pages cannot be rendered or the check finds any, and whatever else a page throws. In a task
  /// that is cancelled before the file is ready, a `CancellationError`.
  @discardableResult
  public func publish(to path: String) async throws -> Outcome {
    let paths = try PageSet(pages)
    let target = try FileTarget(path, sources: sources)
    let staging = try Staging(for: target.name, in: target.parent, shown: path)
    defer { staging.remove() }
    let rendering = Rendering(
      pages: pages, paths: paths.ordered, old: PublishedFolder(), staging: staging, check: check,
      memory: nil)
    let manifest = try await rendering.run(jobs: jobs).manifest
    try staging.site.write(manifest.bytes, to: Manifest.path)
    let files = (manifest.digests.keys + [Manifest.path]).sorted()
    let size = try Self.pack(files, of: staging.site, into: staging.folder)
    try staging.folder.sync(Self.zip)
    try staging.folder.move(Self.zip, to: target.name, in: target.parent)
    try target.parent.sync()
    return Outcome(fileCount: files.count, byteCount: size)
  }

  private static let zip: SitePath = "zip"

  /// Writes the zip file of the files of a folder, and gives its size.
  private static func pack(
    _ files: [SitePath], of site: Folder, into folder: Folder
  ) throws -> Int {
    var size = 0
    try folder.write(to: zip) { add in
      var zip = ZipWriter()
      for path in files {
        try Task.checkCancellation()
        guard let contents = try site.read(path, atMost: Folder.largestFile) else {
          throw site.failure("read", path)
        }
        let piece = zip.entry(path.description, contents)
        size += piece.count
        try add(piece)
      }
      let end = zip.end()
      size += end.count
      try add(end)
    }
    return size
  }
}

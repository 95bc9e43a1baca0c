import SiteFiles

/// A site that is to be published in another place: the files of its manifest, each as it was written.
public struct SiteCopy: Sendable {
  /// The folder of the site, as its user wrote it.
  public let shown: String
  /// Its files, with the manifest and its signature; sorted.
  public var files: [String] {
    let own = [Manifest.path] + (signature == nil ? [] : [Manifest.signature])
    return (Array(manifest.digests.keys) + own).sorted().map(\.description)
  }

  /// Whether somebody has signed it.
  public var isSigned: Bool { signature != nil }

  /// Whether the site of which `folder` holds the manifest and the data file is signed.
  public static func isSigned(asRecordIn folder: String) -> Bool {
    (try? Folder(folder).kind(of: Manifest.signature)) == .file
  }

  /// The number of its files, those of the manifest itself not counted.
  public var fileCount: Int { manifest.digests.count }

  /// The files of a site that say what it shows.
  public static let record = [Manifest.path, Manifest.signature, PublishedRecord.path].map(
    \.description)

  private let folder: Folder
  private let site: PublishedFolder
  private let manifest: Manifest
  private let signature: [UInt8]?

  /// Takes the site in the folder at `path`.
  ///
  /// Throws a `Refusal` where there is no whole site that a build made without drafts, and a
  /// `DiskError` if the disk fails.
  public init(_ path: String) throws {
    guard let real = System.realPath(path), let folder = try? Folder(real),
      PublishedFolder.isSite(folder)
    else {
      throw Refusal(
        "'\(path)' holds no site that Yearbook made; build it first with 'yearbook build'",
        vi: "'\(path)' không có trang nào do Yearbook tạo; hãy tạo trang trước bằng"
          + " 'yearbook build'")
    }
    (self.folder, shown) = (folder, path)
    site = try PublishedFolder(in: Target(real, sources: []))
    guard !site.isIncomplete, let sums = site.manifest else {
      throw Refusal(
        "a build of '\(path)' was interrupted; build the site again first",
        vi: "lần tạo trang '\(path)' đã bị ngắt; hãy tạo lại trang trước bằng 'yearbook build'")
    }
    guard try !PublishedRecord(of: site).showsDrafts else {
      throw Refusal(
        "'\(path)' was made with drafts; publish the site that is built without --drafts",
        vi: "'\(path)' được tạo cả với bản nháp; hãy công bố trang tạo không có --drafts")
    }
    manifest = try Manifest(parsing: sums)
    signature =
      site.isSigned ? try folder.read(Manifest.signature, atMost: Self.longestSignature) : nil
  }

  private static let longestSignature = 1 << 16

  /// Publishes the site into a folder of this machine or of a share that is mounted here.
  ///
  /// It takes the place of the site there as a build does. The one before it is kept as one step back, in
  /// a hidden folder beside it: `.site.before` for `site`. Files of others stay. Throws what
  /// `Publication.publish` does, and a `Refusal` where a file is not as the manifest says.
  ///
  /// - Parameter review: looks at what would change first; what it throws keeps the site there as it is.
  public func publish(
    to target: String, review: @escaping Publication.Review
  ) async throws -> Publication.Outcome {
    let files = manifest.digests.sorted { $0.key < $1.key }.map { [folder, shown] path, digest in
      SiteFile(path: path.description) {
        guard let bytes = folder.bytes(at: path, mode: nil), Manifest.digest(of: bytes) == digest
        else {
          throw Refusal(
            "'\(shown)/\(path)' is not as Yearbook wrote it ('yearbook verify \(shown)' names each such"
              + " file); build the site again first",
            vi:
              "'\(shown)/\(path)' không còn như Yearbook đã ghi ('yearbook verify \(shown)' nêu từng tệp như"
              + " thế); hãy tạo lại trang trước bằng 'yearbook build'")
        }
        return bytes
      }
    }
    let publication = Publication(
      files, sources: [shown], isDurable: true, keepsOld: true, signature: signature,
      review: review)
    return try await publication.publish(to: target)
  }

  /// Whether the manifest, and the signature of it if this site has one, in a folder are those of this site.
  public func isSame(asRecordIn folder: String) throws -> Bool {
    let folder = try Folder(folder)
    return try folder.read(Manifest.path, atMost: Manifest.longest) == manifest.bytes
      && [nil, try folder.read(Manifest.signature, atMost: Self.longestSignature)]
        .contains(signature)
  }

  /// What publishing would change in a site of which `folder` holds the manifest and the data file.
  public func changes(fromRecordIn folder: String) throws -> SiteChanges {
    let old = try PublishedFolder(in: Target(folder, sources: []))
    let record = try self.folder.read(PublishedRecord.path, atMost: Folder.largestFile)
    let isSame = old.digests[PublishedRecord.path] == manifest.digests[PublishedRecord.path]
    return try SiteComparison.changes(from: old, to: manifest, record: isSame ? nil : record)
  }
}

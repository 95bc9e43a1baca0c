import Downloads

/// What the standing site says of its years, as far as its own data file can be read.
struct PublishedRecord {
  /// The facts; nil where there is no site, or no data file that can be read.
  let facts: PublishedFacts?
  /// Why there are none though there is a site.
  let fault: SiteChanges.UnreadableRecord?

  /// Whether the site was made with drafts; an earlier version only said which years are drafts.
  var showsDrafts: Bool {
    guard let facts else { return false }
    return facts.showsDrafts || facts.years.values.contains { $0.status == "draft" }
  }

  static let path = SitePath(bytes: Array(PublishedFacts.path.utf8))
  /// The largest data file that is read, in bytes.
  private static let largest = 1 << 28

  /// Reads the data file of a site; throws what the disk says.
  init(of site: PublishedFolder) throws(DiskError) {
    guard let folder = site.folder, site.manifest != nil else {
      (facts, fault) = (nil, nil)
      return
    }
    guard let digest = site.digests[Self.path] else {
      (facts, fault) = (nil, .unlisted)
      return
    }
    guard site.tree.files[Self.path] == .file, let size = try folder.size(of: Self.path) else {
      (facts, fault) = (nil, .missing)
      return
    }
    guard size <= Self.largest else {
      (facts, fault) = (nil, .oversized(limit: Self.largest))
      return
    }
    guard let bytes = try folder.read(Self.path, atMost: Self.largest),
      Manifest.digest(of: bytes) == digest
    else {
      (facts, fault) = (nil, .changed)
      return
    }
    do {
      (facts, fault) = (try PublishedFacts(reading: bytes), nil)
    } catch {
      switch error {
      case .damaged: (facts, fault) = (nil, .changed)
      case .newer: (facts, fault) = (nil, .newer)
      }
    }
  }
}

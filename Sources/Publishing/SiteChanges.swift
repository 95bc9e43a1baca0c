import Downloads

/// What a build would change in the site that stands, before it is published.
public struct SiteChanges: Sendable {
  /// The changes: years, members, languages, statuses, figures, pages; by year, member and path.
  public let all: [SiteChange]
  /// Why the data file of the standing site could not be compared; nil where it could.
  public let unreadable: UnreadableRecord?
  /// Whether there is a site to compare with.
  public let hasStandingSite: Bool
  /// The files that Yearbook wrote into the standing site.
  private let paths: Set<SitePath>

  /// What was wrong with the data file of the standing site.
  public enum UnreadableRecord: Hashable, Sendable {
    /// It is listed in the manifest and missing.
    case missing
    /// The manifest does not list it, as that of an early version, or one that was edited.
    case unlisted
    /// It is not as Yearbook wrote it.
    case changed
    /// It is larger than any that is read, in bytes.
    case oversized(limit: Int)
    /// A newer version of Yearbook wrote it.
    case newer
  }

  /// The years that have pages in the site at a path and are not among those that are there.
  ///
  /// For a run that makes no pages, which could be compared. None where no site can be read.
  public static func goneYears(from path: String, besides years: Set<Int>) -> SiteChanges {
    guard let real = System.realPath(path), let folder = try? Folder(real),
      let text = (try? folder.read(Manifest.path, atMost: Manifest.longest)) ?? nil,
      let manifest = try? Manifest(parsing: text)
    else { return .first }
    let published = PublishedFacts(yearsOf: manifest.digests.keys).years.keys
    let changes = published.filter { !years.contains($0) }.sorted().map { year in
      SiteChange(.yearGone(year), needing: .removal("\(year)"))
    }
    return SiteChanges(all: changes)
  }

  /// Nothing to compare with.
  static let first = SiteChanges(all: [])

  private init(all: [SiteChange]) {
    (self.all, unreadable, hasStandingSite, paths) = (all, nil, false, [])
  }

  /// What would change in a site that stands.
  init(all: [SiteChange], unreadable: UnreadableRecord?, standing site: PublishedFolder) {
    self.all = all
    self.unreadable = unreadable
    hasStandingSite = true
    paths = site.owned
  }

  private static let pageOfLanguages = "rankings.html"

  /// Whether the standing site has a year, a member, a language or a page of this name.
  public func shows(_ name: String) -> Bool {
    let languages = Set(paths.compactMap(Self.language))
    return paths.contains { path in
      let subject = PageSubject(path, languages: languages)
      guard subject.isPage else { return false }
      return path.description == name || subject.member == name
        || subject.year.map(String.init) == name
        || subject.language == name
    }
  }

  /// The language of a page that each language has, and no other folder; nil of other pages, and at the
  /// root.
  private static func language(of path: SitePath) -> String? {
    let names = path.description.split(separator: "/").map(String.init)
    return names.count == 2 && names[1] == pageOfLanguages ? names[0] : nil
  }
}

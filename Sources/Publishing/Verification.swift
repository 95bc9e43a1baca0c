public import Input

/// A copy of a site, compared with its manifest: which of its files are as Yearbook wrote them.
public struct Verification: Sendable {
  /// What can be wrong with a copy.
  public enum Kind: Int, CaseIterable, Sendable {
    /// The manifest is missing or broken, or a build was interrupted: the copy as a whole.
    case site
    /// A file of the manifest is not there.
    case missing
    /// A file of the manifest is there with other bytes, or something else stands in its place.
    case changed
    /// A file or folder cannot be read.
    case unreadable
    /// A file, link or the like is there that no build wrote.
    case extra
  }

  /// The number of files that are as Yearbook wrote them, the manifest not counted.
  public let intactCount: Int
  /// What was found, sorted by path, in each kind that was.
  public let findings: [Kind: [Problem]]

  /// How much was found of a kind.
  public func count(_ kind: Kind) -> Int { findings[kind]?.count ?? 0 }

  /// Whether the copy is a whole site as Yearbook wrote it, files of others left aside if they are
  /// `allowed`.
  public func holds(allowingExtra allowed: Bool = false) -> Bool {
    findings.keys.allSatisfy { $0 == .extra && allowed }
  }

  /// Reads the folder at `path` and all files that its manifest lists, `jobs` at a time.
  ///
  /// Files are read in pieces, however large. Throws a `DiskError` if the folder itself cannot be
  /// opened; whatever cannot be read in it is a finding.
  public init(of path: String, jobs: Int = Publication.defaultJobs) async throws {
    var comparison = try ManifestComparison(of: Folder(path), shown: path)
    intactCount = await comparison.run(jobs: jobs)
    findings = comparison.findings.mapValues { $0.sorted() }
  }
}

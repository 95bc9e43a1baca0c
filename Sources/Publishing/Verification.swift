public import Input

/// A copy of a site, compared with its manifest: which of its files are as Yearbook wrote them.
///
/// The folder of a sealed year is compared with its seal in the same way.
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

  /// What the folder is.
  public enum Subject: Hashable, Sendable {
    /// A site, or an archive that was unpacked.
    case site
    /// A year of the content, which is sealed.
    case year
  }

  /// What the folder is.
  public let subject: Subject
  /// The year that its seal is of, where the folder is not named after it.
  public let sealedYear: Int?
  /// The list of sums that its files were compared with, as it was read; nil where it is missing or
  /// broken.
  public let sums: [UInt8]?
  /// The signature of that list; nil where there is none that can be read.
  public let signature: [UInt8]?
  /// The path of the signature, whether it is there or not.
  public let signaturePath: String
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
    (sums, signature) = (comparison.listed, comparison.signature)
    signaturePath = comparison.shownPath(comparison.list.signature)
    sealedYear = comparison.sealedYear
    switch comparison.list {
    case .site: subject = .site
    case .seal: subject = .year
    }
    findings = comparison.findings.mapValues { $0.sorted() }
  }
}

import SiteFiles

/// What each page of a site followed from when it was made last and what came of it, so that a build
/// takes a page from the standing site where both are the same.
///
/// A page is known by two SHA-256: one of all that it follows from, one of its bytes.
public struct PageMemory: Sendable {
  /// A page that was made.
  struct Made: Hashable, Sendable {
    let basis: Manifest.Digest
    let contents: Manifest.Digest
  }

  private let known: [SitePath: Made]
  private let facts: Manifest.Digest
  private let everything: Manifest.Digest

  /// What is known of pages, and what those of this build are made from.
  init(known: [SitePath: Made], _ material: SiteMaterial) {
    self.known = known
    facts = Manifest.digest(ofParts: material.facts)
    everything = Manifest.digest(ofParts: [facts[...]] + material.texts)
  }

  /// The digest of all that a page follows from; nil where only its bytes tell.
  func basis(of page: SiteFile) -> Manifest.Digest? {
    switch page.basis {
    case .facts: facts
    case .text(let texts): Manifest.digest(ofParts: [facts[...]] + texts)
    case .everything: everything
    case nil: nil
    }
  }

  /// The digest of the bytes that a page had when it followed from the same; nil where it did not.
  func contents(of path: SitePath, from basis: Manifest.Digest) -> Manifest.Digest? {
    known[path].flatMap { $0.basis == basis ? $0.contents : nil }
  }
}

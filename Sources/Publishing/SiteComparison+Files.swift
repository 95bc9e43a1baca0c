import Downloads
import Pictures

extension SiteComparison {
  /// Compares the pictures of years, which no page shows as text.
  ///
  /// Those of a page that is gone go with it, and smaller sizes with their picture; a new correction of their
  /// year covers changed ones.
  mutating func comparePictures(
    _ site: PublishedFolder, _ after: [SitePath: Manifest.Digest]
  ) {
    let before = site.digests
    for path in before.keys.filter(\.isPicture).sorted() where before[path] != after[path] {
      let subject = PageSubject(path, languages: languages)
      guard let year = subject.year, !isPart(subject) else { continue }
      // Sizes come, go and change with their picture; another size of the same picture shows something else.
      if let original = path.original(in: after),
        after[path] == nil || before[original] != after[original]
      {
        continue
      }
      if let digest = after[path] {
        guard !Self.isSamePicture(path, of: site, cleaned: digest) else { continue }
        let isGuarded = old.years[year]?.isClosed == true && !isCorrected(year)
        report(.pictureChanged(path.description), needing: isGuarded ? .changes(year) : nil)
      } else {
        let isGuarded = old.years[year]?.isClosed == true && !yearsLosingPages.contains(year)
        report(.pictureGone(path.description), needing: isGuarded ? .removal(subject.name) : nil)
      }
    }
  }

  /// Whether a picture that is published differs from the new one only because an earlier version left more
  /// in its file.
  private static func isSamePicture(
    _ path: SitePath, of site: PublishedFolder, cleaned digest: Manifest.Digest
  ) -> Bool {
    guard let bytes = site.folder?.bytes(at: path, mode: nil),
      Manifest.digest(of: bytes) == site.digests[path],
      let clean = (try? CleanPicture(bytes)) ?? nil
    else { return false }
    return Manifest.digest(of: clean.bytes) == digest
  }

  /// Whether a year has a correction more than it had.
  private func isCorrected(_ year: Int) -> Bool {
    let corrections = [old, new].map { $0.years[year]?.corrections.count ?? 0 }
    return corrections[0] < corrections[1]
  }

  /// Compares the files that notes of years link.
  ///
  /// Those of a page that is gone go with it; a new correction of their year covers changed ones.
  mutating func compareAttachments(
    _ before: [SitePath: Manifest.Digest], _ after: [SitePath: Manifest.Digest]
  ) {
    let differing = before.keys.filter { before[$0] != after[$0] && $0.isAttachment(in: before) }
    for path in differing.sorted() {
      let subject = PageSubject(path, languages: languages)
      guard let year = subject.year, subject.language == nil, !isPart(subject) else { continue }
      let isClosed = old.years[year]?.isClosed == true
      if after[path] == nil {
        let isGuarded = isClosed && !yearsLosingPages.contains(year)
        report(
          .attachmentGone(path.description), needing: isGuarded ? .removal(subject.name) : nil)
      } else {
        let isGuarded = isClosed && !isCorrected(year)
        report(.attachmentChanged(path.description), needing: isGuarded ? .changes(year) : nil)
      }
    }
  }
}

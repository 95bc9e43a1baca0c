import Downloads
import Pictures

extension SiteComparison {
  /// Compares the pictures of years, which no page shows as text.
  ///
  /// Those of a page that is gone go with it, and smaller sizes with their picture. What a new correction of
  /// their year names may change and go.
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
        let isGuarded = isGuarded(path, of: year)
        report(.pictureChanged(path.description), needing: isGuarded ? .changes(year) : nil)
      } else {
        let isGuarded = isGuarded(path, of: year) && !yearsLosingPages.contains(year)
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

  /// Whether a year is closed and no new correction of it names a file.
  private func isGuarded(_ path: SitePath, of year: Int) -> Bool {
    old.years[year]?.isClosed == true && corrected[year]?.name(path.description) != true
  }

  /// Compares the files that notes of years link.
  ///
  /// Those of a page that is gone go with it. What a new correction of their year names may change and go.
  mutating func compareAttachments(
    _ before: [SitePath: Manifest.Digest], _ after: [SitePath: Manifest.Digest]
  ) {
    let differing = before.keys.filter { before[$0] != after[$0] && $0.isAttachment(in: before) }
    for path in differing.sorted() {
      let subject = PageSubject(path, languages: languages)
      guard let year = subject.year, subject.language == nil, !isPart(subject) else { continue }
      if after[path] == nil {
        let isGuarded = isGuarded(path, of: year) && !yearsLosingPages.contains(year)
        report(
          .attachmentGone(path.description), needing: isGuarded ? .removal(subject.name) : nil)
      } else {
        let isGuarded = isGuarded(path, of: year)
        report(.attachmentChanged(path.description), needing: isGuarded ? .changes(year) : nil)
      }
    }
  }

  /// Reports pictures and attachments that a sealed year has more than before, unless a new correction names
  /// them.
  mutating func reportAdded(
    _ before: [SitePath: Manifest.Digest], _ after: [SitePath: Manifest.Digest]
  ) {
    for path in after.keys.filter({ before[$0] == nil }).sorted() {
      guard path.isPicture || path.isAttachment(in: after) else { continue }
      let subject = PageSubject(path, languages: languages)
      guard let year = subject.year, subject.language == nil, subject.member == nil,
        old.years[year]?.isSealed == true
      else { continue }
      let kind: SiteChange.Kind =
        path.isPicture ? .pictureAdded(path.description) : .attachmentAdded(path.description)
      report(kind, needing: isGuarded(path, of: year) ? .changes(year) : nil)
    }
  }
}

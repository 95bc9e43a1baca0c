import Downloads

extension SiteComparison {
  /// Compares the pictures of years, which no page shows as text.
  ///
  /// Those of a page that is gone go with it, and smaller sizes with their picture.
  mutating func comparePictures(
    _ before: [SitePath: Manifest.Digest], _ after: [SitePath: Manifest.Digest]
  ) {
    for path in before.keys.filter(\.isPicture).sorted() where before[path] != after[path] {
      let subject = PageSubject(path, languages: languages)
      guard let year = subject.year, !isPart(subject), !path.isSmallerSize(in: after) else {
        continue
      }
      if after[path] != nil {
        report(.pictureChanged(path.description))
      } else {
        let isGuarded = old.years[year]?.isClosed == true && !yearsLosingPages.contains(year)
        report(.pictureGone(path.description), needing: isGuarded ? .removal(subject.name) : nil)
      }
    }
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
        let corrections = [old, new].map { $0.years[year]?.corrections.count ?? 0 }
        let isGuarded = isClosed && corrections[0] >= corrections[1]
        report(.attachmentChanged(path.description), needing: isGuarded ? .changes(year) : nil)
      }
    }
  }
}

import Downloads

/// Compares the site that stands with the one that is to take its place.
struct SiteComparison {
  let old: PublishedFacts
  let new: PublishedFacts
  let languages: Set<String>
  /// Where pages are now that were in a folder of another name.
  private let moved: MovedPages
  private var changes: [SiteChange] = []
  /// What has gone as a whole, so that its parts need no mention.
  private var goneYears: Set<Int> = []
  private var goneMembers: Set<String> = []
  private var goneLanguages: Set<String> = []
  private var newYears: Set<Int> = []
  /// The pages that are gone, by their names, and the years that they are of.
  private var gonePages: Set<String> = []
  private(set) var yearsLosingPages: Set<Int> = []
  /// The files that new corrections of each year name.
  private(set) var corrected: [Int: CorrectedFiles] = [:]

  /// What the pages of a site say, where nothing of it differs.
  private init(_ old: PublishedFacts, _ new: PublishedFacts) {
    (self.old, self.new) = (old, new)
    languages = (old.languages ?? []).union(new.languages ?? [])
    // Without a data file on either side the folder is taken to be the same.
    let folders = [old.memberNames, new.memberNames].compactMap { $0?.path }
    moved = MovedPages(from: folders.first ?? "", to: folders.last ?? "", languages: languages)
  }

  /// Compares a standing site with the pages that were made.
  ///
  /// - Parameter record: the bytes of the new data file; nil where it is the one that stands there.
  static func changes(
    from site: PublishedFolder, to manifest: Manifest, record: [UInt8]?
  ) throws -> SiteChanges {
    guard site.manifest != nil else { return .first }
    let path = PublishedRecord.path
    let isSame = site.digests[path] == manifest.digests[path]
    // The data file says nothing of them.
    let hasOtherFile = site.digests.contains { file, digest in
      manifest.digests[file] != digest && (file.isPicture || file.isAttachment(in: site.digests))
    }
    let hasGone = site.digests.keys.contains { manifest.digests[$0] == nil }
    if isSame, !hasGone, !hasOtherFile {
      var comparison = SiteComparison(PublishedFacts(), PublishedFacts())
      comparison.comparePages(site, manifest.digests)
      return SiteChanges(all: comparison.changes, unreadable: nil, standing: site)
    }
    let standing = try PublishedRecord(of: site)
    // What the manifest has in common with the new site needs no comparison.
    let fault = isSame ? nil : standing.fault
    let new = try record.map { bytes throws(PublishedFacts.Fault) in
      try PublishedFacts(reading: bytes)
    }
    // A damaged file that would stay the same says what the new one does.
    let old =
      standing.facts ?? (isSame ? new : nil) ?? PublishedFacts(yearsOf: site.digests.keys)
    var comparison = SiteComparison(old, new ?? (isSame ? old : PublishedFacts()))
    comparison.compareNames()
    comparison.notePages(
      gone: site.digests.keys.filter { manifest.digests[comparison.moved($0)] == nil })
    if fault != nil { comparison.reportUncompared() }
    for year in Set(old.years.keys).union(comparison.new.years.keys).sorted() {
      guard let before = old.years[year], let after = comparison.new.years[year] else { continue }
      comparison.compare(year, before, after)
    }
    comparison.comparePages(site, manifest.digests)
    return SiteChanges(all: comparison.changes, unreadable: fault, standing: site)
  }

  mutating func report(
    _ kind: SiteChange.Kind, needing confirmation: SiteChange.Confirmation? = nil
  ) {
    changes.append(SiteChange(kind, needing: confirmation))
  }

  private mutating func compareNames() {
    goneYears = Set(old.years.keys).subtracting(new.years.keys)
    newYears = Set(new.years.keys).subtracting(old.years.keys)
    for year in goneYears.sorted() {
      let isDraft = old.years[year]?.status == "draft"
      report(.yearGone(year), needing: isDraft ? nil : .removal("\(year)"))
    }
    if let before = old.members, let after = new.members ?? (new.years.isEmpty ? nil : []) {
      goneMembers = Set(before).subtracting(after)
      for member in before where goneMembers.contains(member) {
        report(.memberGone(member), needing: .removal(member))
      }
      for member in after where !before.contains(member) { report(.memberNew(member)) }
    }
    if let before = old.languages, let after = new.languages {
      goneLanguages = before.subtracting(after)
      for language in goneLanguages.sorted() {
        report(.languageGone(language), needing: .removal(language))
      }
      for language in after.subtracting(before).sorted() { report(.languageNew(language)) }
    }
    for year in newYears.sorted() { report(.yearNew(year)) }
    compareMemberNames()
  }

  /// Reports that pages and columns of members have other names than in the published site.
  private mutating func compareMemberNames() {
    guard let before = old.memberNames, let after = new.memberNames else { return }
    if before.path != after.path {
      report(.membersMoved(from: before.path, to: after.path), needing: .removal(before.path))
    }
    if before.column != after.column {
      report(
        .columnRenamed(from: before.column, to: after.column), needing: .removal(before.column))
    }
  }

  /// Reports the years that are known by their pages alone and stay.
  private mutating func reportUncompared() {
    for year in old.years.keys.sorted() where !goneYears.contains(year) {
      report(.uncompared(year), needing: .changes(year))
    }
  }

  private mutating func compare(_ year: Int, _ old: PublishedYear, _ new: PublishedYear) {
    if old.isKnown, new.isKnown, old.status != new.status {
      // As a draft it would be gone from the next build without drafts.
      let isGuarded = old.isClosed || new.status == "draft"
      report(
        .status(year, from: old.status ?? Self.unstated, to: new.status ?? Self.unstated),
        needing: isGuarded ? .changes(year) : nil)
    }
    if let before = old.isSealed, let after = new.isSealed, before != after {
      report(
        after ? .sealed(year) : .unsealed(year), needing: after ? nil : .changes(year))
    }
    compareSeals(of: year, corrections: new.corrections.count)
    let changes = factChanges(of: year, from: old, to: new)
    let corrections = CorrectionPairs(old.corrections, new.corrections)
    let covered = CorrectionCover(corrections.added, changes, names: [old.facts, new.facts])
    corrected[year] = CorrectedFiles(corrections.added)
    for change in changes {
      let isGuarded = old.guards(change, in: new) && !covered.covers(change.subject)
      report(
        .fact(year, change.subject, from: change.before, to: change.after),
        needing: isGuarded ? .changes(year) : nil)
    }
    for change in corrections.changes {
      report(
        .fact(year, change.subject, from: change.before, to: change.after),
        needing: old.isClosed && change.after == nil ? .changes(year) : nil)
    }
  }

  /// The facts of a year that differ, in their order.
  private func factChanges(
    of year: Int, from old: PublishedYear, to new: PublishedYear
  ) -> [FactChange] {
    var changes: [FactChange] = []
    for (subject, before) in old.facts {
      let after = new.facts[subject]
      guard before != after else { continue }
      changes.append(FactChange(subject: subject, before: before, after: after))
    }
    for (subject, after) in new.facts where old.facts[subject] == nil {
      changes.append(FactChange(subject: subject, before: nil, after: after))
    }
    let told = changes.filter { isTold($0, from: old, to: new) && !isOfGonePage($0, year) }
    let subjects = Set(told.map(\.subject))
    return told.filter { !$0.isExplained(by: subjects, from: old, to: new) }
      .sorted { $0.subject < $1.subject }
  }

  /// Whether both sites would say a fact, so that the difference is one.
  private func isTold(
    _ change: FactChange, from before: PublishedYear, to after: PublishedYear
  ) -> Bool {
    let subject = change.subject
    if let member = subject.member, goneMembers.contains(member) { return false }
    let isOneSided = change.before == nil || change.after == nil
    if subject.followsOthers, isOneSided,
      !before.has(whatItIsSaidOf: subject) || !after.has(whatItIsSaidOf: subject)
    {
      return false
    }
    return (change.before != nil || old.says(subject, of: before, among: languages))
      && (change.after != nil || new.says(subject, of: after, among: languages))
  }

  /// Whether it was said in a note that is gone as a whole.
  private func isOfGonePage(_ change: FactChange, _ year: Int) -> Bool {
    guard case .statement(let statement) = change.subject, change.after == nil,
      let note = statement.key.split(separator: " ").first
    else { return false }
    return gonePages.contains("\(year)/\(note).html")
  }

  /// Reports another seal than the published one: sealed again with a correction more, or made anew.
  private mutating func compareSeals(of year: Int, corrections: Int) {
    guard let before = old.seals?[year], let after = new.seals?[year], after.differs(from: before)
    else { return }
    let isCorrected = after.corrections > before.corrections && after.corrections <= corrections
    report(.resealed(year), needing: isCorrected ? nil : .changes(year))
  }

  /// Notes which pages are gone: what they said goes with them.
  private mutating func notePages(gone paths: [SitePath]) {
    for subject in paths.map({ PageSubject($0, languages: languages) }) where subject.isPage {
      gonePages.insert(subject.name)
      if let year = subject.year { yearsLosingPages.insert(year) }
    }
  }

  private static let unstated = "not stated"

  private mutating func comparePages(
    _ site: PublishedFolder, _ after: [SitePath: Manifest.Digest]
  ) {
    let before = site.digests
    let gone = before.keys.filter { after[moved($0)] == nil && $0.isPage }.sorted()
    for path in gone {
      let subject = PageSubject(path, languages: languages)
      guard subject.isPage, !isPart(subject) else { continue }
      let isGuarded =
        subject.year.map { year in
          old.years[year]?.isClosed == true
            && !subject.goesByItself(after: old.years[year], new.years[year])
        } ?? false
      report(.pageGone(path.description), needing: isGuarded ? .removal(subject.name) : nil)
    }
    let kept = Dictionary(before.map { (moved($0.key), $0.value) }) { one, _ in one }
    for path in after.keys.filter(\.isPage).sorted() {
      guard let digest = kept[path] else {
        let year = PageSubject(path, languages: languages).year
        if year.map(newYears.contains) != true { report(.pageNew(path.description)) }
        continue
      }
      if digest != after[path] { report(.pageChanged(path.description)) }
    }
    comparePictures(site, after)
    compareAttachments(before, after)
    reportAdded(before, after)
  }

  /// Whether a page goes with something that goes as a whole.
  func isPart(_ subject: PageSubject) -> Bool {
    subject.year.map(goneYears.contains) == true
      || subject.member.map(goneMembers.contains) == true
      || subject.language.map(goneLanguages.contains) == true
  }
}

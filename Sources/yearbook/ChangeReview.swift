import Downloads
import Emulation
import Input
import Publishing
import Synchronization
import Website

/// Looks at what a build would change in the published site: says it, and stops the build where it has
/// to be confirmed first.
final class ChangeReview: Sendable {
  private let output: String
  private let allowed: Allowances
  private let isStrict: Bool
  private let content: FileTree
  private let draftNotes: Set<String>
  private let places: ChangePlaces
  private let found = Mutex(Problems())

  /// A review of changes in the site at `output`.
  convenience init(
    _ output: String, allowing allowed: AllowedChanges, isStrict: Bool = false, _ reading: Reading
  ) {
    self.init(
      output,
      Allowances(removals: allowed.removals, years: allowed.changedYears, reading.archive),
      isStrict: isStrict, reading.content, reading.archive)
  }

  /// A review of changes in the site at `output`, made of this content.
  init(
    _ output: String, _ allowed: Allowances, isStrict: Bool = false, _ content: FileTree,
    _ archive: Archive?
  ) {
    self.output = output
    self.isStrict = isStrict
    self.allowed = allowed
    self.content = content
    draftNotes = archive?.draftNotes ?? []
    places = ChangePlaces(content, archive)
  }

  /// The warnings of the review.
  var warnings: Problems { found.withLock { $0 } }

  /// Says what would change.
  /// - Throws: `Problems` where something has to be confirmed first.
  func look(at changes: SiteChanges, _ report: Report) throws {
    report.tell(changes, in: output)
    let problems = isStrict ? problems(of: changes).strict() : problems(of: changes)
    guard problems.errorCount == 0 else { throw problems }
    found.withLock { $0 = problems }
  }

  /// The published years that have no folder any more, where other mistakes keep pages from being made.
  var missingYears: Problems {
    let folders = content.textPaths.compactMap {
      $0.split(separator: "/").first.flatMap { Int($0) }
    }
    var problems = Problems()
    for change in SiteChanges.goneYears(from: output, besides: Set(folders)).all
    where !allowed.allows(change) {
      report(change, to: &problems)
    }
    return problems
  }

  /// What is wrong with changes, and what of them could not be looked at.
  func problems(of changes: SiteChanges) -> Problems {
    var problems = Problems()
    let open = changes.all.filter { !allowed.allows($0) }
    if let fault = changes.unreadable { report(fault, changes.all, open, to: &problems) }
    for change in open { report(change, to: &problems) }
    reportPages(open, to: &problems)
    reportFacts(open, among: changes.all, to: &problems)
    allowed.reportUnused(changes, in: output, to: &problems)
    return problems
  }

  private func report(_ change: SiteChange, to problems: inout Problems) {
    guard let (fault, place) = fault(of: change) else { return }
    problems.report(CommandProblem.change(fault).at(place))
  }

  /// What has to be confirmed in a change, and where it is decided; nil for pages and facts, of which
  /// several are reported together, and for what needs no confirmation.
  private func fault(of change: SiteChange) -> (ChangeFault, Place)? {
    switch change.kind {
    case .yearGone(let year):
      (.yearGone(year, site: output, because: absence(of: year)), places.goneYear(year))
    case .memberGone(let id):
      (.memberGone(id, site: output), Place(path: content.shownPath(Members.file(in: content))))
    case .languageGone(let code): (.languageGone(code, site: output), places.languages)
    case .status(let year, let old, let new):
      (
        .statusChanged(year: year, from: old, to: new, site: output),
        places.field("status", in: year)
      )
    case .membersMoved(let old, let new):
      (.membersMoved(from: old, to: new, site: output), places.memberTerm("path"))
    case .columnRenamed(let old, let new):
      (.columnRenamed(from: old, to: new, site: output), places.memberTerm("column"))
    case .unsealed(let year): (.sealGone(year: year, site: output), places.seal(of: year))
    case .resealed(let year):
      (
        .sealReplaced(year: year, summary: places.summary(of: year), site: output),
        places.seal(of: year)
      )
    case .pictureGone(let path):
      change.confirmation.map {
        (.pictureGone(name: $0.name), Place(path: content.shownPath(path)))
      }
    case .attachmentGone(let path):
      change.confirmation.map {
        (.attachmentGone(name: $0.name), Place(path: content.shownPath(path)))
      }
    case .pictureChanged(let path), .pictureAdded(let path):
      changedYear(change).map { year in
        let summary = places.summary(of: year)
        let isNew = change.kind == .pictureAdded(path)
        return (
          .pictureChanged(year: year, summary: summary, isNew: isNew),
          Place(path: content.shownPath(path))
        )
      }
    case .attachmentChanged(let path), .attachmentAdded(let path):
      changedYear(change).map { year in
        let summary = places.summary(of: year)
        let isNew = change.kind == .attachmentAdded(path)
        return (
          .attachmentChanged(year: year, summary: summary, isNew: isNew),
          Place(path: content.shownPath(path))
        )
      }
    case .yearNew, .memberNew, .languageNew, .uncompared, .sealed, .fact, .pageGone, .pageNew,
      .pageChanged:
      nil
    }
  }

  /// The year whose change has to be confirmed.
  private func changedYear(_ change: SiteChange) -> Int? {
    if case .changes(let year) = change.confirmation { year } else { nil }
  }

  /// Why a published year would not be there any more.
  private func absence(of year: Int) -> ChangeFault.YearAbsence {
    if !content.paths(in: "\(year)").isEmpty {
      return draftNotes.contains { $0.hasPrefix("\(year)/") } ? .draft : .noSummary
    }
    let folder = content.shownPath("\(year)")
    if FileStamp(at: folder)?.isLink ?? false { return .linkedFolder(folder) }
    let folders = Set(
      (content.textPaths + content.binaries.keys).compactMap { path in
        path.contains("/") ? path.split(separator: "/").first.map(String.init) : nil
      })
    let likely = folders.filter { FolderName.likelyYear(in: $0) == year }.sorted()
    return likely.first.map { .renamedFolder(folder, to: $0) } ?? .noFolder(folder)
  }

  /// Reports each page of a closed year that would be gone, once for all languages.
  private func reportPages(_ open: [SiteChange], to problems: inout Problems) {
    var paths: [String: [String]] = [:]
    for change in open {
      guard case .pageGone(let path) = change.kind, case .removal(let name) = change.confirmation
      else { continue }
      paths[name, default: []].append(path)
    }
    for (name, paths) in paths {
      let fault = ChangeFault.pageGone(name: name, others: Array(paths.dropFirst()))
      problems.report(CommandProblem.change(fault).at(Place(path: "\(output)/\(paths[0])")))
    }
  }

  /// Reports the facts of each closed year that would change, at the first of them that has a line.
  private func reportFacts(
    _ open: [SiteChange], among all: [SiteChange], to problems: inout Problems
  ) {
    var lines: [Int: [Bilingual]] = [:]
    var first: [Int: Place] = [:]
    var ways: [Int: ClosedYearChange.Way] = [:]
    let hasCorrections = Set(
      all.compactMap { change -> Int? in
        guard case .fact(let year, .correction, nil, _) = change.kind else { return nil }
        return year
      })
    for change in open {
      guard case .fact(let year, let subject, _, _) = change.kind else { continue }
      // A place is looked for with some work, and most have one.
      if first[year]?.line == nil, lines[year, default: []].count < 20 {
        let place = places.place(of: subject, in: year)
        first[year] = place.line == nil ? first[year] ?? place : place
      }
      lines[year, default: []].append(ChangeLine(change).text)
      ways[year, default: []].formUnion(ClosedYearChange.Way(subject))
    }
    for (year, lines) in lines {
      let summary = places.summary(of: year)
      let change = ClosedYearChange(
        year: year, isSealed: places.isSealed(year), summary: summary,
        hasNewCorrections: hasCorrections.contains(year), lines: lines,
        ways: ways[year] ?? [])
      problems.report(
        CommandProblem.change(.factsChanged(change)).at(first[year] ?? Place(path: summary)))
    }
  }

  /// Reports that figures cannot be compared: an error while a year that has pages is not confirmed.
  private func report(
    _ fault: SiteChanges.UnreadableRecord, _ all: [SiteChange], _ open: [SiteChange],
    to problems: inout Problems
  ) {
    let years = open.compactMap(Self.uncomparedYear)
    // Years that were confirmed are no news.
    guard !years.isEmpty || !all.contains(where: { Self.uncomparedYear($0) != nil }) else { return }
    problems.report(
      CommandProblem.change(.notCompared(fault, years: years))
        .at(Place(path: "\(output)/\(PublishedFacts.path)")))
  }

  private static func uncomparedYear(_ change: SiteChange) -> Int? {
    if case .uncompared(let year) = change.kind { year } else { nil }
  }
}

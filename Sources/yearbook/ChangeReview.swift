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
    reportFacts(open, to: &problems)
    allowed.reportUnused(changes, in: output, to: &problems)
    return problems
  }

  private func report(_ change: SiteChange, to problems: inout Problems) {
    switch change.kind {
    case .yearGone(let year):
      problems.report(
        Problem(
          "year-gone",
          "'\(output)' shows the year \(year), which would be gone: \(reason(for: year)),"
            + " or confirm that it goes with --allow-removal \(year)",
          at: places.goneYear(year)))
    case .memberGone(let id):
      problems.report(
        Problem(
          "member-gone",
          "'\(output)' shows the member '\(id)', which would be gone; put its entry back (one that has"
            + " ended stays, with 'merged'), or confirm that it goes with --allow-removal \(id)",
          at: Place(path: content.shownPath("provinces.yaml"))))
    case .languageGone(let code):
      problems.report(
        Problem(
          "language-gone",
          "'\(output)' has pages in the language '\(code)', which would be gone; put it back under"
            + " 'languages', or confirm that it goes with --allow-removal \(code)",
          at: places.languages))
    case .status(let year, let old, let new):
      problems.report(
        Problem(
          "status-changed",
          "'\(output)' shows the year \(year) as '\(old)', and it would be '\(new)' now; write"
            + " 'status: \(old)' again, or confirm the change with --allow-changes \(year)",
          at: places.field("status", in: year)))
    case .unsealed(let year):
      problems.report(
        Problem(
          "seal-gone",
          "'\(output)' shows the year \(year) as sealed, and its seal is missing; put the file back, or"
            + " confirm that the year is open again with --allow-changes \(year)",
          at: Place(path: content.shownPath("\(year)/\(Seal.name)"))))
    case .resealed(let year):
      let summary = places.summary(of: year)
      problems.report(
        Problem(
          "seal-replaced",
          "'\(output)' shows the year \(year) with another seal than this one, and no correction says"
            + " why; put the published files and their seal back, or list what was put right under"
            + " 'corrections' in \(summary) and run 'yearbook seal \(year) --again', or confirm it with"
            + " --allow-changes \(year)",
          at: Place(path: content.shownPath("\(year)/\(Seal.name)"))))
    case .pictureGone(let path):
      guard case .removal(let name) = change.confirmation else { break }
      problems.report(
        CommandProblem.pictureGone(name: name).at(Place(path: content.shownPath(path))))
    case .yearNew, .memberNew, .languageNew, .uncompared, .sealed, .fact, .pageGone, .pageNew,
      .pageChanged, .pictureChanged:
      break
    }
  }

  /// Why a published year would not be there any more, and what to do.
  private func reason(for year: Int) -> String {
    let folder = content.shownPath("\(year)")
    if !content.paths(in: "\(year)").isEmpty {
      return draftNotes.contains { $0.hasPrefix("\(year)/") }
        ? "its summary is a draft now; give it back the status that it had"
        : "it has no summary any more; put the note back"
    }
    let folders = Set(
      (content.textPaths + content.binaries.keys).compactMap { path in
        path.contains("/") ? path.split(separator: "/").first.map(String.init) : nil
      })
    let likely = folders.filter { FolderName.likelyYear(in: $0) == year }.sorted()
    guard let name = likely.first else { return "there is no folder '\(folder)'; put it back" }
    return "there is no folder '\(folder)', but a folder '\(name)'; rename that to '\(year)'"
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
      let others = paths.dropFirst().map { "'\(Excerpt.visible($0))'" }.joined(separator: ", ")
      problems.report(
        Problem(
          "page-gone",
          "this page of a closed year would be gone\(others.isEmpty ? "" : ", and so would \(others)");"
            + " put back what it was made from, or confirm that it goes with --allow-removal"
            + " \(Excerpt.visible(name))",
          at: Place(path: "\(output)/\(paths[0])")))
    }
  }

  /// Reports the facts of each closed year that would change, at the first of them that has a line.
  private func reportFacts(_ open: [SiteChange], to problems: inout Problems) {
    var lines: [Int: [String]] = [:]
    var first: [Int: Place] = [:]
    var ways: [Int: ClosedYearChange.Way] = [:]
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
        year: year, isSealed: places.isSealed(year), summary: summary, lines: lines,
        ways: ways[year] ?? [])
      problems.report(
        CommandProblem.figureChanged(change).at(first[year] ?? Place(path: summary)))
    }
  }

  /// Reports that figures cannot be compared: an error while a year that has pages is not confirmed.
  private func report(
    _ fault: SiteChanges.UnreadableRecord, _ all: [SiteChange], _ open: [SiteChange],
    to problems: inout Problems
  ) {
    let place = Place(path: "\(output)/\(PublishedFacts.path)")
    let what =
      switch fault {
      case .missing: "this file is missing"
      case .changed: "this file is not as Yearbook wrote it"
      case .oversized(let limit): "this file is larger than \(limit >> 20) MiB"
      case .newer: "a newer version of Yearbook wrote this file"
      }
    let message =
      "\(what), so figures, statuses and members cannot be compared with what is published"
    let years = open.compactMap(Self.uncomparedYear)
    guard years.isEmpty else {
      let options = years.map { "--allow-changes \($0)" }.joined(separator: " ")
      problems.report(
        Problem(
          "no-comparison",
          "\(message); put it back as it was published, or confirm that the results of these years may"
            + " change with \(options)", at: place))
      return
    }
    // Years that were confirmed are no news.
    guard !all.contains(where: { Self.uncomparedYear($0) != nil }) else { return }
    problems.report(.warning("no-comparison", "\(message); years and pages are", at: place))
  }

  private static func uncomparedYear(_ change: SiteChange) -> Int? {
    if case .uncompared(let year) = change.kind { year } else { nil }
  }
}

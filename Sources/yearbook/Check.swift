import ArgumentParser
import Foundation
import Input
import LinkCheck
import Publishing
import Website

/// Checks everything and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check content and templates as a build does, and write nothing.",
    discussion: """
      With --against, it also says what a build would change in the site that stands there, and what \
      of it has to be confirmed, as 'yearbook build --dry-run' does.

      Example: yearbook check --strict --format json
      Example: yearbook check --against site
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp("The folder of the published site to compare with.", valueName: "folder"),
    completion: .directory)
  var against: String?

  @OptionGroup var allowed: AllowedChanges

  func validate() throws {
    guard against != nil || allowed.isEmpty else {
      throw ValidationError(
        "--allow-removal and --allow-changes need --against FOLDER: what is allowed is a change in a "
          + "published site.",
        vi:
          "--allow-removal và --allow-changes cần --against THƯ-MỤC: điều được phép là thay đổi so với trang"
          + " đã công bố.")
    }
  }

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from(site.format) {
      let missing = try against.flatMap(missingSite)
      let standing = missing == nil ? against.map { PublishedPDFs(at: $0) } : nil
      var reading = try Reading(site, printed: standing?.paths ?? [])
      do {
        if reading.problems.errorCount == 0 {
          reading.add(try await check(reading, standing, report))
        }
      } catch let problems as Problems {
        reading.add(problems)
      }
      if let missing { reading.add(missing) }
      if reading.problems.errorCount > 0, let against {
        reading.add(ChangeReview(against, allowing: allowed, reading).missingYears)
      }
      report.tell(reading.problems)
      try report.finish(
        .checked(
          pages: reading.website?.pageCount ?? 0, languages: reading.website?.languageCount ?? 0),
        reading.problems)
      if reading.problems.errorCount > 0 { throw ExitStatus.problems }
    }
  }

  /// What is wrong where no site is in the folder that is to be compared with; nil where one is.
  ///
  /// Throws a `Refusal` where a build could not publish there either.
  private func missingSite(at path: String) throws -> Problem? {
    let problem = { CommandProblem.noSite(isMissing: $0).at(Place(path: path)) }
    guard FileManager.default.fileExists(atPath: path) else { return problem(true) }
    try Publication.refuse(path, sources: site.sources)
    return Publication.isSite(path) ? nil : problem(false)
  }

  /// Checks the pages, and what they would change in the site that they are compared with.
  private func check(
    _ reading: Reading, _ standing: PublishedPDFs?, _ report: Report
  ) async throws -> Problems {
    guard let against, let standing, let pages = reading.websiteKeeping(standing)?.pages else {
      guard let website = reading.website else { return Problems() }
      return try await SiteCheck(website.pages, templates: reading.templates)
        .problems(jobs: Publication.defaultJobs)
    }
    let review = ChangeReview(against, allowing: allowed, isStrict: site.strict, reading)
    let publication = Publication(
      pages, sources: site.sources,
      check: SiteCheck(pages, templates: reading.templates)
    ) { try review.look(at: $0, report) }
    _ = try await publication.rehearse(for: against)
    return review.warnings
  }
}

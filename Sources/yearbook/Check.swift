import ArgumentParser
import Input
import Publishing
import Website

/// Checks everything and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check content and templates as a build does, and write nothing.",
    discussion: "Example: yearbook check --strict --format json")

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from(site.format) {
      var reading = try Reading(site)
      if reading.problems.errorCount == 0, let website = reading.website {
        let check = SiteCheck(website.pages, templates: reading.templates)
        reading.add(try await check.problems(jobs: Publication.defaultJobs))
      }
      report.tell(reading.problems)
      report.finish(
        "checked \(reading.website?.extent ?? "0 pages in 0 languages")", reading.problems)
      if reading.problems.errorCount > 0 { throw ExitStatus.problems }
    }
  }
}

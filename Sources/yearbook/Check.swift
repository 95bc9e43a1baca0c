import ArgumentParser
import Input
import Website

/// Checks everything and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check content and templates as a build does, and write nothing.",
    discussion: "Example: yearbook check --strict --format json")

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from {
      var reading = try Reading(site)
      if reading.problems.errorCount == 0, let website = reading.website {
        reading.add(try Self.problems(of: website.pages))
      }
      report.tell(reading.problems)
      let count = reading.website?.pageCount ?? 0
      let languages = reading.website?.languageCount ?? 0
      report.finish(
        "checked \(count) pages in \(languages) language\(languages == 1 ? "" : "s")",
        reading.problems)
      if reading.problems.errorCount > 0 { throw ExitStatus.problems }
    }
  }

  /// Makes every page and keeps only what was wrong with it.
  private static func problems(of pages: [Page]) throws -> Problems {
    var problems = Problems()
    for page in pages {
      do {
        _ = try page.contents()
      } catch let problem as Problem {
        problems.report(problem)
      }
    }
    return problems
  }
}

import ArgumentParser
import Foundation
import Input
import Publishing
import Website

/// Makes the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site of content and templates.",
    discussion: """
      The new site takes the place of the old one in one step, and only when nothing is wrong. \
      Files in the output that Yearbook did not write stay.

      Example: yearbook build --content content --output site
      """)

  @OptionGroup var site: SiteOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var output = "site"

  @Option(name: .shortAndLong, help: "How many pages are made at a time.")
  var jobs = Publication.defaultJobs

  @Flag(help: "Let the site survive a power cut too: wait until all of it is on the disk itself.")
  var durable = false

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs is a number from 1 to 256, not \(jobs).")
    }
  }

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from {
      let standing = StandingPrints(at: output)
      var reading = try Reading(site, printed: standing.paths)
      guard reading.problems.errorCount == 0,
        let (website, prints) = reading.websiteKeeping(standing)
      else {
        throw fail(report, reading.problems)
      }
      let pages = website.pages + prints
      let publication = Publication(
        pages, sources: [site.content, site.templates], jobs: jobs,
        check: SiteCheck(pages, templates: reading.templates), isDurable: durable)
      do {
        let outcome = try await Interruption.ends("\(output) is as it was") { [output] in
          try await publication.publish(to: output)
        }
        report.tell(reading.problems)
        if !outcome.foreign.isEmpty { tell(foreign: outcome.foreign) }
        report.tell(dropped: standing.paths.subtracting(prints.map(\.path)), from: output)
        report.finish(deed(website, outcome), reading.problems, " → \(output)")
      } catch let problems as Problems {
        reading.add(problems)
        throw fail(report, reading.problems)
      }
    }
  }

  private func fail(_ report: Report, _ problems: Problems) -> ExitStatus {
    report.tell(problems)
    report.finish("built nothing", problems, "; \(output) is as it was")
    return .problems
  }

  private func deed(_ website: Website, _ outcome: Publication.Outcome) -> String {
    let written = outcome.written.count { $0.hasSuffix(".html") }
    return "built \(website.extent) (\(written) written, \(website.pageCount - written) unchanged)"
  }

  private func tell(foreign: [String]) {
    guard !site.quiet, site.format == .text else { return }
    let named = Report.named(foreign)
    Report.write("\(output): files that Yearbook did not write stay: \(named)", to: .standardError)
  }
}

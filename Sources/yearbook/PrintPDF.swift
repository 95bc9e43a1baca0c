import ArgumentParser
import Emulation
import Foundation
import Input
import Links
import Printing
import Publishing
import SiteFiles
import Website

/// Prints the site's documents as PDFs and publishes them with the site.
struct PrintPDF: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Print reports, minutes, proposals and dossiers into the site, as PDFs.",
    discussion: """
      Everything is read and checked as in a build. Then what is asked for is printed, all but the \
      book if nothing is said, and the whole site is published with the PDFs and with links to them, \
      in one step. A PDF of which the page has not changed is not printed again; a later build keeps it.

      WeasyPrint 70 or newer is taken where it is installed, else Chromium's headless shell. For the \
      book and other hundreds of pages --engine chromium is ten times quicker. docs/PRINTING.md says \
      how to install them.

      Example: yearbook pdf --year 2016 --language vi
      """)

  @OptionGroup var selection: PrintSelection

  @Option(
    help: ArgumentHelp(
      "What to print with: weasyprint, chromium, or the path of a program.", valueName: "engine"))
  var engine: String?

  @Flag(help: "Print what has not changed, too.")
  var again = false

  @OptionGroup var site: SiteOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var output = "site"

  @OptionGroup var allowed: AllowedChanges

  @Option(name: .shortAndLong, help: "How many documents are printed at a time.")
  var jobs = Publication.defaultJobs

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError(
        "--jobs is a number from 1 to 256, not \(jobs).",
        vi: "--jobs là số từ 1 đến 256, không phải \(jobs).")
    }
  }

  func run() async throws {
    let report = Report(site, since: .now)
    try await ExitStatus.from(site.format) {
      try Publication.refuse(
        output, sources: site.sources, drafts: site.drafts)
      let standing = PublishedPDFs(at: output)
      var reading = try Reading(site, printed: standing.paths)
      let review = ChangeReview(output, allowing: allowed, isStrict: site.strict, reading)
      // Of a year that is gone nothing could be chosen.
      reading.add(review.missingYears)
      guard reading.problems.errorCount == 0, let website = reading.website,
        let archive = reading.archive
      else { throw try fail(report, reading.problems) }
      let chosen = try selection.chosen(from: website.printouts, of: archive)
      let run = try plan(chosen, standing.stillTrue(of: website), reading) { changes in
        try review.look(at: changes, report)
      }
      do {
        if run.engine != nil, let problem = try EngineSearch(path: Self.path).fontProblem() {
          var problems = Problems()
          problems.report(problem)
          reading.add(problems)
          guard reading.problems.errorCount == 0 else { throw try fail(report, reading.problems) }
        }
        let sources = site.sources
        let outcome = try await Interruption.ends(.isAsItWas(output), site.format) {
          [output] in
          try await run.publish(to: output, sources: sources)
        }
        reading.add(outcome.warnings)
        reading.add(review.warnings)
        report.tell(reading.problems)
        report.tell(
          dropped: standing.paths.subtracting(run.prints.map(\.path) + run.newPaths),
          from: output)
        report.tell(lostSignatureOf: output, outcome.publication, isDone: true)
        try report.finish(deed(run, of: chosen), reading.problems, .writtenTo(output))
      } catch let problems as Problems {
        reading.add(problems)
        throw try fail(report, reading.problems)
      }
    }
  }

  /// What is to be printed, and what stays.
  private func plan(
    _ chosen: [PrintablePage], _ stillTrue: [SiteFile], _ reading: Reading,
    _ review: @escaping Publication.Review
  ) throws -> PrintRun {
    let kept = Set(stillTrue.map(\.path))
    let printouts = chosen.filter { again || !kept.contains($0.pdfPath) }
    let new = Set(printouts.map(\.pdfPath))
    guard let website = reading.website(printed: kept.union(new)) else {
      preconditionFailure("a website that was made once can be made again")
    }
    return PrintRun(
      website: website, prints: stillTrue.filter { !new.contains($0.path) }, printouts: printouts,
      engine: printouts.isEmpty ? nil : try findEngine(),
      publicAddress: reading.archive?.site.baseURL, templates: reading.templates, jobs: jobs,
      isStrict: site.strict,
      progress: PrintProgress(total: printouts.count, isQuiet: site.quiet), review: review)
  }

  private static var path: String { ProcessInfo.processInfo.environment["PATH"] ?? "" }

  private func findEngine() throws -> Engine {
    let found = try EngineSearch(path: Self.path).find(engine)
    if site.format == .text {
      for reason in found.passedOver {
        let notice = Notice.otherEnginePrints(reason: reason, engine: found.engine.name)
        Report.write("\(Report.opening): \(notice.text[.chosen])", to: .standardError)
      }
    }
    return found.engine
  }

  private func fail(_ report: Report, _ problems: Problems) throws -> ExitStatus {
    report.tell(problems)
    try report.finish(.printedNothing, problems, .isAsItWas(output))
    return .problems
  }

  /// `printed 4 reports with WeasyPrint 70.0 (10 unchanged)`.
  private func deed(_ run: PrintRun, of chosen: [PrintablePage]) -> Notice.Deed {
    let count = run.printouts.count
    return .printed(
      count: count, engine: run.engine?.name, lacks: run.engine?.shortcomings ?? [],
      unchanged: chosen.count - count)
  }
}

import ArgumentParser
import Foundation
import Input
import LinkCheck
import Publishing
import SiteFiles
import Website

/// Makes the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the site of content and templates.",
    discussion: """
      The new site takes the place of the old one in one step, and only when nothing is wrong. \
      Files in the output that Yearbook did not write stay.

      Before that, the build says what changes in the site. A year, a member or a language that would be \
      gone, pages or results of a closed year that would be gone or change without a correction, and \
      another seal than the published one are errors until --allow-removal or --allow-changes names them; \
      each error says which. --force does not.

      Drafts do not go into a site that is published without them: --drafts needs a folder of its own.

      Example: yearbook build --content content --output site
      Example: yearbook build --drafts --output site-drafts
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the site.", valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Option(name: .shortAndLong, help: "How many pages are made at a time.")
  var jobs = Publication.defaultJobs

  @Flag(help: "Let the site survive a power cut too: wait until all of it is on the disk itself.")
  var durable = false

  @Flag(help: "Say what the build would change in the site, and write nothing.")
  var dryRun = false

  @OptionGroup var allowed: AllowedChanges

  @OptionGroup var page: MessagePageOption

  @Flag(help: "Tell how long each stage took.")
  var timings = false

  @Flag(help: "Make all pages, also where nothing has changed.")
  var force = false

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError(
        "--jobs is a number from 1 to 256, not \(jobs).",
        vi: "--jobs là số từ 1 đến 256, không phải \(jobs).")
    }
  }

  func run() async throws {
    try await ExitStatus.from(site.format) {
      let page = try page.writer(
        content: site.content, site.problems.messages, sources: site.sources)
      do {
        try await build(Report(site, since: .now, page: page))
      } catch {
        page?.write(error)
        throw error
      }
    }
  }

  private func build(_ report: Report) async throws {
    try Publication.refuse(
      output, sources: site.sources, drafts: site.drafts)
    var timings = Timings()
    let record = record
    timings.end("looked for changes")
    // Where something is allowed, it is to be seen whether anything needs it.
    if let telling = record?.telling.map({ $0.compactMap { Int($0) } }), telling.count == 2,
      allowed.isEmpty, !UnfinishedWrite.isLeft(in: site.sources)
    {
      return try tell(again: telling, report, timings)
    }
    let standing = PublishedPDFs(at: output)
    var reading = try Reading(site, printed: standing.paths) { timings.end($0) }
    guard reading.problems.errorCount == 0,
      let kept = reading.websiteKeeping(standing)
    else {
      reading.add(ChangeReview(output, allowing: allowed, reading).missingYears)
      throw try fail(report, reading.problems)
    }
    let (website, prints, pages) = (kept.website, kept.prints, kept.pages)
    let review = ChangeReview(output, allowing: allowed, isStrict: site.strict, reading)
    let progress = BuildProgress(total: pages.count, isQuiet: site.quiet, since: report.start)
    let publication = Publication(
      pages, sources: site.sources, jobs: jobs,
      check: SiteCheck(pages, templates: reading.templates), isDurable: durable,
      memory: record.flatMap { memory(of: reading, prints, in: $0) }
    ) { changes in
      progress.end()
      try review.look(at: changes, report)
    }
    do {
      let outcome = try await outcome(of: publication, progress)
      timings.end(dryRun ? "pages made and checked" : "pages made, checked and published")
      reading.add(review.warnings)
      report.tell(reading.problems)
      if !outcome.foreign.isEmpty { tell(foreign: outcome.foreign) }
      report.tell(dropped: standing.paths.subtracting(prints.map(\.path)), from: output)
      report.tell(lostSignatureOf: output, outcome, isDone: !dryRun)
      let isSilent = reading.problems.isEmpty && outcome.foreign.isEmpty
      if !dryRun {
        record?.keep(
          isSilent ? [website.pageCount, website.languageCount].map(String.init) : nil, outcome)
        timings.end("noted what the site was made from")
      }
      tell(timings)
      try report.finish(
        deed(website, outcome), reading.problems, dryRun ? asItWas : .writtenTo(output))
      guard StandardOutput.failure == nil else { return }
      // What was read is many small values, which the system takes back sooner than we can.
      withExtendedLifetime((reading, website, pages, publication)) {
        Foundation.exit(EXIT_SUCCESS)
      }
    } catch let problems as Problems {
      reading.add(problems)
      throw try fail(report, reading.problems)
    }
  }

  private func outcome(
    of publication: Publication, _ progress: BuildProgress
  ) async throws -> Publication.Outcome {
    try await Interruption.ends(asItWas, site.format) { [output, dryRun] in
      defer { progress.end() }
      return try await dryRun
        ? publication.rehearse(for: output) { progress.reach($0) }
        : publication.publish(to: output) { progress.reach($0) }
    }
  }

  private func memory(
    of reading: Reading, _ prints: [SiteFile], in record: BuildRecord
  ) -> PageMemory? {
    reading.material(printed: Set(prints.map(\.path))).map { record.memory(of: $0) }
  }

  /// What the last build was made from; nil where all is to be made anew.
  private var record: BuildRecord? {
    guard !force, !durable, !dryRun else { return nil }
    return BuildRecord(
      of: output, from: site.sources,
      by: Bundle.main.executablePath ?? CommandLine.arguments[0],
      [Yearbook.configuration.version, "\(site.drafts)", "\(site.strict)"] + Website.libraries)
  }

  private var asItWas: Notice.Outcome { .isAsItWas(output) }

  private func fail(_ report: Report, _ problems: Problems) throws -> ExitStatus {
    report.tell(problems)
    try report.finish(.builtNothing, problems, asItWas)
    return .problems
  }

  private func deed(_ website: Website, _ outcome: Publication.Outcome) -> Notice.Deed {
    let written = outcome.written.count { $0.hasSuffix(".html") }
    let (pages, languages) = (website.pageCount, website.languageCount)
    return dryRun
      ? .wouldBuild(pages: pages, languages: languages, written: written)
      : .built(pages: pages, languages: languages, written: written)
  }

  /// Tells of a build that has nothing to do what the last one told.
  private func tell(again telling: [Int], _ report: Report, _ timings: Timings) throws {
    tell(timings)
    try report.finish(
      .built(pages: telling[0], languages: telling[1], written: 0), Problems(),
      .writtenTo(output))
  }

  private func tell(_ timings: Timings) {
    guard self.timings else { return }
    for line in timings.lines { Report.write(line, to: .standardError) }
  }

  private func tell(foreign: [String]) {
    guard !site.quiet, site.format == .text else { return }
    Report.write(.foreignFiles(foreign, output: output), to: .standardError)
  }
}

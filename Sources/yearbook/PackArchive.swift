import ArgumentParser
import Foundation
import Input
import LinkCheck
import Publishing
import SiteFiles
import Website

/// Packs the site, or a year of it, into a zip file.
struct PackArchive: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Pack the site, or one year of it, into a zip file that stands alone.",
    discussion: """
      A year has its pages in all languages, its papers, pictures and data files, and what they \
      need; links that leave it become text. Unpacked, it opens by double-click, and 'yearbook \
      verify' or 'sha256sum -c manifest-sha256.txt' proves it. The same content gives the same \
      bytes. Without a year, the whole site is packed as a build makes it.

      Example: yearbook archive --year 2016 --output 2016.zip
      """)

  @Option(help: ArgumentHelp("The emulation year; the whole site if not given.", valueName: "year"))
  var year: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The zip file; if not given, yearbook.zip or yearbook-YEAR.zip.", valueName: "file"))
  var output: String?

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let report = Report(site, since: .now)
    let output = output ?? year.map { "yearbook-\($0).zip" } ?? "yearbook.zip"
    try await ExitStatus.from(site.format) {
      try ZipPublication.refuse(output, sources: site.sources)
      var reading = try Reading(site)
      guard let website = reading.website, reading.problems.errorCount == 0 else {
        throw try fail(report, reading.problems, output)
      }
      do {
        let pages = try pages(of: website)
        let publication = ZipPublication(
          pages, sources: site.sources,
          check: SiteCheck(pages, templates: reading.templates))
        let outcome = try await Interruption.ends(.isAsItWas(output), site.format) {
          try await publication.publish(to: output)
        }
        report.tell(reading.problems)
        try report.finish(deed(pages, outcome), reading.problems, .writtenTo(output))
      } catch let problem as Problem {
        var problems = Problems()
        problems.report(problem)
        reading.add(problems)
        throw try fail(report, reading.problems, output)
      } catch let problems as Problems {
        reading.add(problems)
        throw try fail(report, reading.problems, output)
      }
    }
  }

  private func pages(of website: Website) throws -> [SiteFile] {
    guard let year else { return website.pages }
    if let pages = try website.pages(of: year) { return pages }
    let years = website.years.map { String($0) }.joined(separator: ", ")
    let known =
      years.isEmpty
      ? Bilingual("there is none yet", vi: "chưa có năm nào")
      : Bilingual("there are \(years)", vi: "các năm là \(years)")
    Failure(
      .wrongUse, "unknown-year", at: site.content,
      Bilingual(
        "'\(site.content)' has no emulation year \(year); \(known.english)",
        vi: "'\(site.content)' không có năm thi đua \(year); \(known.vietnamese)")
    ).tell(site.format)
    throw ExitStatus.wrongUse
  }

  private func fail(_ report: Report, _ problems: Problems, _ output: String) throws -> ExitStatus {
    report.tell(problems)
    try report.finish(.packedNothing, problems, .isAsItWas(output))
    return .problems
  }

  private func deed(_ pages: [SiteFile], _ outcome: ZipPublication.Outcome) -> Notice.Deed {
    let shown = pages.count(where: \.isHTML)
    let kibibytes = (outcome.byteCount + 1_023) / 1_024
    return .packed(
      year: year, pages: shown, files: outcome.fileCount, kibibytes: kibibytes)
  }
}

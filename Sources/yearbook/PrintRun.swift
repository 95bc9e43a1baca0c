import Foundation
import Input
import LinkCheck
import Links
import Printing
import Publishing
import SiteFiles
import Website

/// One printing: documents rendered, printed, and published with the rest of the site.
struct PrintRun: Sendable {
  /// The website with links to all PDFs that will stand in it.
  let website: Website
  /// The PDFs that stand already and are not printed again.
  let prints: [SiteFile]
  /// The documents that are printed.
  let printouts: [PrintablePage]
  /// What to print with; nil where nothing is printed.
  let engine: Engine?
  /// The address of the site on the web, if it has one.
  let publicAddress: String?
  let templates: [SourceFile]
  let jobs: Int
  let isStrict: Bool
  let progress: PrintProgress
  /// Looks at what changes in the site before it is published.
  let review: Publication.Review

  /// The paths of the PDFs that are printed.
  var newPaths: [String] { printouts.map(\.pdfPath) }

  /// What came of it.
  struct Outcome: Sendable {
    let publication: Publication.Outcome
    /// What the engine complained of.
    let warnings: Problems
  }

  /// Prints, then publishes into the folder at `output`, which stays as it is unless all goes well.
  ///
  /// Throws `Problems` of the pages and of the engine, and what the disk says.
  func publish(to output: String, sources: [String]) async throws -> Outcome {
    let folder = try WorkFolder()
    defer { folder.remove() }
    let warnings = try await printed(in: folder)
    let new = newPaths.map { path in SiteFile(path: path) { try folder.pdf(at: path) } }
    let pages = website.pages + prints + new
    let publication = Publication(
      pages, sources: sources, jobs: jobs, check: SiteCheck(pages, templates: templates),
      review: review)
    return Outcome(publication: try await publication.publish(to: output), warnings: warnings)
  }

  private func printed(in folder: WorkFolder) async throws -> Problems {
    guard let engine, !printouts.isEmpty else { return Problems() }
    try await check()
    try put(into: folder)
    let printer = Printer(engine, in: folder, publicAddress: publicAddress, processes: jobs)
    defer { progress.end() }
    let problems = try await printer.print(
      printouts.map { PrintJob(page: $0.path, pdf: $0.pdfPath) }
    ) { [progress] number, job in progress.begin(number, job.pdf) }
    if problems.errorCount > 0 || isStrict && !problems.isEmpty { throw problems }
    return problems
  }

  /// Finds what is wrong in the site before time goes into printing.
  private func check() async throws {
    let pages = website.pages + prints + newPaths.map { path in SiteFile(path: path) { [] } }
    let problems = try await SiteCheck(pages, templates: templates).problems(jobs: jobs)
    if !problems.isEmpty { throw problems }
  }

  /// Puts the documents and all that they show into the work folder.
  private func put(into folder: WorkFolder) throws {
    let pages = Dictionary(website.pages.map { ($0.path, $0) }) { one, _ in one }
    let files = ShownFiles(website.pages)
    var isThere: Set<String> = []
    for page in printouts.compactMap({ pages[$0.path] }) {
      for file in [page] + (try files.shown(by: page)) where isThere.insert(file.path).inserted {
        try folder.put(try file.contents(), at: file.path)
      }
    }
  }
}

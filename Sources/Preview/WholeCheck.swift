import Emulation
import Input
import LinkCheck
import SiteFiles
import Website

/// The check of the whole site that follows a change, as `yearbook check` does it.
struct WholeCheck: Sendable {
  /// Above so many pages and files, pages are not made to be checked: each change would keep the
  /// machine busy.
  private static let mostPages = 2_000
  /// The notes from which on the check waits for a pause in the work.
  private static let manyNotes = 500

  let archive: Archive
  let content: FileTree
  let templates: FileTree
  let memory: SiteMemory
  let checks: @Sendable (FileTree, Archive) throws -> Problems

  /// All problems of the site, those that are known already among them.
  /// - Throws: when it is cancelled, or when the disk does not give a file.
  func problems(besides known: Problems) async throws -> Problems {
    try Task.checkCancellation()
    let noteCount = archive.years.reduce(0) { $0 + $1.notes.count }
    if noteCount >= Self.manyNotes { try await Task.sleep(for: .milliseconds(250)) }
    var (problems, memory) = (known, memory)
    let website = Website(archive, templates: templates, memory: &memory, problems: &problems)
    try Task.checkCancellation()
    problems.report(try checks(content, archive))
    guard problems.errorCount == 0, website.pages.count <= Self.mostPages else { return problems }
    let check = SiteCheck(
      website.pages, templates: templates.textPaths.compactMap { templates.texts[$0] })
    var report = SiteCheckReport()
    for (index, page) in website.pages.enumerated() {
      try Task.checkCancellation()
      do {
        check.read(index, try page.contents(), into: &report)
      } catch let problem as Problem {
        problems.report(problem)
      }
      await Task.yield()
    }
    // The places in a page that could not be made are not known.
    if problems.errorCount == 0 { problems.report(check.problems(of: report)) }
    return problems
  }
}

package import Input
package import SiteFiles

/// The check of the made site: what is wrong in its pages, whatever made them.
///
/// Links and places in pages, ids, the order of headings, pictures without words, and what a browser
/// would fetch from elsewhere. Each page is read once, when it is rendered; only hashes and offsets
/// are kept of it. A page with a problem is rendered once more.
package struct SiteCheck: Sendable {
  private let pages: [SiteFile]
  private let paths: SiteCheckPaths
  private let templates: [SourceFile]
  private static let mostSuggestions = 500

  /// A check of all pages of a site, and the templates to look in for what wrote a mistake.
  package init(_ pages: [SiteFile], templates: [SourceFile] = []) {
    self.pages = pages
    self.templates = templates
    paths = SiteCheckPaths(pages)
  }

  /// Reads a page, by its position, as it was rendered.
  package func read(_ index: Int, _ contents: [UInt8], into report: inout SiteCheckReport) {
    let page = pages[index]
    guard page.path.hasSuffix(".html") else { return }
    var reader = SiteCheckReader(
      page, index: index, paths: paths, report: report, contents)
    reader.read()
    (report.tables, report.policy) = (reader.tables, reader.policy)
    report.add(reader.page)
  }

  /// What is wrong in the site, once all its pages were read: each problem once, at the tag of the
  /// template that writes it if there is only one, else in the first page that has it.
  ///
  /// Of problems that one tag makes, the first is reported. What a broken link may have meant is looked for
  /// in the first 500, as that takes a look at all pages.
  package func problems(of report: SiteCheckReport) -> Problems {
    let sightings = report.sightings
    guard !sightings.isEmpty else { return Problems() }
    let site = SiteCheckFiles(pages)
    let writers = SiteCheckTemplates(templates)
    var causes = SiteCheckCauses()
    var shown: SiteCheckProblems?
    for (position, (kind, sighting)) in sightings.enumerated() {
      let index = Int(sighting.page)
      if shown?.index != index {
        shown = SiteCheckProblems(index, site, writers)
      }
      shown?.suggests = position < Self.mostSuggestions
      if let (problem, place) = shown?.problem(kind, sighting) { causes.add(problem, at: place) }
    }
    return causes.problems
  }

  /// Renders and reads all pages, `jobs` at a time, and keeps only what is wrong.
  ///
  /// Throws what a page throws that is no problem of its author.
  package func problems(jobs: Int) async throws -> Problems {
    try await withThrowingTaskGroup(of: (SiteCheckReport, Problems).self) { group in
      for job in 0..<jobs {
        group.addTask {
          var report = SiteCheckReport()
          var problems = Problems()
          for index in stride(from: job, to: pages.count, by: jobs) {
            do {
              read(index, try pages[index].contents(), into: &report)
            } catch let problem as Problem {
              problems.report(problem)
            }
          }
          return (report, problems)
        }
      }
      var report = SiteCheckReport()
      var problems = Problems()
      for try await (part, found) in group {
        report.add(part)
        problems.report(found)
      }
      // The places in a page that could not be rendered are not known.
      return problems.isEmpty ? self.problems(of: report) : problems
    }
  }

  /// Whether a server shows the page at a path for any path that it does not have.
  static func isShownAnywhere(_ path: String) -> Bool {
    path == "404.html" || path.hasSuffix("/404.html")
  }
}

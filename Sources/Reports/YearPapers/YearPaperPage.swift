package import Emulation
package import Input
package import Links
import Localization
package import Pages
import Templates

/// The page of a paper that a year has once, made of what the year holds.
package protocol YearPaperPage: PageDefinition where Shown == YearPaperView {
  /// The kind of paper.
  static var paperKind: PaperKind { get }

  /// The paper of a year; `given` is what the year's note gives for it.
  static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) throws(Problem) -> YearPaperView?
}

extension YearPaperPage {
  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func addresses(in site: SiteContext) -> [Address] {
    addresses(in: site.archive).filter { site.archive.has($0, in: site.language.tag) }
  }

  package static func view(of address: Address, in site: SiteContext) throws(Problem)
    -> YearPaperView?
  {
    guard let year = address.year.flatMap({ site.archive[$0] }),
      let given = year.summary.papers[paperKind]
    else { return nil }
    // A signed paper names no sources: no mark leads to any.
    return try paper(given, of: year, on: address, site.citing(CitedSources([], prefix: "")))
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(paperKind, of: address, site)
  }
}

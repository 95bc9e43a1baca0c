package import Emulation
package import Input
package import Links
import Localization
package import Pages
package import SiteFiles
import Templates

/// The papers that notes are: plans, invitations, decisions.
package enum NotePaperPage: PageDefinition {
  package static let kind = PageKind.paper
  package static let parts = [PageTemplate(PaperTableView.template, PaperTableView.self)]

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func addresses(in site: SiteContext) -> [Address] {
    addresses(in: site.archive).filter { site.archive.has($0, in: site.language.tag) }
  }

  package static func view(of address: Address, in site: SiteContext) throws(Problem)
    -> NotePaperView?
  {
    guard let year = address.year.flatMap({ site.archive[$0] }),
      let note = site.archive.noteOfPaper(at: address), let paper = note.paper
    else { return nil }
    return try NotePaperView(paper, of: note, in: year, site)
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  package static func origin(of address: Address, in archive: Archive) -> Place? {
    archive.noteOfPaper(at: address)?.place
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.noteOfPaper(at: address).map { finder.notes([$0]) } ?? []
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.paper, of: address, site)
  }
}

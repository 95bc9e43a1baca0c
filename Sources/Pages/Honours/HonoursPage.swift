import Emulation
import Input
package import Links
import Localization
package import Search

/// The page of all awards.
package enum HonoursPage: PageDefinition {
  package static let kind = PageKind.honours
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .honours)

  package static func view(of address: Address, in site: SiteContext) -> HonoursView? {
    HonoursView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.years.flatMap { year in
      year.summary.awards.map {
        PageSource(
          $0.place, role: Bilingual("award of \(year.number)", vi: "khen thưởng năm \(year.number)")
        )
      }
    } + finder.entries(finder.awards, finder.archive.awardKinds.map(\.id))
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    sectionEntry(in: site) { site in
      site.archive.awardKinds.map(\.name).map(site.language.text)
    }
  }
}

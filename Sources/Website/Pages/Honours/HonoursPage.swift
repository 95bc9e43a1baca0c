import Emulation

/// The page of all awards.
enum HonoursPage: PageDefinition {
  static let kind = PageKind.honours
  static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .honours)

  static func view(of address: Address, in site: SiteContext) -> HonoursView? { HonoursView(site) }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.years.flatMap { year in
      year.summary.awards.map { PageSource($0.place, role: "award of \(year.number)") }
    } + finder.entries(finder.awards, finder.archive.awardKinds.map(\.id))
  }

  static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    sectionEntry(in: site) { site in
      site.archive.awardKinds.map(\.name).map(site.language.text)
    }
  }
}

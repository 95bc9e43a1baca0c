import Emulation

/// The page of heads, deputies and covenants.
enum LeadershipPage: PageDefinition {
  static let kind = PageKind.leadership
  static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .leadership)

  static func view(of address: Address, in site: SiteContext) -> LeadershipView? {
    LeadershipView(site)
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.years.flatMap { finder.notes([$0.note]) }
  }

  static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    sectionEntry(in: site) { site in
      site.archive.years.flatMap { $0.summary.offices + $0.summary.nextOffices }
        .compactMap { $0.person?.name }
    }
  }
}

import Emulation
package import Links
import Localization
package import Search

/// The register of the emulation movements.
package enum MovementsPage: PageDefinition {
  package static let kind = PageKind.movements
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .movements)

  package static func view(of address: Address, in site: SiteContext) -> RegisterView? {
    let title = site.words[.movements]
    return RegisterView(
      page: PageView(address, title: title, site), title: title,
      entries: site.archive.movements.map { RegisterEntryView($0, site) })
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.entries(finder.movements, finder.archive.movements.map(\.id))
      + finder.notes { !$0.movements.isEmpty }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    let address = Address(kind)
    return sectionEntry(in: site)
      + site.archive.movements.map { movement in
        SearchEntry(boost: 1, year: movement.from) {
          let name = site.language.wording(movement.name)
          return .init(
            title: name.text, language: name.language,
            path: "\(site.links.name(of: address))#\(movement.id)", kind: site.words[.movements],
            text: [movement.note].compactMap { $0.map(site.language.text) })
        }
      }
  }
}

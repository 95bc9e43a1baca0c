package import Emulation
package import Links
import Localization
package import Search

/// The pages of provinces over all years.
package enum ProvincePage: PageDefinition {
  package static let kind = PageKind.province

  package static func addresses(in archive: Archive) -> [Address] {
    archive.provinces.all.map { .province($0.id) }
  }

  package static func view(of address: Address, in site: SiteContext) -> ProvinceView? {
    address.name.flatMap { site.archive.provinces[$0] }.map { ProvinceView($0, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.provinces.all.map { province in
      SearchEntry(boost: 2, year: nil) {
        let heirs = [province.merger].compactMap {
          $0.flatMap { site.archive.provinces[$0.into] }
        }
        let current = province.latestName
        return .init(
          title: current.text, path: Address.province(province.id).path,
          kind: site.language.kind(current) ?? "",
          names: province.names.map(\.text) + province.spellings,
          text: [province.notes].compactMap { $0.map(site.language.text) }
            + heirs.map(\.latestName.text))
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    address.name.map { finder.history(of: $0) } ?? []
  }
}

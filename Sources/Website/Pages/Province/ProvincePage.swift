import Emulation

/// The pages of provinces over all years.
enum ProvincePage: PageDefinition {
  static let kind = PageKind.province

  static func addresses(in archive: Archive) -> [Address] {
    archive.provinces.all.map { .province($0.id) }
  }

  static func view(of address: Address, in site: SiteContext) -> ProvinceView? {
    address.name.flatMap { site.archive.provinces[$0] }.map { ProvinceView($0, site) }
  }

  static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.provinces.all.map { province in
      SearchEntry(boost: 2, year: nil) {
        let heirs = [province.merger].compactMap {
          $0.flatMap { site.archive.provinces[$0.into] }
        }
        let current = province.latestName
        return .init(
          title: current.text, path: Address.province(province.id).path,
          kind: site.language.kind(current.kind),
          names: province.names.map(\.text) + province.spellings,
          text: [province.notes].compactMap { $0.map(site.language.text) }
            + heirs.map(\.latestName.text))
      }
    }
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    address.name.map { finder.history(of: $0) } ?? []
  }
}

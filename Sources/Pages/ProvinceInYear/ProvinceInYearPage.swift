package import Emulation
package import Links
import Localization
package import Search

/// The pages of single provinces in single years.
package enum ProvinceInYearPage: PageDefinition {
  package static let kind = PageKind.provinceInYear

  package static func addresses(in archive: Archive) -> [Address] {
    archive.years.flatMap { year in
      year.members.filter { year.hasPage(of: $0.id) }.map { .provinceInYear($0.id, year.number) }
    }
  }

  package static func view(of address: Address, in site: SiteContext) -> ProvinceInYearView? {
    guard let id = address.name, let year = address.year.flatMap({ site.archive[$0] }),
      year.hasPage(of: id)
    else { return nil }
    return year.standing[id].map { ProvinceInYearView($0, year, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.years.flatMap { year in
      year.members.filter { year.hasPage(of: $0.id) }.map { province in
        SearchEntry(boost: 0, year: year.number) {
          let name = province.name(in: year.number)
          return .init(
            title: site.words(.provinceInYear(name: name.text, year: String(year.number))),
            path: Address.provinceInYear(province.id, year.number).path,
            kind: site.language.kind(name) ?? "",
            text: year.awards(to: province.id).map(\.kind.name).map(site.language.text))
        }
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    guard let id = address.name, let year = address.year.flatMap({ finder.archive[$0] }) else {
      return []
    }
    return finder.rows(of: id, in: year) + finder.sheets(of: year) + finder.notes([year.note])
      + finder.names(of: id)
  }
}

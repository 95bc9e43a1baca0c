package import Emulation
package import Links
import Localization
package import Search

/// The pages of single members in single years.
package enum MemberInYearPage: PageDefinition {
  package static let kind = PageKind.memberInYear

  package static func addresses(in archive: Archive) -> [Address] {
    archive.years.flatMap { year in
      year.members.filter { year.hasPage(of: $0.id) }.map { .memberInYear($0.id, year.number) }
    }
  }

  package static func view(of address: Address, in site: SiteContext) -> MemberInYearView? {
    guard let id = address.name, let year = address.year.flatMap({ site.archive[$0] }),
      year.hasPage(of: id)
    else { return nil }
    return year.standing[id].map { MemberInYearView($0, year, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.years.flatMap { year in
      year.members.filter { year.hasPage(of: $0.id) }.map { member in
        SearchEntry(boost: 0, year: year.number) {
          let name = member.name(in: year.number)
          return .init(
            title: site.words(.provinceInYear(name: name.text, year: String(year.number))),
            path: site.links.name(of: .memberInYear(member.id, year.number)),
            kind: site.language.kind(name) ?? "",
            text: year.awards(to: member.id).map(\.kind.name).map(site.language.text))
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

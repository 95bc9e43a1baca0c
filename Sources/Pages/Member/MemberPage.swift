package import Emulation
package import Links
import Localization
package import Search

/// The pages of members over all years.
package enum MemberPage: PageDefinition {
  package static let kind = PageKind.member

  package static func addresses(in archive: Archive) -> [Address] {
    archive.members.all.map { .member($0.id) }
  }

  package static func view(of address: Address, in site: SiteContext) -> MemberView? {
    address.name.flatMap { site.archive.members[$0] }.map { MemberView($0, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.members.all.map { member in
      SearchEntry(boost: 2, year: nil) {
        let heirs = [member.merger].compactMap {
          $0.flatMap { site.archive.members[$0.into] }
        }
        let current = member.latestName
        return .init(
          title: current.text, path: site.links.name(of: .member(member.id)),
          kind: site.language.kind(current) ?? "",
          names: member.names.map(\.text) + member.spellings
            + member.names.flatMap { SearchShortNames.all(of: $0.text) },
          text: [member.notes].compactMap { $0.map(site.language.text) }
            + heirs.map(\.latestName.text))
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    address.name.map { finder.history(of: $0) } ?? []
  }
}

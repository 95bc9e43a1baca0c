import Emulation
import Input
package import Links
import Localization

/// The page of the members of the cluster.
package enum MembersPage: PageDefinition {
  package static let kind = PageKind.members
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .allMembers)

  package static func view(of address: Address, in site: SiteContext) -> MembersView? {
    MembersView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.members.all.map { PageSource($0.place, role: Bilingual(same: $0.id)) }
  }
}

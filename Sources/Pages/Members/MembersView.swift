import Emulation
import Links
import Localization
package import Templates

/// The members of the cluster, north to south.
package struct MembersView: View {
  let page: PageView
  /// That the members are those known as such; nil where an office's years say who they are.
  let known: String?
  let members: [LinkView]
  /// Where they lie, with their newest ranks; nil where the register has no map.
  let map: TileMapView?

  package static let tags: [Tag<MembersView>] = [
    .record("page") { $0.page },
    .text("known") { $0.known },
    .list("members") { $0.members },
    .record("map") { $0.map },
  ]
}

extension MembersView {
  init(_ site: SiteContext) {
    page = PageView(.members, title: site.words[.allMembers], site)
    known = site.archive.isToldBySources ? site.words[.membersKnown] : nil
    map = TileMapView(on: .members, site)
    members = site.archive.members.all.map { LinkView($0, on: .members, site) }
  }
}

package import Links
import Localization

/// The pages that lead to the parts of a site, in their order.
package struct Navigation: Sendable {
  private let places: [(place: NavigationPlace, definition: any PageDefinition.Type)]

  /// The navigation among pages of some kinds.
  package init(_ definitions: [any PageDefinition.Type]) {
    places = definitions.compactMap { definition in
      definition.navigation.map { ($0, definition) }
    }
  }

  /// The links of a part on a page, as that page shows them.
  package func links(
    _ part: NavigationPlace.Part, on page: Address, current: Address?, _ site: SiteContext
  ) -> [LinkView] {
    places.filter { $0.place.part == part }.compactMap { place, definition in
      let target = Address(definition.kind)
      guard definition.hasPage(at: target, in: site.archive) else { return nil }
      return LinkView(
        label: site.words[place.label], href: site.links.link(to: target, from: page),
        isCurrent: target == current
      ).ifLeading
    }
  }
}

import Emulation
package import Links

/// The page for an address that the site does not have.
package enum NotFoundPage: PageDefinition {
  package static let kind = PageKind.notFound

  package static func view(of address: Address, in site: SiteContext) -> NotFoundView? {
    NotFoundView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    []
  }
}

import Emulation

/// The page for an address that the site does not have.
enum NotFoundPage: PageDefinition {
  static let kind = PageKind.notFound

  static func view(of address: Address, in site: SiteContext) -> NotFoundView? {
    NotFoundView(site)
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] { [] }
}

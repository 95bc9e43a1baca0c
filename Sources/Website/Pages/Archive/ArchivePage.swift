import Emulation

/// The page of all years with their notes.
enum ArchivePage: PageDefinition {
  static let kind = PageKind.archive
  static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .archive)

  static func view(of address: Address, in site: SiteContext) -> ArchiveView? { ArchiveView(site) }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}

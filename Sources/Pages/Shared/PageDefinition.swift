package import Emulation
package import Input
package import Links
package import Localization
package import Search
package import SiteFiles
package import Templates

/// Everything there is to know about one kind of page.
///
/// `PageKind` says the path and the template of the pages.
package protocol PageDefinition: Sendable {
  /// What the template shows.
  associatedtype Shown: View

  /// The kind of page.
  static var kind: PageKind { get }
  /// The templates that its pages take parts from by name, with what those show.
  static var parts: [PageTemplate] { get }
  /// Where the page is in the navigation; nil for one that is not there.
  static var navigation: NavigationPlace? { get }

  /// The addresses of the pages of this kind that an archive has.
  static func addresses(in archive: Archive) -> [Address]
  /// The addresses of the pages of this kind that a site has; of the archive's, those that depend on
  /// texts may be missing.
  static func addresses(in site: SiteContext) -> [Address]
  /// Whether an archive has a page at an address of this kind.
  static func hasPage(at address: Address, in archive: Archive) -> Bool
  /// What the page at an address shows; nil where there is none.
  static func view(of address: Address, in site: SiteContext) throws(Problem) -> Shown?
  /// What the page at an address follows from.
  static func basis(of address: Address, in archive: Archive) -> PageBasis
  /// The file of the content that the page at an address is made of; nil where there is no such file.
  static func origin(of address: Address, in archive: Archive) -> Place?
  /// What readers can search for on pages of this kind.
  static func searchEntries(in site: SiteContext) -> [SearchEntry]
  /// The files and lines that the page at an address comes from, but for templates and words.
  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource]
  /// Whether pages of this kind have fields of the site's own.
  static var hasExtra: Bool { get }
  /// The fields of the site's own that the page at an address has.
  static func extra(of address: Address, in archive: Archive) -> ExtraFields?
  /// The templates of the site's own that pages of this kind name.
  static func ownTemplates(in archive: Archive) -> [LocatedText]
  /// The template of the site's own that the page at an address names; nil where it names none.
  static func ownTemplate(of address: Address, in archive: Archive) -> LocatedText?
  /// What is printed from the page at an address; nil where nothing is.
  static func printout(of address: Address, in site: SiteContext) -> PrintablePage?
}

extension PageDefinition {
  package static var parts: [PageTemplate] { [] }
  package static var navigation: NavigationPlace? { nil }
  package static var hasExtra: Bool { false }
  package static func ownTemplates(in archive: Archive) -> [LocatedText] { [] }
  package static func ownTemplate(of address: Address, in archive: Archive) -> LocatedText? { nil }
  package static func extra(of address: Address, in archive: Archive) -> ExtraFields? { nil }

  /// One page without year and name.
  package static func addresses(in archive: Archive) -> [Address] { [Address(kind)] }

  package static func addresses(in site: SiteContext) -> [Address] {
    addresses(in: site.archive)
  }

  package static func hasPage(at address: Address, in archive: Archive) -> Bool {
    addresses(in: archive).contains(address)
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .facts }

  package static func origin(of address: Address, in archive: Archive) -> Place? { nil }

  /// A page in the navigation can be found by its name there.
  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    sectionEntry(in: site)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? { nil }

  /// The entry of a page that is in the navigation.
  ///
  /// - Parameter text: what else it is found by.
  package static func sectionEntry(
    in site: SiteContext, text: @escaping @Sendable (SiteContext) -> [String] = { _ in [] }
  ) -> [SearchEntry] {
    guard let navigation, !addresses(in: site.archive).isEmpty else { return [] }
    return [
      SearchEntry(boost: 3, year: nil) {
        .init(
          title: site.words[navigation.label], path: site.links.name(of: Address(kind)),
          text: text(site))
      }
    ]
  }

  /// The templates of the site's own that its pages are made with, held against what the page shows.
  package static func ownPageTemplates(in archive: Archive) -> [PageTemplate] {
    Set(ownTemplates(in: archive).map(\.text)).sorted()
      .map { PageTemplate($0, Shown.self, hasExtra: hasExtra) }
  }

  /// The templates that its pages are made with.
  package static var templates: [PageTemplate] {
    [PageTemplate(kind.rawValue, Shown.self, hasExtra: hasExtra)] + parts
  }
}

/// Where a page is in the navigation, and what it is called there.
package struct NavigationPlace: Sendable {
  /// A part of the navigation.
  package enum Part: Sendable {
    case menu
    case footer
  }

  package let part: Part
  package let label: TextKey
}

import Emulation
package import Links
import Localization
package import Search

/// The register of the documents that guide the work.
package enum DocumentsPage: PageDefinition {
  package static let kind = PageKind.documents
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .documents)

  package static func view(of address: Address, in site: SiteContext) -> RegisterView? {
    let title = site.words[.documents]
    return RegisterView(
      page: PageView(address, title: title, site), title: title,
      entries: site.archive.documents.map { RegisterEntryView($0, site) })
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.entries(finder.documents, finder.archive.documents.map(\.id))
      + finder.notes { !$0.documents.isEmpty }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    let address = Address(kind)
    return sectionEntry(in: site)
      + site.archive.documents.map { document in
        SearchEntry(boost: 1, year: document.day?.year) {
          .init(
            title: DocumentName(document, site.language).text,
            path: "\(site.links.name(of: address))#\(document.id)", kind: site.words[.documents],
            text: [document.issuer, document.note].compactMap { $0.map(site.language.text) })
        }
      }
  }
}

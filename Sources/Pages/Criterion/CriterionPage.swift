package import Emulation
package import Links
import Localization
package import Search

/// The pages of single criteria over all years.
package enum CriterionPage: PageDefinition {
  package static let kind = PageKind.criterion

  package static func addresses(in archive: Archive) -> [Address] {
    archive.criterionIDs.map(Address.criterion)
  }

  package static func view(of address: Address, in site: SiteContext) -> CriterionView? {
    address.name.flatMap { site.archive.history(ofCriterion: $0) }.map { CriterionView($0, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.criterionIDs.compactMap { id in
      guard let history = site.archive.history(ofCriterion: id) else { return nil }
      return SearchEntry(boost: 1, year: nil) {
        let names = history.entries.map { site.language.name($0.criterion).text }
        return .init(
          title: names[names.count - 1], path: site.links.name(of: .criterion(id)),
          kind: site.words[.criterion], names: Set(names.dropLast()).sorted())
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    let history = address.name.flatMap { finder.archive.history(ofCriterion: $0) }
    return (history?.entries ?? []).flatMap { finder.sheets(of: $0.year) }
  }
}

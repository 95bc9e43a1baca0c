package import Emulation
package import Links
import Localization
package import Search
package import SiteFiles
import Templates

/// The pages of emulation years.
package enum YearPage: PageDefinition {
  package static let kind = PageKind.year
  package static let parts = [PageTemplate(YearFrontView.template, YearFrontView.self)]

  package static func addresses(in archive: Archive) -> [Address] {
    archive.years.map { .year($0.number) }
  }

  package static func view(of address: Address, in site: SiteContext) -> YearView? {
    address.year.flatMap { site.archive[$0] }.map { YearView($0, site) }
  }

  package static let hasExtra = true

  package static func extra(of address: Address, in archive: Archive) -> ExtraFields? {
    address.year.flatMap { archive[$0] }?.note.extra
  }

  /// The pictures of a year are those that the texts of its notes place.
  package static func basis(of address: Address, in archive: Archive) -> PageBasis {
    address.year.map(Gallery.possibleYears(in: archive).contains) == true ? .everything : .facts
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    let language = site.language
    return site.archive.years.map { year in
      SearchEntry(boost: 1, year: year.number) {
        let summary = year.summary
        let people =
          year.note.conference.people
          + (summary.offices + summary.nextOffices).compactMap(\.person)
        let criteria =
          year.criteria.groups.map { language.text($0.name) }
          + year.criteria.all.map { language.name($0).text }
        let told = summary.tasks + summary.gaps + summary.awards.map(\.kind.name)
        return .init(
          title: language.title(of: year.number), path: site.links.name(of: .year(year.number)),
          kind: site.words[.yearPage],
          headings: [language.headline(year), language.clusterName(in: year.number)],
          text: year.members.map { language.name($0.id, in: year.number) } + people.map(\.name)
            + criteria + (told + [year.note.venue].compactMap(\.self)).map(language.text))
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }
}

package import Downloads
package import Emulation
import Formats
package import Links
import Localization
package import Templates

/// What a page says of itself to programs: JSON-LD in the words of schema.org.
package struct LinkedData {
  private let fields: [(name: String, value: JSON)]

  /// A thing of a type; what is nil is left out.
  private init(_ type: String, _ fields: [(name: String, value: JSON?)]) {
    self.fields =
      [(name: "@context", value: "https://schema.org"), (name: "@type", value: .text(type))]
      + fields.compactMap { field in field.value.map { (name: field.name, value: $0) } }
  }

  /// The element of the page's head; its text is a block of data that no browser runs.
  package var element: Markup {
    Markup(
      trusted: Array("<script type=\"application/ld+json\">".utf8)
        + JSON.record(fields).bytes(for: .page) + Array("</script>".utf8))
  }
}

extension LinkedData {
  /// The dataset of a year; nil where the site has no base URL or the year no data.
  package init?(_ year: Year, _ site: SiteContext) {
    let language = site.language
    let title = language.title(of: year.number)
    self.init(
      Dataset.all(of: year, in: site.archive.site), on: .year(year.number),
      name: "\(language.clusterName(in: year.number)): \(title)",
      description: "\(title), \(language.text(site.archive.site.title)). "
        + "\(language.headline(year)). \(language.published(year))",
      years: String(year.number), asOf: year.asOf,
      places: year.members.map { $0.name(in: year.number).text }, site)
  }

  /// The dataset of the whole archive; nil where the site has no base URL.
  package init?(_ sets: [Dataset], on page: Address, _ site: SiteContext) {
    let (archive, language) = (site.archive, site.language)
    let years = archive.years.map(\.number)
    let span = years.first.flatMap { first in years.last.map { "\(first)/\($0)" } }
    let title = language.text(archive.site.title)
    self.init(
      sets, on: page, name: title,
      description: site.words(.homeDescription(site: title)) + " " + site.words[.dataLead],
      years: span, asOf: archive.years.compactMap(\.asOf).max(),
      places: archive.members.all.filter { $0.merger == nil }.map(\.latestName.text), site)
  }

  /// The conference of a note, where its day and its place are known and the site has a base URL.
  package init?(_ note: Note, _ site: SiteContext) {
    let language = site.language
    guard note.kind != .note, let url = site.links.url(of: note.address), let day = note.day,
      let venue = note.venue.map(language.text)
    else { return nil }
    let title = note.translations.title(in: language.tag)
    let meeting =
      note.kind == .summary ? site.words[.summaryConference] : language.kind(note)
    let place = JSON.record([
      (name: "@type", value: "Place"), (name: "name", value: .text(venue)),
      (name: "address", value: .text(venue)),
    ])
    self.init(
      "Event",
      [
        (name: "name", value: .text("\(meeting), \(language.title(of: note.year))")),
        (name: "description", value: .text(title.text)),
        (name: "url", value: .text(url)),
        (name: "startDate", value: .text(day.iso)),
        (name: "endDate", value: .text(day.iso)),
        (name: "location", value: place),
        (name: "organizer", value: Self.organization(language.clusterName(in: note.year))),
        (name: "inLanguage", value: .text((title.language ?? language.tag).code)),
      ])
  }

  private init?(
    _ sets: [Dataset], on page: Address, name: String, description: String, years: String?,
    asOf: Day?, places: [String], _ site: SiteContext
  ) {
    guard !sets.isEmpty, let url = site.links.url(of: page) else { return nil }
    let (language, about) = (site.language, site.archive.site)
    let office = about.office.map { Self.organization(language.text($0)) }
    self.init(
      "Dataset",
      [
        (name: "name", value: .text(name)),
        (name: "description", value: .text(description)),
        (name: "url", value: .text(url)),
        (name: "inLanguage", value: .text(language.code)),
        // The title of a site is often the name of the cluster, which need not have made it.
        (name: "creator", value: office),
        (name: "publisher", value: office),
        (name: "isAccessibleForFree", value: .flag(true)),
        (name: "temporalCoverage", value: years.map { .text($0) }),
        (name: "dateModified", value: asOf.map { .text($0.iso) }),
        // Only provinces are known to be places.
        (
          name: "spatialCoverage",
          value: about.members == nil ? JSON.list(places.map { .text($0) }) : nil
        ),
        (
          name: "distribution",
          value: .list(sets.flatMap { Self.distributions($0, site.links) })
        ),
      ])
  }

  private static func organization(_ name: String) -> JSON {
    .record([(name: "@type", value: "Organization"), (name: "name", value: .text(name))])
  }

  /// The files of a table, but the one for Excel alone.
  private static func distributions(_ dataset: Dataset, _ links: Links) -> [JSON] {
    DataFormat.allCases.filter { $0 != .excel }.compactMap { format in
      links.url(ofFile: dataset.path(format)).map { url in
        .record([
          (name: "@type", value: "DataDownload"),
          (name: "encodingFormat", value: .text(format.mediaType)),
          (name: "contentUrl", value: .text(url)),
        ])
      }
    }
  }
}

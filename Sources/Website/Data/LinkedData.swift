import Emulation
import Formats
import Templates

/// What a page says of itself to programs: JSON-LD in the words of schema.org.
struct LinkedData {
  private let fields: [(name: String, value: JSON)]

  /// A thing of a type; what is nil is left out.
  init(_ type: String, _ fields: [(name: String, value: JSON?)]) {
    self.fields =
      [(name: "@context", value: "https://schema.org"), (name: "@type", value: .text(type))]
      + fields.compactMap { field in field.value.map { (name: field.name, value: $0) } }
  }

  /// The element of the page's head; its text is a block of data that no browser runs.
  var element: Markup {
    Markup(
      trusted: Array("<script type=\"application/ld+json\">".utf8)
        + JSON.record(fields).bytes(for: .page) + Array("</script>".utf8))
  }
}

extension Edition {
  /// The dataset of a year; nil where the site has no base URL or the year no data.
  func linkedData(_ year: Year) -> Markup? {
    linkedData(
      Dataset.all(in: year), on: .year(year.number),
      name: "\(text(archive.site.clusterName(in: year.number))): \(title(of: year))",
      description: "\(title(of: year)), \(text(archive.site.title)). "
        + "\(headline(year)). \(published(year))",
      years: String(year.number), asOf: year.asOf,
      places: year.members.map { $0.name(in: year.number).text })
  }

  /// The dataset of the whole archive; nil where the site has no base URL.
  func linkedData(_ sets: [Dataset], on page: Address) -> Markup? {
    let years = archive.years.map(\.number)
    let span = years.first.flatMap { first in years.last.map { "\(first)/\($0)" } }
    return linkedData(
      sets, on: page, name: text(archive.site.title),
      description: words(.homeDescription, ["site": text(archive.site.title)]) + " "
        + words[.dataLead],
      years: span, asOf: archive.years.compactMap(\.asOf).max(),
      places: archive.provinces.all.filter { $0.merger == nil }.map(\.latestName.text))
  }

  /// The conference of a note, where its day and its place are known and the site has a base URL.
  func linkedData(_ note: Note) -> Markup? {
    guard note.kind != .note, let url = url(of: note.address), let day = note.day,
      let venue = note.venue.map({ text($0) })
    else { return nil }
    let title = note.translations.title(in: language)
    let meeting = note.kind == .summary ? words[.summaryConference] : kind(note)
    let place = JSON.record([
      (name: "@type", value: "Place"), (name: "name", value: .text(venue)),
      (name: "address", value: .text(venue)),
    ])
    let organizer = text(archive.site.clusterName(in: note.year))
    return LinkedData(
      "Event",
      [
        (
          name: "name",
          value: .text("\(meeting), \(words(.yearTitle, ["year": String(note.year)]))")
        ),
        (name: "description", value: .text(title.text)),
        (name: "url", value: .text(url)),
        (name: "startDate", value: .text(day.iso)),
        (name: "endDate", value: .text(day.iso)),
        (name: "location", value: place),
        (name: "organizer", value: organization(organizer)),
        (name: "inLanguage", value: .text((title.language ?? language).code)),
      ]
    ).element
  }

  private func linkedData(
    _ sets: [Dataset], on page: Address, name: String, description: String, years: String?,
    asOf: Day?, places: [String]
  ) -> Markup? {
    guard !sets.isEmpty, let url = url(of: page) else { return nil }
    let office = archive.site.office.map { organization(text($0)) }
    return LinkedData(
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
        (name: "spatialCoverage", value: .list(places.map { .text($0) })),
        (name: "distribution", value: .list(sets.flatMap(distributions))),
      ]
    ).element
  }

  private func organization(_ name: String) -> JSON {
    .record([(name: "@type", value: "Organization"), (name: "name", value: .text(name))])
  }

  /// The files of a table, but the one for Excel alone.
  private func distributions(_ dataset: Dataset) -> [JSON] {
    DataFormat.allCases.filter { $0 != .excel }.compactMap { format in
      url(ofFile: dataset.path(format)).map { url in
        .record([
          (name: "@type", value: "DataDownload"),
          (name: "encodingFormat", value: .text(format.mediaType)),
          (name: "contentUrl", value: .text(url)),
        ])
      }
    }
  }
}

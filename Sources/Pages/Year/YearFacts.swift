import Emulation
import Links
import Localization

extension FactView {
  /// Conference, head, deputy and covenants of a year.
  static func all(of year: Year, _ site: SiteContext) -> [FactView] {
    let page = Address.year(year.number)
    let covenants = [
      site.archive.covenant(for: year.number),
      year.summary.covenant.flatMap { $0.year == year.number ? nil : $0 },
    ]
    return [FactView(conferenceOf: year, on: page, site)]
      + Office.Kind.allCases.flatMap { offices($0, year, on: page, site) }
      + covenants.compactMap(\.self).map { FactView($0, on: page, site) }
  }

  private init(conferenceOf year: Year, on page: Address, _ site: SiteContext) {
    let words = site.words
    let date = year.note.day.map(site.language.shortDate)
    label = words[.summaryConference]
    value = date ?? words[year.isAwaited ? .notYet : .notKnown]
    note = year.note.venue.map(site.language.text)
    guard date != nil else { return }
    href = "#conference"
    source = SourceMarkView(year.note.source, of: year.note, on: page, site)
  }

  private static func offices(
    _ kind: Office.Kind, _ year: Year, on page: Address, _ site: SiteContext
  ) -> [FactView] {
    let label = site.language.name(kind, for: year.number)
    let offices = site.archive.offices(kind, in: year)
    guard offices.isEmpty else {
      return offices.map {
        FactView(OfficeView($0, label: label, in: year.number, on: page, site), site.language)
      }
    }
    return [FactView(label: label, value: site.words[.notKnown])]
  }

  private init(_ office: OfficeView, _ language: Localization) {
    let doubt = office.person?.doubt.map { "\(language.words[.doubt]): \($0.text)" }
    label = office.label
    value = office.member.label
    note = language.remarks([office.member.note, office.person?.name, office.status, doubt])
    href = office.member.href
    source = office.source
  }

  private init(_ covenant: Covenant, on page: Address, _ site: SiteContext) {
    let words = site.words
    label = words(.covenantFor(year: String(covenant.year)))
    value =
      covenant.day.map { words(.covenantSigned(date: site.language.shortDate($0))) }
      ?? words[.notKnown]
    source = SourceMarkView(covenant.source, toldIn: covenant.toldIn, on: page, site)
    let place = Address.year(covenant.toldIn)
    guard page != place else { return }
    note = words(.covenantSignedAt(year: String(covenant.toldIn)))
    href = site.links.link(to: place, from: page)
  }
}

package import Emulation
package import Links
import Localization
package import Templates

/// The office of head or deputy head in a year.
package struct OfficeView: View {
  package let label: String
  package let member: LinkView
  package let person: PersonView?
  /// How far the choice has come; nil where that is not stated.
  package let status: String?
  package let source: SourceMarkView?

  package static let tags: [Tag<OfficeView>] = [
    .text("label") { $0.label },
    .record("province") { $0.member },
    .record("person") { $0.person },
    .text("status") { $0.status },
    .record("source") { $0.source },
  ]
}

extension OfficeView {
  /// An office in a year as a page shows it.
  package init(
    _ office: Office, label: String, in year: Int, on page: Address, _ site: SiteContext
  ) {
    self.label = label
    member = LinkView(office.member, in: year, on: page, site)
    person = office.person.map { PersonView($0, part: nil, site.language) }
    status = site.language.status(office.status)
    source = SourceMarkView(office.source, toldIn: office.toldIn, on: page, site)
  }

  /// The offices that a member had in a year.
  package static func all(
    of member: Member.ID, in year: Year, on page: Address, _ site: SiteContext
  ) -> [OfficeView] {
    Office.Kind.allCases.flatMap { kind in
      site.archive.offices(kind, in: year).filter { $0.member == member }.map { office in
        OfficeView(
          office, label: site.language.name(kind), in: year.number, on: page, site)
      }
    }
  }

  /// The offices that the conference of a year decided on, for the following year.
  package static func next(after year: Year, on page: Address, _ site: SiteContext) -> [OfficeView]
  {
    year.summary.nextOffices.map { office in
      OfficeView(
        office, label: site.language.name(nextOffice: office.kind, for: year.number + 1),
        in: year.number + 1, on: page, site)
    }
  }
}

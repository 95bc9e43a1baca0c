package import Emulation
package import Links
package import Localization
package import Templates

/// A link to a paper of the site, and to the document printed from it.
package struct ReportLinkView: View {
  package let label: String
  package let href: String?
  /// The link to the printed document; nil while there is none.
  package let pdf: String?

  package static let tags: [Tag<ReportLinkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("pdf") { $0.pdf },
  ]
}

extension ReportLinkView {
  /// The link to a report by its title.
  package init(_ address: Address, on page: Address, _ site: SiteContext) {
    label = ReportTitle(address, site.language).text
    href = site.links.link(to: address, from: page)
    pdf = site.links.link(toPDF: address, from: page)
  }

  /// The links to the reports of a year.
  package static func all(of year: Year, on page: Address, _ site: SiteContext) -> [ReportLinkView]
  {
    site.archive.reports(of: year, in: site.language.tag).map { ReportLinkView($0, on: page, site) }
  }

  /// The link to the dossier of a member; none where the site has no dossiers.
  package static func dossier(
    of member: Member, on page: Address, _ site: SiteContext
  ) -> [ReportLinkView] {
    site.archive.hasDossiers
      ? [ReportLinkView(.dossier(member.id), on: page, site)] : []
  }

  /// The links to the sheets of a member's years, the newest first.
  package static func profiles(
    of member: Member, on page: Address, _ site: SiteContext
  ) -> [ReportLinkView] {
    site.archive.years.reversed().flatMap { year in
      site.archive.profiles(of: year).filter { $0.name == member.id }
    }.map { ReportLinkView($0, on: page, site) }
  }

  /// The link to the book of the whole archive; none where the site has no book.
  package static func book(on page: Address, _ site: SiteContext) -> [ReportLinkView] {
    site.archive.hasBook ? [ReportLinkView(.book, on: page, site)] : []
  }
}

/// What a report is called.
package struct ReportTitle {
  package let text: String

  package init(_ address: Address, _ language: Localization) {
    let year = address.year.map { String($0) } ?? ""
    let name = address.name ?? ""
    text =
      switch address.kind {
      case .report: language.words(.reportTitle(year: year))
      case .sourceSummary:
        address.year.flatMap { language.archive[$0] }?.citesSources ?? true
          ? language.words(.sourceSummaryTitle(year: year))
          : language.words(.plainSummaryTitle(year: year))
      case .minutes: language.words(.minutesTitle(year: year))
      case .proposal: language.words(.proposalTitle(year: year))
      case .scores: language.words(.scoresTitle(year: year))
      case .unsent: language.words(.unsentTitle(year: year))
      case .scoreForm: language.words(.scoreFormTitle(year: year))
      case .covenant: Self.covenant(address, language)
      case .midYear: language.words(.midYearTitle(year: year))
      case .ballot: language.words(.ballotTitle(year: year))
      case .counting: language.words(.countingTitle(year: year))
      case .profile:
        language.words(
          .profileTitle(name: language.name(name, in: address.year ?? .max), year: year))
      case .paper:
        language.archive.noteOfPaper(at: address).map {
          language.title(of: $0.translations).text
        } ?? name
      case .dossier:
        language.words(
          .dossierTitle(name: language.archive.members[name]?.latestName.text ?? name))
      case .book: language.words[.bookTitle]
      default: preconditionFailure("\(address.kind) is not printed")
      }
  }

  /// A covenant is called by the year that it is for.
  private static func covenant(_ address: Address, _ language: Localization) -> String {
    let covenant = address.year.flatMap { language.archive[$0]?.summary.covenant }
    return language.words(.covenantFor(year: covenant.map { String($0.year) } ?? ""))
  }
}

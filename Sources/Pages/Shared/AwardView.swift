package import Emulation
package import Links
package import Localization
package import Templates

/// An award: to whom, for which year, and how far it has come.
package struct AwardView: View {
  package let year: LinkView
  package let member: LinkView
  package let name: WordingView
  package let short: String
  package let form: String?
  package let status: AwardStatusView
  /// The status without the decision.
  package let state: String
  /// Whether a decision is still to come.
  package let isProposed: Bool
  package let isConferred: Bool
  /// Why it was not conferred, withdrawn or withheld, where that may be published.
  package let reason: WordingView?
  package let isTitle: Bool
  package let note: WordingView?
  package let source: SourceMarkView?

  package static let tags: [Tag<AwardView>] = [
    .record("year") { $0.year },
    .record("province") { $0.member },
    .record("name") { $0.name },
    .text("short") { $0.short },
    .text("form") { $0.form },
    .record("status") { $0.status },
    .text("state") { $0.state },
    .flag("proposed") { $0.isProposed },
    .flag("conferred") { $0.isConferred },
    .record("reason") { $0.reason },
    .flag("title") { $0.isTitle },
    .record("note") { $0.note },
    .record("source") { $0.source },
  ]
}

extension AwardView {
  /// An award of a year as a page shows it.
  package init(_ award: Award, in year: Int, on page: Address, _ site: SiteContext) {
    let language = site.language
    self.year = LinkView(year, on: page, site)
    member = LinkView(award.member, in: year, on: page, site)
    name = language.wording(award.kind.name)
    short = language.text(award.kind.short)
    form = language.form(award.kind)
    status = AwardStatusView(award, language)
    state = language.status(award.status)
    isProposed = award.status.isOpen
    isConferred = award.status == .conferred
    reason = award.reason.map(language.wording)
    isTitle = award.kind.form == .emulationTitle
    note = award.note.map(language.wording)
    source = SourceMarkView(award.source, toldIn: year, on: page, site)
  }
}

/// Proposed, or conferred with the decision, the number of which is not broken.
package struct AwardStatusView: View {
  /// All of it, or what is before the number.
  package let text: String
  /// The number of the decision; nil where there is none.
  package var number: String?
  /// What is after the number.
  package var rest = ""

  package static let tags: [Tag<AwardStatusView>] = [
    .text("text") { $0.text },
    .text("number") { $0.number },
    .text("rest") { $0.rest },
  ]
}

extension AwardStatusView {
  /// The status of an award as a page shows it.
  package init(_ award: Award, _ language: Localization) {
    let status = language.status(award)
    guard let decision = award.decision, let number = status.firstRange(of: decision.number) else {
      text = status
      return
    }
    text = String(status[..<number.lowerBound])
    self.number = decision.number
    rest = String(status[number.upperBound...])
  }
}

/// The table of a year's awards.
package struct AwardsView: View {
  package let caption: String
  package let awards: [AwardView]

  package static let tags: [Tag<AwardsView>] = [
    .text("caption") { $0.caption },
    .list("awards") { $0.awards },
  ]
}

extension AwardsView {
  /// The awards of a year as a page shows them; nil where there are none.
  package init?(_ year: Year, on page: Address, _ site: SiteContext) {
    guard !year.summary.awards.isEmpty else { return nil }
    caption = site.language.awardsCaption(year)
    awards = year.summary.awards.map { AwardView($0, in: year.number, on: page, site) }
  }
}

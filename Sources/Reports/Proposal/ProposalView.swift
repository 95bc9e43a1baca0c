import Emulation
import Links
import Localization
import Pages
package import Templates

/// The letter that proposes awards (tờ trình; Decree 30/2020/NĐ-CP, annex III, form 1.4).
package struct ProposalView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  let title: PaperTitleView
  /// Whom it is addressed to; one is on the line of the salutation, several below it.
  let addressees: [WordingView]
  /// The documents that it rests on, each with the sign that ends its line.
  let bases: [String]
  /// The conference and the result, in sentences.
  let report: String
  /// That the cluster proposes the awards of the table.
  let request: String
  let awards: ResultTableView?
  /// The sentence that ends it.
  let closing: String
  /// How many awards of each kind are proposed.
  let count: String
  /// The papers that go with it, each with the sign that ends its line.
  let attached: [String]
  let signature: SignatureView

  package static let tags: [Tag<ProposalView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .record("title") { $0.title },
    .record("addressee") { $0.addressees.count == 1 ? $0.addressees[0] : nil },
    .list("addressees") { $0.addressees.count == 1 ? [] : $0.addressees },
    .texts("bases") { $0.bases },
    .text("report") { $0.report },
    .text("request") { $0.request },
    .record("awards") { $0.awards },
    .text("count") { $0.count },
    .text("closing") { $0.closing },
    .texts("attached") { $0.attached },
    .flag("has-attached") { !$0.attached.isEmpty },
    .record("signature") { $0.signature },
  ]
}

extension ProposalView {
  init(_ year: Year, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let given = year.summary.papers.proposal
    paper = PaperView(Address(.proposal, year: year.number), of: year, site)
    letterhead = LetterheadView(given, abbreviation: .proposalAbbreviation, in: year, site)
    title = PaperTitleView(
      .proposalKind, .proposalSubject(year: String(year.number)), language)
    let standing = site.archive.site.vocabulary.organisation.addressees
    let named = given.addressees.isEmpty ? standing : given.addressees
    let addressees =
      named.isEmpty ? [WordingView(words[.blankLine])] : named.map(language.wording)
    self.addressees = addressees.count == 1 ? addressees : ListLine.all(addressees)
    bases = LegalBases(of: year, language).lines
    report = Self.report(year, language)
    (request, closing) = Self.request(
      of: language.clusterName(in: year.number), to: named, decider: given.decider, language)
    let proposed = year.summary.awards.filter(\.status.isOpen)
    awards = ResultTableView(
      proposed, caption: words(.proposalCaption(year: String(year.number))), in: year,
      language)
    count = words(
      .proposalCount(
        count: language.officialCount(proposed.count), kinds: language.officialTally(proposed))
    )
    attached = Self.attached(to: year, language)
    signature = SignatureView(given, language)
  }

  /// What the cluster asks for, and the sentence that asks for it again at the end: to decide, of who
  /// decides; of others, to submit it to who does.
  private static func request(
    of cluster: String, to named: [LocalizedText], decider: LocalizedText?, _ language: Localization
  ) -> (request: String, closing: String) {
    let words = language.words
    let deciding = decider.map(language.body)
    let examiners = named.map(language.body).filter { $0 != deciding }
    if let deciding, examiners.isEmpty, !named.isEmpty {
      return (
        words(.proposalRequestDirect(cluster: cluster, decider: deciding)),
        words(.proposalClosingDirect(decider: deciding))
      )
    }
    let examiner = examiners.isEmpty ? words[.blankLine] : language.list(examiners)
    let decides = deciding ?? words[.competentAuthority]
    return (
      words(.proposalRequest(cluster: cluster, examiner: examiner, decider: decides)),
      words(.proposalClosing(examiner: examiner, decider: decides))
    )
  }

  /// The conference and its result in sentences.
  private static func report(_ year: Year, _ language: Localization) -> String {
    let held = year.note.day.map {
      language.words(.proposalHeld(year: String(year.number), date: language.longDate($0)))
    }
    return [held, language.officialResult(year)].compactMap(\.self).joined(separator: " ")
  }

  /// The year's papers that go with the letter.
  private static func attached(to year: Year, _ language: Localization) -> [String] {
    let given = year.summary.papers
    return ListLine.all(
      language.archive.reports(of: year, in: language.tag).compactMap { address in
        let title = ReportTitle(address, language).text
        return switch address.kind {
        case .report: given.report.named(title, language.words[.reportAbbreviation], language)
        case .minutes: given.minutes.named(title, language.words[.minutesAbbreviation], language)
        case .scores: given[.scores]?.named(title, "", language)
        case .counting:
          given[.counting]?.named(title, language.words[.minutesAbbreviation], language)
        default: nil
        }
      })
  }
}

extension Paper {
  /// What the paper is called, with its number where it has one.
  fileprivate func named(
    _ title: String, _ abbreviation: String, _ language: Localization
  ) -> String {
    guard number != nil else { return title }
    let number = language.words(.documentNumber(number: symbol(abbreviation, language)))
    return language.words(.paperNumbered(title: title, number: number))
  }
}

import Emulation
import Templates

/// The letter that proposes awards (tờ trình; Decree 30/2020/NĐ-CP, annex III, form 1.4).
struct ProposalView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  let title: PaperTitleView
  /// Whom it is addressed to; one stands on the line of the salutation, several below it.
  let addressees: [WordingView]
  /// The documents that it rests on, each with the sign that ends its line.
  let bases: [String]
  /// The conference, the result and what that rests on, in sentences.
  let report: String
  /// That the cluster proposes the awards of the table.
  let request: String
  let awards: ResultTableView?
  /// How many awards of each kind are proposed.
  let count: String
  /// The papers that go with it, each with the sign that ends its line.
  let attached: [String]
  let signature: SignatureView

  static let tags: [Tag<ProposalView>] = [
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
    .texts("attached") { $0.attached },
    .flag("has-attached") { !$0.attached.isEmpty },
    .record("signature") { $0.signature },
  ]
}

extension ProposalView {
  init(_ year: Year, _ edition: Edition) {
    let address = Address.proposal(year.number)
    let words = edition.words
    let given = year.summary.papers.proposal
    let number = ["year": String(year.number)] as KeyValuePairs
    paper = edition.paper(
      address, back: (words(.yearTitle, number), .year(year.number)), year: year.number,
      of: [year])
    letterhead = LetterheadView(given, abbreviation: .proposalAbbreviation, in: year, edition)
    title = PaperTitleView(.proposalKind, .proposalSubject, of: year, edition)
    let addressees =
      given.addressees.isEmpty
      ? [WordingView(words[.blankLine])] : given.addressees.map(edition.view)
    self.addressees = addressees.count == 1 ? addressees : edition.lines(addressees)
    bases = edition.bases(of: year)
    report = edition.reportOfResult(year)
    request = words(
      .proposalRequest, ["cluster": edition.text(edition.archive.site.clusterName(in: year.number))]
    )
    let proposed = year.summary.awards.filter(\.status.isOpen)
    awards = ResultTableView(
      proposed, caption: words(.proposalCaption, number), in: year, edition)
    count = edition.count(of: proposed)
    attached = edition.attached(in: year)
    signature = SignatureView(given, edition)
  }
}

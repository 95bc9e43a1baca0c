import Emulation
import Templates

/// The summary report of a year.
struct ReportView: View {
  let paper: PaperView
  let letterhead: LetterheadView
  let signature: SignatureView
  let number: String

  static let tags: [Tag<ReportView>] = [
    .record("paper") { $0.paper },
    .record("letterhead") { $0.letterhead },
    .record("signature") { $0.signature },
    .text("number") { $0.number },
  ]
}

extension ReportView {
  init(_ year: Year, _ edition: Edition) {
    let address = Address.report(year.number)
    let title = edition.words(.yearTitle, ["year": String(year.number)])
    paper = edition.paper(
      address, back: (title, .year(year.number)), year: year.number, asOf: year.asOf)
    letterhead = LetterheadView(
      year.summary.papers.report, abbreviation: .reportAbbreviation, in: year, edition)
    signature = SignatureView(year.summary.papers.report, edition)
    number = String(year.number)
  }
}

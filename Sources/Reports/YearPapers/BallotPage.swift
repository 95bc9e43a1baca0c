package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// The ballot on the proposed awards (phiếu bầu).
package enum BallotPage: YearPaperPage {
  package static let kind = PageKind.ballot
  package static let paperKind = PaperKind.ballot

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    var view = YearPaperView(
      page, LetterheadView(given, symbol: nil, restsOnResult: false, in: year, site),
      kind: words[.ballotKind], subject: words(.ballotSubject(year: number)), of: year, site)
    var part = ReportPartContent()
    part.paragraphs = [WordingView(words[.ballotAdvice])]
    let awards = year.summary.awards.filter { !$0.status.isClosedWithout }
    part.tables = [
      PaperTableView(
        caption: words(.proposalCaption(year: number)),
        heads: [
          words[.serial], words[.recipient], words[key: "award-kind"], words[.votesFor],
          words[.votesAgainst],
        ],
        rows: awards.enumerated().map { index, award in
          PaperRowView(cells: [
            PaperCellView(String(index + 1), .serial),
            PaperCellView(language.recipient(award.member, in: year.number), .name),
            PaperCellView(language.wording(award.kind.name)), PaperCellView("", .center),
            PaperCellView("", .center),
          ])
        })
    ]
    view.parts = [part]
    return view
  }
}

package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// The minutes of counting the ballots on the proposed awards (biên bản kiểm phiếu).
package enum CountingPage: YearPaperPage {
  package static let kind = PageKind.counting
  package static let paperKind = PaperKind.counting

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    var view = YearPaperView(
      page,
      LetterheadView(
        given, symbol: words[.minutesAbbreviation], isDated: false, restsOnResult: true, in: year,
        site),
      kind: words[.minutesKind], subject: words(.countingSubject(year: number)), of: year, site)
    let awards = year.summary.awards.filter { $0.votes != nil }
    var part = ReportPartContent()
    part.paragraphs =
      [
        "\(words[.begunLabel]) \(words(.opening(time: words[.blankTime], date: year.note.day.map(language.longDate) ?? words[.blankDate])))",
        "\(words[.venueLabel]) \(year.note.venue.map(language.text) ?? words[.blankLine])",
        words[key: "counting-team"],
        "- \(words[.countingHead])\(words[.labelEnd])\(given.signer.map(language.addressed) ?? words[.blankName])",
        "- \(words[.secretaryLabel]) \(given.secretary.map(language.addressed) ?? words[.blankName])",
      ].map { WordingView($0) } + counts(awards.compactMap(\.votes), language)
    part.tables = [
      PaperTableView(votesOn: awards, caption: words[.votesCaption], in: year, language)
    ].compactMap(\.self)
    view.parts = [part]
    view.closing =
      words(.countingClosing(time: given.closed.map(language.text) ?? words[.blankTime]))
      + words[.paperEnd]
    view.places = SignaturePlaceRowView.rows([
      SignaturePlaceView(
        position: words[.secretarySigns], name: given.secretary ?? words[.blank]),
      SignaturePlaceView(position: words[.countingHead], name: given.signer ?? words[.blank]),
    ])
    view.recipients = ListLine.recipients(of: given, language)
    return view
  }

  /// How many were present and how many ballots there were, where that is one number for all proposals.
  private static func counts(_ votes: [Votes], _ language: Localization) -> [WordingView] {
    let words = language.words
    let present = Set(votes.map(\.present))
    let ballots = Set(votes.map(\.ballots))
    var lines: [String] = []
    if present.count == 1, let count = votes.first?.present {
      lines.append(words(.countingPresent(count: language.officialCount(count))))
    }
    lines.append(words[.countingIssued])
    if ballots.count == 1, let count = ballots.first {
      lines.append(words(.countingBallots(count: language.officialCount(count))))
    }
    return lines.map { WordingView("- \($0)") }
  }
}

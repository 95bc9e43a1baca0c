package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// What the members pledge for a year, with a place for each of them to sign (giao ước thi đua).
package enum CovenantPage: YearPaperPage {
  package static let kind = PageKind.covenant
  package static let paperKind = PaperKind.covenant

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    guard let covenant = year.summary.covenant else { return nil }
    let (language, words) = (site.language, site.words)
    let number = String(covenant.year)
    var view = YearPaperView(
      page, LetterheadView(given, symbol: nil, restsOnResult: false, in: year, site),
      kind: words[.covenantKind], subject: words(.covenantSubject(year: number)), of: year, site)
    let day = given.day ?? covenant.day
    let place = given.place ?? year.note.venue
    let targets = given.targets.isEmpty ? year.summary.tasks : given.targets
    var part = ReportPartContent()
    part.paragraphs =
      [
        WordingView(
          words(
            .covenantLead(
              date: day.map(language.longDate) ?? words[.blankDate],
              place: place.map(language.text) ?? words[.blank],
              cluster: language.clusterName(in: covenant.year), year: number)))
      ]
      + (targets.isEmpty
        ? Array(repeating: WordingView(words[.blankLine]), count: 3)
        : zip(1..., ListLine.all(targets.map(language.wording))).map { index, target in
          WordingView(text: "\(index). \(target.text)", language: target.language)
        })
    view.parts = [part]
    view.closing = words[.covenantPledge] + words[.paperEnd]
    view.places = SignaturePlaceRowView.rows(
      year.members.map { member in
        let known = year.note.conference.chairs + year.summary.offices.compactMap(\.person)
        let person = known.first { $0.member == member.id }
        return SignaturePlaceView(
          position: words(.placeFor(name: language.fullName(member.id, in: covenant.year))),
          note: person?.role.map(language.text), name: person?.name ?? words[.blank])
      })
    view.recipients = ListLine.recipients(of: given, language)
    return view
  }
}

package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// The members that have not sent their self-scores, as a notice.
package enum UnsentPage: YearPaperPage {
  package static let kind = PageKind.unsent
  package static let paperKind = PaperKind.unsent

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    let cluster = language.clusterName(in: year.number)
    let notice = PaperFormName(.notice, language)
    let title = words(.unsentTitle(year: number))
    let members = site.archive.unsent(in: year)
    var view = YearPaperView(
      page,
      LetterheadView(given, symbol: notice.abbreviation, restsOnResult: false, in: year, site),
      kind: notice.name, subject: title, of: year, site)
    var part = ReportPartContent()
    part.paragraphs = [
      WordingView(
        words(
          .unsentLead(
            date: given.day.map(language.longDate) ?? words[.blankDate], cluster: cluster,
            count: language.officialCount(members.count),
            total: language.officialCount(year.members.count), year: number)))
    ]
    part.tables = [
      PaperTableView(
        caption: title,
        heads: [words[.serial], words[.oneMember], words[key: "remark"]],
        rows: members.enumerated().map { index, member in
          PaperRowView(
            cells: PaperCellView.opening(index, member.id, in: year, language) + [PaperCellView("")]
          )
        })
    ]
    view.parts = [part]
    view.closing = words(.unsentClosing(cluster: cluster)) + words[.paperEnd]
    view.signature = SignatureView(given, language)
    return view
  }
}

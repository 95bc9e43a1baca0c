package import Emulation
package import Links
import Localization
package import Pages
import Templates

/// The points of the members at each stage, signed by the head (bảng tổng hợp điểm).
package enum ScoresPage: YearPaperPage {
  package static let kind = PageKind.scores
  package static let paperKind = PaperKind.scores

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) -> YearPaperView? {
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    let cluster = language.clusterName(in: year.number)
    var view = YearPaperView(
      page, LetterheadView(given, symbol: "", restsOnResult: true, in: year, site),
      kind: words[.scoresKind], subject: words(.scoresSubject(year: number)), of: year, site)
    var part = ReportPartContent()
    part.paragraphs = [
      WordingView(
        words(
          .scoresLead(
            cluster: cluster, count: language.officialCount(year.members.count), year: number)))
    ]
    part.tables = [
      PaperTableView(
        totalsOf: year, caption: words(.officialRanking(year: number)), language),
      PaperTableView(groupsOf: year, language),
    ].compactMap(\.self)
    part.remarks = language.officialMethod(year).map(\.text)
    view.parts = [part]
    view.closing =
      words(.scoresClosing(cluster: cluster, year: number)) + words[.paperEnd]
    view.signature = SignatureView(given, language)
    return view
  }
}

extension PaperTableView {
  /// The totals of all members at each stage, and the rank.
  fileprivate init(totalsOf year: Year, caption: String, _ language: Localization) {
    let words = language.words
    let hasRanks = year.standing.placings.contains { $0.rank != nil }
    self.caption = caption
    heads =
      [words[.serial], words[.oneMember]]
      + (year.hasOwnMaxima ? [words[.sheetMaximum]] : [])
      + year.stages.map { language.name($0, in: year).capitalised }
      + (hasRanks ? [words[.rank]] : [])
    rows = year.standing.placings.enumerated().map { index, placing in
      let id = placing.member.id
      return PaperRowView(
        cells: PaperCellView.opening(index, id, in: year, language)
          + (year.hasOwnMaxima ? [.figure(year.maximum(for: id).map(language.points))] : [])
          + year.stages.map {
            .figure(FigureCellView(totalOf: id, at: $0, in: year, language).figure)
          }
          + (hasRanks
            ? [PaperCellView(placing.rank.map { String($0.number) } ?? "–", .center)] : []))
    }
  }

  /// The points of all members by group at the last stage that has them; nil where there are no groups.
  fileprivate init?(groupsOf year: Year, _ language: Localization) {
    guard let stage = year.detailedStages.last, !year.criteria.groups.isEmpty else { return nil }
    let (words, groups) = (language.words, year.criteria.groups)
    caption = words(
      .scoresGroups(year: String(year.number), stage: language.name(stage, in: year).lowercased()))
    heads = [words[.serial], words[.oneMember]] + groups.map { language.text($0.name) }
    rows = year.standing.placings.enumerated().map { index, placing in
      let id = placing.member.id
      return PaperRowView(
        cells: PaperCellView.opening(index, id, in: year, language)
          + groups.map {
            .figure(FigureCellView(group: $0.id, of: id, at: stage, in: year, language).figure)
          })
    }
  }
}

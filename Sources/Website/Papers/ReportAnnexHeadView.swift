import Emulation
import Templates

/// The head of an annex (Decree 30/2020/NĐ-CP, form 2.1): its number, its title, what it belongs to.
struct ReportAnnexHeadView: View {
  let id: String
  /// `Annex I`; without a number where it is the only one.
  let label: String
  let title: String
  /// The report that it is attached to; nil in a book and where no office issues the report.
  let report: String?

  static let tags: [Tag<ReportAnnexHeadView>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("report") { $0.report },
  ]
}

extension Edition {
  /// The head of an annex of a year's report; nil where the report has no such annex.
  func head(
    _ annex: ReportOutline.Annex, of year: Year, in outline: ReportOutline
  ) -> ReportAnnexHeadView? {
    guard let label = label(annex, in: outline) else { return nil }
    let paper = year.summary.papers.report
    return ReportAnnexHeadView(
      id: outline.id(of: annex), label: label, title: title(annex, in: outline),
      report: outline.prefix.isEmpty && archive.issues(.report, in: year)
        ? words(
          .annexOf,
          [
            "number": symbol(of: paper, .reportAbbreviation),
            "date": paper.day.map(longDate) ?? words[.blankDate],
            "cluster": text(archive.site.clusterName(in: year.number)),
          ]) : nil)
  }

  /// The sentence that leads from the body of a report to an annex; nil where there is no such annex.
  func reference(to annex: ReportOutline.Annex, in outline: ReportOutline) -> String? {
    label(annex, in: outline).map {
      words(.annexReference, ["title": title(annex, in: outline), "annex": $0])
    }
  }

  private func label(_ annex: ReportOutline.Annex, in outline: ReportOutline) -> String? {
    guard let position = outline.annexes.firstIndex(of: annex) else { return nil }
    return outline.annexes.count == 1
      ? words[.annex] : words(.annexNumber, ["number": RomanNumeral(position + 1).text])
  }

  private func title(_ annex: ReportOutline.Annex, in outline: ReportOutline) -> String {
    let word: Word =
      switch annex {
      case .scores: .annexScores
      case .awards: outline.hasProposalsOnly ? .annexAwardsProposed : .annexAwards
      case .corrections: .annexCorrections
      }
    return words(word, ["year": String(outline.year)])
  }
}

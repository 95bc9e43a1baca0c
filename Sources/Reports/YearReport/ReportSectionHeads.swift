import Emulation
import Localization
package import Templates

extension ReportHeadView {
  /// The head of a section of a year's report; nil where the report has no such section.
  init?(_ section: ReportOutline.Section, in outline: ReportOutline, _ language: Localization) {
    guard let number = outline.number(of: section) else { return nil }
    id = outline.id(of: section)
    self.number = "\(number)."
    title = outline.title(of: section, language.words)
  }
}

/// The head of an annex (Decree 30/2020/NĐ-CP, form 2.1): its number, its title, what it belongs to.
package struct ReportAnnexHeadView: View {
  let id: String
  /// `Annex I`; without a number where it is the only one.
  let label: String
  let title: String
  /// The report that it is attached to; nil in a book and where no office issues the report.
  let report: String?

  package static let tags: [Tag<ReportAnnexHeadView>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("report") { $0.report },
  ]
}

extension ReportAnnexHeadView {
  /// The head of an annex of a year's report; nil where the report has no such annex.
  init?(
    _ annex: ReportOutline.Annex, of year: Year, in outline: ReportOutline,
    _ language: Localization
  ) {
    guard let label = outline.label(of: annex, language) else { return nil }
    let words = language.words
    let paper = year.summary.papers.report
    id = outline.id(of: annex)
    self.label = label
    title = outline.title(of: annex, language)
    report =
      outline.prefix.isEmpty && outline.isIssued
      ? words(
        .annexOf(
          number: paper.symbol(.reportAbbreviation, language),
          date: paper.day.map(language.longDate) ?? words[.blankDate],
          cluster: language.clusterName(in: year.number))) : nil
  }
}

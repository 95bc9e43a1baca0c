import Emulation
import Input
import Links
import Localization
import Pages
import Reports

/// What the clerk has to know of a year's report before it is signed, in one language.
struct PaperCheck {
  let site: SiteContext

  /// Warns of notes that keep a report from being made in the language, and of parts that it has not got.
  func report(to problems: inout Problems) {
    for year in site.archive.years
    where site.archive.reports(of: year).contains(where: { $0.kind == .report }) {
      let untranslated = site.archive.untranslated(in: year, site.language.tag)
      guard untranslated.isEmpty else {
        for note in untranslated {
          problems.report(
            WebsiteProblem.reportNotMade(
              year: year.number, language: site.language.code, isSummary: note.kind == .summary
            ).at(note.place))
        }
        continue
      }
      guard let texts = problems.collect(try ReportPartTexts(year, site)) else { continue }
      let missing = Self.expected(of: year).filter { !texts.has($0) }
      guard !missing.isEmpty else { continue }
      problems.report(
        WebsiteProblem.reportWithoutParts(
          year: year.number, language: site.language.code, missing,
          heading: ReportPartTexts.title(of: missing[0], site.language)
        ).at(year.note.place))
    }
  }

  /// The parts that a summary report has and that nothing but the office can say.
  private static func expected(of year: Year) -> [ReportPart] {
    ReportPart.assessment + (year.summary.tasks.isEmpty ? [.directions] : []) + [.proposals]
  }
}

package import Emulation
package import Input
package import Links
import Localization
package import Pages
package import SiteFiles
import Templates

/// The report of the review in the middle of a year (báo cáo sơ kết).
package enum MidYearPage: YearPaperPage {
  package static let kind = PageKind.midYear
  package static let paperKind = PaperKind.midYear

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  package static func paper(
    _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) throws(Problem) -> YearPaperView? {
    guard let note = year.midYearNote else { return nil }
    let (language, words) = (site.language, site.words)
    let number = String(year.number)
    let cluster = language.clusterName(in: year.number)
    var view = YearPaperView(
      page,
      LetterheadView(
        given, symbol: words[.reportAbbreviation], restsOnResult: false, in: year, site),
      kind: words[.reportKind], subject: words(.midYearSubject(year: number)), of: year, site)
    var opening = ReportPartContent()
    opening.paragraphs = [WordingView(words(.midYearOpening(cluster: cluster, year: number)))]
    view.parts = [opening]
    view.sections = try MidYearReport(note, given, of: year, on: page, site).sections
    view.closing =
      words(.midYearClosing(cluster: cluster, year: number)) + words[.paperEnd]
    view.signature = SignatureView(given, language)
    return view
  }
}

/// What the mid-year report says, in the sections of a summary report as far as they have any content.
private struct MidYearReport {
  private let year: Year
  private let note: Note
  private let texts: ReportPartTexts
  private let site: SiteContext
  /// The text of the note, where it has no part of a report.
  private let whole: Templates.Markup?

  init(
    _ note: Note, _ given: Paper, of year: Year, on page: Address, _ site: SiteContext
  ) throws(Problem) {
    (self.note, self.year, self.site) = (note, year, site)
    let texts = try ReportPartTexts(given, note, of: year, site)
    self.texts = texts
    let isParted = ReportPart.allCases.contains { texts.has($0) }
    let text = ReportText(
      album: PictureAlbum(note, on: page, site), year: year, prefix: "_text_", depth: 2)
    let markup = isParted ? nil : try text.filled(with: { _ in nil })
    whole = markup.flatMap { $0.isEmpty ? nil : $0 }
  }

  private var language: Localization { site.language }

  /// The sections that say anything, numbered.
  var sections: [ReportSectionView] {
    var sections = ReportSections(language)
    func own(_ part: ReportPart) -> ReportPartContent { texts[part, language].untitled }
    var outcomes = own(.situation)
    if let whole { outcomes.text = whole }
    outcomes.title = site.words[.reportOutcomes]
    sections.add(
      .situation, OfficialReport.circumstances(of: year, note, language) + [outcomes])
    sections.add(
      .direction,
      [OfficialReport.documents(namedIn: [note], until: note.day, own(.direction), language)])
    sections.add(
      .movements, [OfficialReport.movements(namedIn: [note], own(.movements), language)])
    sections.add(.commendation, [own(.commendation)])
    sections.add(.activities, [activities])
    sections.add(
      "assessment", site.words[.reportAssessment],
      ReportPart.assessment.map { texts[$0, language] })
    sections.add(.directions, [own(.directions)])
    sections.add(.proposals, [own(.proposals)])
    return sections.all
  }

  /// What happened from the covenant up to the review.
  private var activities: ReportPartContent {
    var part = texts[.activities, language].untitled
    let covenant = site.archive.covenant(for: year.number)
    let lines = [covenant.map { WordingView(language.official($0)) }].compactMap(\.self)
    let earlier = year.notes.filter { other in
      guard let day = note.day, let earlier = other.day else { return false }
      return other.kind == .note && other.paper == nil && earlier <= day
    }
    part.lines = ListLine.all(lines + earlier.map { OfficialReport.line($0, language) })
    return part
  }
}

import Emulation
import Input
import Links
import Localization
import Markdown
import Pages

/// Which sections, tables and annexes the report of a year has, and their numbers.
package struct ReportOutline {
  /// The sections of a summary report, in their order.
  enum Section: String, CaseIterable {
    case situation, direction, movements, activities, conference, result, awards, gaps, next
    case sources
  }

  /// The tables of the body, in their order.
  enum Table: CaseIterable {
    case ranking, stages, proposed, conferred
  }

  /// The annexes, in their order.
  enum Annex: String, CaseIterable {
    case scores, awards, corrections
  }

  /// What every id begins with, so that years do not share any on one page.
  let prefix: String
  /// The emulation year.
  let year: Int
  /// The sections that the year has.
  let sections: [Section]
  /// The tables that it has.
  let tables: [Table]
  /// The annexes that it has.
  let annexes: [Annex]
  /// Whether an office issues the report; otherwise it is a summary from sources.
  let isIssued: Bool
  /// Whether it is put together from sources and speaks of them.
  let speaksOfSources: Bool
  /// Whether all awards of the year are proposals.
  let hasProposalsOnly: Bool
  /// The summary conference; nil where nothing is known of it.
  let conference: ConferenceView?

  init(_ year: Year, prefix: String, _ site: SiteContext) {
    self.prefix = prefix
    self.year = year.number
    isIssued = site.archive.issues(.report, in: year)
    speaksOfSources = !isIssued && year.citesSources
    hasProposalsOnly = year.hasProposalsOnly
    let summary = year.summary
    let note = year.note
    let conference = ConferenceView(note, on: note.address, site)
    self.conference = conference
    let hasText = site.texts[note.address].map { $0.outline.hasWords } ?? false
    sections = Section.allCases.filter { section in
      switch section {
      case .situation, .result: true
      case .direction: year.notes.contains { !$0.documents.isEmpty }
      case .movements: year.notes.contains { !$0.movements.isEmpty }
      case .activities: year.notes.count > 1
      case .conference: conference != nil || hasText
      case .awards: !summary.awards.isEmpty
      case .gaps: !summary.gaps.isEmpty
      case .next: !summary.nextOffices.isEmpty || summary.covenant != nil || !summary.tasks.isEmpty
      case .sources: site.cited?.areListed(under: prefix) ?? false
      }
    }
    let standing = year.standing
    let isSigned = isIssued && prefix.isEmpty
    // A signed report has commendation before the result.
    let order: [Table] =
      isSigned ? [.proposed, .conferred, .ranking, .stages] : Table.allCases
    tables = order.filter { table in
      switch table {
      case .ranking: standing.publishedCount > 0 || standing.rankedCount > 0
      case .stages: year.listsStages
      case .proposed: summary.awards.contains(where: \.status.isOpen)
      case .conferred: summary.awards.contains { $0.status == .conferred }
      }
    }
    annexes = Annex.allCases.filter { annex in
      switch annex {
      case .scores: !year.detailedStages.isEmpty
      case .awards: !summary.awards.isEmpty
      // What was put right in the archive is no matter of a signed paper.
      case .corrections: !summary.corrections.isEmpty && !isSigned
      }
    }
  }

  /// The Roman number of a section; nil where the year has none.
  func number(of section: Section) -> String? {
    sections.firstIndex(of: section).map { RomanNumeral($0 + 1).text }
  }

  /// The number of a table, from 1; nil where the year has none.
  func number(of table: Table) -> Int? { tables.firstIndex(of: table).map { $0 + 1 } }

  /// The id of a section.
  func id(of section: Section) -> String { "\(prefix)_\(section.rawValue)" }

  /// The id of an annex.
  func id(of annex: Annex) -> String { "\(prefix)_annex-\(annex.rawValue)" }
}

extension ReportOutline {
  /// Where the report has the table that a block of a note asks for; nil where it has none.
  func reference(to block: Block, _ language: Localization) -> String? {
    let asked: [Table]
    let section: Section
    switch PlacedTable(named: block.name) {
    case .ranking: (asked, section) = ([.ranking], .result)
    case .awards: (asked, section) = ([.proposed, .conferred], .awards)
    case nil: return nil
    }
    let numbers = asked.compactMap { number(of: $0) }
    guard let number = number(of: section), !numbers.isEmpty else { return nil }
    let tables = numbers.map { language.words(.tableNumber(number: String($0))) }
    return language.words(.reportSee(tables: language.list(tables), section: number))
  }

  /// The caption of a table, with its number.
  func title(_ table: Table, _ caption: String, _ language: Localization) -> String {
    guard let number = number(of: table) else { return caption }
    return language.words(.tableTitle(number: String(number), title: caption))
  }

  /// The sentence that leads from the body to an annex; nil where there is no such annex.
  func reference(to annex: Annex, _ language: Localization) -> String? {
    label(of: annex, language).map {
      language.words(.annexReference(title: title(of: annex, language), annex: $0))
    }
  }

  /// `Annex I`, without a number where it is the only one; nil where there is no such annex.
  func label(of annex: Annex, _ language: Localization) -> String? {
    guard let position = annexes.firstIndex(of: annex) else { return nil }
    return annexes.count == 1
      ? language.words[.annex]
      : language.words(.annexNumber(number: RomanNumeral(position + 1).text))
  }

  /// What an annex is called.
  func title(of annex: Annex, _ language: Localization) -> String {
    let year = String(year)
    return switch annex {
    case .scores: language.words(.annexScores(year: year))
    case .awards:
      language.words(
        hasProposalsOnly ? .annexAwardsProposed(year: year) : .annexAwards(year: year))
    case .corrections: language.words(.annexCorrections(year: year))
    }
  }

  /// What a section is called.
  func title(of section: Section, _ words: InterfaceTexts) -> String {
    switch section {
    case .situation: words[isIssued ? .reportSituation : .summarySituation]
    case .direction: words[speaksOfSources ? .summaryDirection : .reportDirection]
    case .movements: words[.reportMovements]
    case .activities: words[.reportActivities]
    case .conference: words[conference == nil ? .reportAccount : .summaryConference]
    case .result: words[isIssued ? .reportResult : .summaryResult]
    case .awards:
      words[isIssued ? .reportAwards : hasProposalsOnly ? .summaryAwards : .awards]
    case .gaps: words[.gaps]
    case .next:
      words(isIssued ? .reportNext(year: String(year + 1)) : .summaryNext(year: String(year + 1)))
    case .sources: words[.sources]
    }
  }
}

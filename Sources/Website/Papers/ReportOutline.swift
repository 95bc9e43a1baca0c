import Emulation
import Markdown

/// Which sections, tables and annexes the report of a year has, and their numbers.
struct ReportOutline {
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

  /// What stands before every id, so that years do not share any on one page.
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
  /// Whether all awards of the year are proposals.
  let hasProposalsOnly: Bool
  /// The summary conference; nil where nothing is known of it.
  let conference: ConferenceView?

  init(_ year: Year, prefix: String, _ edition: Edition) {
    self.prefix = prefix
    self.year = year.number
    isIssued = edition.archive.issues(.report, in: year)
    hasProposalsOnly = year.hasProposalsOnly
    let summary = year.summary
    let note = year.note
    let conference = ConferenceView(note, edition, on: note.address)
    self.conference = conference
    let hasText = edition.texts[note.address].map { $0.outline.hasWords } ?? false
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
      case .sources: edition.cited?.areListed(under: prefix) ?? false
      }
    }
    let standing = year.standing
    tables = Table.allCases.filter { table in
      switch table {
      case .ranking: standing.publishedCount > 0 || standing.rankedCount > 0
      case .stages: year.listsStages
      case .proposed: summary.awards.contains(where: \.status.isOpen)
      case .conferred: summary.awards.contains { $0.status == .conferred }
      }
    }
    annexes = Annex.allCases.filter { annex in
      switch annex {
      case .scores: edition.criteriaStage(of: year) != nil
      case .awards: !summary.awards.isEmpty
      case .corrections: !summary.corrections.isEmpty
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

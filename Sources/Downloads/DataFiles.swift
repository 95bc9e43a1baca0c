package import Emulation
import Formats
import Input
package import Localization
package import SiteFiles

/// The data files of the site: its tables, each in every form, and all of them in one.
///
/// They stand once for all languages: heads are ids, and texts have a column for each language.
package struct DataFiles: Sendable {
  /// The site in each language, the first one first; never empty.
  let localizations: [Localization]
  /// What is published.
  let archive: Archive
  private let seals: [Int: PublishedSeal]
  private let recent = RecentTables()

  /// The data files of an archive in the languages of its site; nil without any language.
  package init?(_ localizations: [Localization], seals: [Int: PublishedSeal] = [:]) {
    self.seals = seals
    guard let first = localizations.first else { return nil }
    self.localizations = localizations
    archive = first.archive
  }

  /// All files, each made when it is asked for.
  package var pages: [SiteFile] {
    let sets =
      archive.years.flatMap { Dataset.all(of: $0, in: archive.site) } + Dataset.all(in: archive)
    return sets.flatMap { dataset in
      DataFormat.allCases.map { format in
        SiteFile(path: dataset.path(format), origin: nil, year: dataset.year, basis: .facts) {
          [self] in
          bytes(of: dataset, in: format)
        }
      }
    } + [
      SiteFile(path: Dataset.archivePath, basis: hasStatements ? .everything : .facts) { [self] in
        wholeArchive.bytes(for: .file)
      }
    ]
  }

  /// The file of a table in a form.
  func bytes(of dataset: Dataset, in format: DataFormat) -> [UInt8] {
    recent.table(dataset) { table(dataset) }.bytes(
      in: format, hasDecimalComma: archive.site.hasDecimalComma, notes: notes(dataset))
  }

  /// All tables of the archive in one.
  private var wholeArchive: JSON {
    let notes = notes(nil)
    let tables = Dataset.all(in: archive).map { dataset in
      let made = recent.table(dataset) { table(dataset) }
      return (name: dataset.name, value: JSON.outline(made.body(notes)))
    }
    return .outline(
      [
        (name: "format", value: .whole(PublishedFacts.format)),
        (name: "title", value: notes.title?.json ?? .null),
      ]
        + notes.all.map { (name: $0.id, value: $0.content.json) }
        + making
        + [(name: "tables", value: .outline(tables))])
  }

  /// How the site was made and what tables have no column for, as far as the next build compares it;
  /// nothing is said of what is usual.
  private var making: [(name: String, value: JSON)] {
    let shown = seals.filter { archive[$0.key] != nil }.sorted { $0.key < $1.key }
      .map { (name: String($0.key), value: $0.value.json) }
    let statements = statements
    return memberNames
      + (archive.showsDrafts ? [(name: PublishedFacts.Key.drafts, value: .flag(true))] : [])
      + (shown.isEmpty ? [] : [(name: PublishedFacts.Key.seals, value: .outline(shown))])
      + (statements.isEmpty
        ? [] : [(name: PublishedFacts.Key.statements, value: .outline(statements))])
  }

  /// What files call members, where that is not what they are called in most sites.
  private var memberNames: [(name: String, value: JSON)] {
    let names = PublishedFacts.MemberNames(archive.site)
    return names == .standard ? [] : [(name: PublishedFacts.Key.members, value: names.json)]
  }

  /// Whether the file of the archive says something of texts, too.
  private var hasStatements: Bool { archive.years.contains(where: \.isClosed) }

  /// What the pages and papers of each closed year say beside its tables.
  private var statements: [(name: String, value: JSON)] {
    let names = PublishedFacts.MemberNames(archive.site)
    return archive.years.filter(\.isClosed).map { year in
      let facts = archive.statements(of: year).map { fact in
        let key = fact.key(in: year.number)
        let isWhole = key == PublishedYear.Statement.members
        let text = isWhole ? fact.text : PublishedYear.Statement.shortened(fact.text)
        return (name: names.key(of: key), value: JSON.text(text))
      }
      return (name: String(year.number), value: .record(facts))
    }
  }

  /// What a dataset holds.
  func table(_ dataset: Dataset) -> DataTable {
    let years = dataset.year.map { [archive[$0]].compactMap(\.self) } ?? archive.years
    func make<Subject>(
      _ subjects: (Year) -> [Subject], _ columns: [DataColumn<Subject>]
    ) -> DataTable {
      DataTable(dataset, of: years.flatMap(subjects), columns)
    }
    return switch dataset.kind {
    case .rankings: make(placings, rankingColumns(withYear: dataset.year == nil))
    case .scores: make(scoreLines, scoreColumns(withYear: dataset.year == nil))
    case .criteria: make(criteria, criteriaColumns)
    case .awards: make(awards, awardColumns(withYear: dataset.year == nil))
    case .years: make({ [$0] }, yearColumns)
    case .offices: make(offices, officeColumns)
    case .covenants: make(covenants, covenantColumns)
    case .corrections: make(corrections, correctionColumns)
    case .members: DataTable(dataset, of: memberFacts, memberColumns)
    case .movements: DataTable(dataset, of: archive.movements, movementColumns)
    case .documents: DataTable(dataset, of: archive.documents, documentColumns)
    }
  }

  /// The languages of the site, the first one first.
  var languages: [Language] { localizations.map(\.tag) }
}

extension Site {
  /// Whether its readers' spreadsheet programs expect a decimal comma, as those in Vietnam do.
  package var hasDecimalComma: Bool { languages.contains(.vietnamese) }
}

package import Emulation
package import Localization

/// A data table of the site: what it holds, and of which year.
package struct Dataset: Hashable, Sendable {
  /// What a table holds.
  package enum Kind: String, CaseIterable, Sendable {
    case rankings
    case scores
    case criteria
    case awards
    case years
    case offices
    case covenants
    case corrections
    case members = "provinces"
    case movements
    case documents

    /// What it is called.
    package var word: TextKey {
      switch self {
      case .rankings: .dataRankings
      case .scores: .dataScores
      case .criteria: .dataCriteria
      case .awards: .dataAwards
      case .years: .dataYears
      case .offices: .dataOffices
      case .covenants: .dataCovenants
      case .corrections: .dataCorrections
      case .members: .dataMembers
      case .movements: .dataMovements
      case .documents: .dataDocuments
      }
    }

    /// Whether a year has anything for it.
    package func isThere(in year: Year) -> Bool {
      switch self {
      case .rankings: year.hasRanking
      case .scores: year.hasCriteriaPoints || year.stages.contains { $0 != year.standing.stage }
      case .criteria: !year.criteria.isEmpty
      case .awards: !year.summary.awards.isEmpty
      case .years: true
      case .offices: !year.summary.offices.isEmpty || !year.summary.nextOffices.isEmpty
      case .covenants: year.summary.covenant != nil
      case .corrections: !year.summary.corrections.isEmpty
      case .members, .movements, .documents: false
      }
    }

    /// Whether an archive has anything for it.
    package func isThere(in archive: Archive) -> Bool {
      switch self {
      case .members: !archive.members.all.isEmpty
      case .movements: !archive.movements.isEmpty
      case .documents: !archive.documents.isEmpty
      default: archive.years.contains { isThere(in: $0) }
      }
    }
  }

  /// What it holds.
  package let kind: Kind
  /// The year it is about; nil for the whole archive.
  package let year: Int?

  /// The path of its file in a form, from the root of the site: `2016/ranking.csv`.
  package func path(_ format: DataFormat) -> String { "\(folder)/\(name).\(format.rawValue)" }

  private var folder: String { year.map { String($0) } ?? "data" }

  /// What the table is called in files: `ranking` for one year, `rankings` for all.
  package var name: String { year != nil && kind == .rankings ? "ranking" : kind.rawValue }

  /// The tables that stand beside the page of a year.
  package static func all(in year: Year) -> [Dataset] {
    [.rankings, .scores, .awards].filter { (kind: Kind) in kind.isThere(in: year) }
      .map { Dataset(kind: $0, year: year.number) }
  }

  /// The tables of a whole archive.
  package static func all(in archive: Archive) -> [Dataset] {
    Kind.allCases.filter { $0.isThere(in: archive) }.map { Dataset(kind: $0, year: nil) }
  }

  /// The path of the file with all tables of the archive.
  package static let archivePath = "data/archive.json"
}

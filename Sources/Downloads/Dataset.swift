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
  /// What the table that lists members is called.
  private let members: String
  /// The head of the column of members.
  let memberColumn: String

  /// A table of a site: of a year, or of the whole archive.
  ///
  /// - Parameters:
  ///   - members: what the table that lists members is called.
  ///   - column: the head of the column of members.
  init(
    _ kind: Kind, year: Int?, members: String = MemberTerms.standardPath,
    column: String = MemberTerms.standardColumn
  ) {
    self.kind = kind
    self.year = year
    self.members = members
    memberColumn = column
  }

  private init(_ kind: Kind, year: Int?, in site: Site) {
    self.init(kind, year: year, members: site.memberPath, column: site.memberColumn)
  }

  /// The path of its file in a form, from the root of the site: `2016/ranking.csv`.
  package func path(_ format: DataFormat) -> String { "\(folder)/\(name).\(format.rawValue)" }

  private var folder: String { year.map { String($0) } ?? "data" }

  /// What the table is called in files: `ranking` for one year, `rankings` for all.
  package var name: String {
    switch kind {
    case .rankings where year != nil: "ranking"
    case .members: members
    default: kind.rawValue
    }
  }

  /// The tables that stand beside the page of a year.
  package static func all(of year: Year, in site: Site) -> [Dataset] {
    [.rankings, .scores, .awards].filter { (kind: Kind) in kind.isThere(in: year) }
      .map { Dataset($0, year: year.number, in: site) }
  }

  /// The tables of a whole archive.
  package static func all(in archive: Archive) -> [Dataset] {
    Kind.allCases.filter { $0.isThere(in: archive) }
      .map { Dataset($0, year: nil, in: archive.site) }
  }

  /// The path of the file with all tables of the archive.
  package static let archivePath = "data/archive.json"
}

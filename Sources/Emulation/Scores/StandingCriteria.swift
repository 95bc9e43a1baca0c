public import Input

/// The `criteria.csv` of a year as it stands, cell by cell, for those who write it anew.
public struct StandingCriteria: Sendable {
  /// What a column holds.
  public enum Field: Hashable, Sendable {
    case id, kind, group, maximum
    /// A name, by the code of its language.
    case name(String)
    /// Anything else, such as the maximum of one member, by its head.
    case other(String)
  }

  /// One row.
  public struct Row: Sendable {
    /// The id, which no other row has.
    public let id: String
    /// All cells, empty ones too.
    public let cells: [Field: LocatedText]
  }

  /// The columns in the order of the sheet, with their heads.
  public private(set) var columns: [(field: Field, head: String)] = []
  /// The rows in the order of the sheet.
  public private(set) var rows: [Row] = []

  /// Reads a sheet; reports what keeps it from being taken apart.
  init(_ file: SourceFile, _ vocabulary: SheetVocabulary, _ problems: inout Problems) {
    var found = Problems()
    let table = Table(file, problems: &found)
    for problem in found.sorted where problem.severity == .error { problems.report(problem) }
    guard found.errorCount == 0 else { return }
    columns = vocabulary.fieldsOfCriteria(table.heads.map(\.text))
    for row in table.rows {
      let cells = Dictionary(
        zip(columns.map(\.field), row.cells).map { ($0, $1) }
      ) { first, _ in first }
      guard let id = cells[.id], !id.text.isEmpty else {
        problems.report(EmulationProblem.missingID.at(row.place))
        continue
      }
      guard !rows.contains(where: { $0.id == id.text }) else {
        problems.report(EmulationProblem.duplicateID(id.text).at(id.place))
        continue
      }
      rows.append(Row(id: id.text, cells: cells))
    }
  }

  /// The row with an id.
  public subscript(id: String) -> Row? { rows.first { $0.id == id } }
}

extension SheetVocabulary {
  /// The year's `criteria.csv`; nil where there is none.
  public func standingCriteria(_ problems: inout Problems) -> StandingCriteria? {
    tree.texts["\(year)/criteria.csv"].map { StandingCriteria($0, self, &problems) }
  }

  /// What the heads of a sheet of criteria mean.
  public func fieldsOfCriteria(
    _ heads: [String]
  ) -> [(field: StandingCriteria.Field, head: String)] {
    let known = heads.map { CriteriaColumns.field(ofHead: $0, languages) }
    let coded = languages.map(\.code)
    let free = coded.first { !known.contains(.name($0)) } ?? coded[0]
    var seen: Set<StandingCriteria.Field> = []
    return zip(heads, known).map { head, field in
      let meant = field == .name("") ? .name(free) : field ?? .other(head)
      return (seen.insert(meant).inserted ? meant : .other(head), head)
    }
  }
}

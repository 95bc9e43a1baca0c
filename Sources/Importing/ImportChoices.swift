public import Emulation
import Input

/// What the user says of a sheet that it does not say by itself.
public struct ImportChoices: Sendable {
  /// Whether criteria are taken from the sheet although the year has some.
  public var isRenewing: Bool
  /// The number of the table that is read, from 1; all of them where nil.
  public var table: Int?
  /// The heads of the columns that are left out.
  public var leftOut: [String]
  /// Whether rows of units that are no members are left out.
  public var onlyMembers: Bool
  /// The year that the sheet names although it is imported as another.
  public var titleYear: Int?

  /// Whether rows that `import.yaml` does not count to the sheet are left out, whatever they hold.
  public var leavesRowsOut = false

  /// How an import before read the sheet.
  public var map: ImportMap?
  /// What the user answered of columns, which holds before that.
  public var answers: [ImportMap.Column] = []

  /// What is said of columns by their heads.
  func mapped(in year: Int) -> MappedColumns { MappedColumns(map, answers: answers, in: year) }

  /// Choices; without any a sheet is read as it is.
  public init(
    isRenewing: Bool = false, table: Int? = nil, leftOut: [String] = [],
    onlyMembers: Bool = false, titleYear: Int? = nil,
    map: ImportMap? = nil
  ) {
    self.isRenewing = isRenewing
    self.table = table
    self.leftOut = leftOut
    self.onlyMembers = onlyMembers
    self.titleYear = titleYear
    self.map = map
  }

  /// Whether a column of one of these heads is left out.
  func leavesOut(_ heads: [String], _ vocabulary: SheetVocabulary) -> Bool {
    leftOut.contains { wanted in heads.contains { vocabulary.areSame($0, wanted) } }
  }

  /// The problems of heads to leave out that no column has.
  func problems(
    unlike heads: Set<String>, of sheet: String, _ vocabulary: SheetVocabulary
  ) -> [Problem] {
    leftOut.filter { wanted in !heads.contains { vocabulary.areSame($0, wanted) } }.map { wanted in
      ImportProblem.noHeadToLeaveOut(
        wanted, nearest: Suggestion.nearest(to: wanted, among: heads.sorted())
      )
      .at(Place(path: sheet))
    }
  }
}

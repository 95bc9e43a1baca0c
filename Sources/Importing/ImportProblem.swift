package import Emulation
package import Input
package import Spreadsheet

/// What can be wrong with an office's sheet that is imported.
package enum ImportProblem: ProblemKind {
  // Sheets and tables
  case workbookWithoutMembers
  case sheetWithoutMembers
  case headWithoutMembers(String, first: String, CellAddress, nearest: [String])
  case oldFont(OldFont, String, CellAddress)
  case separatedByBars
  case separatedBySpaces
  case severalSheets([String], noneOf: Int?)
  case noSuchTable(Int, ranges: [String])
  case memberInTwoBooks(String, String, other: String)
  case tablesDiffer(MemberRow.Field, member: String, TableFigure, other: TableFigure)
  case totalsOfPart(String, total: String, head: String, criterion: String)
  case totalsOfTables(TitledTable, TitledTable)
  case formOfOtherMember(tab: String, member: String, title: String)
  case titlesOfMembers([Member.ID])
  case formOfOtherCode(Member.ID, named: Member.ID)
  case formCode(String, CellAddress, isTwice: Bool)
  case formName(String, CellAddress, code: Criterion.ID, other: Criterion.ID?)
  case formMaximum(String, CellAddress, code: Criterion.ID, Points?)
  case formCell(String, CellAddress)
  case formRows([Criterion.ID])
  case download(DownloadFault)
  case noHeads
  case noPoints
  // Years
  case titleOfOtherYear(String, Int, year: Int)
  case headOfOtherYear(String, head: String, Int, year: Int)
  case headsOfOtherYears(String, Int, year: Int)
  case figuresOfOtherYear(Int, year: Int)
  case rowOfOtherYear(String, CellAddress, year: Int)
  // Heads and columns
  case tooManyColumns(most: Int)
  case headsNotInMap(missing: [String], new: [String])
  case rowsNotInMap(SheetLine, String, more: Int)
  case stageNotInMap(String, Stage, map: Stage)
  case stageOfTitle(Stage, rows: Stage)
  case noHeadToLeaveOut(String, nearest: String?)
  case headMeansTheSame(String, Meaning, other: String, leftOutBy: String)
  case stageTwice(SheetLine, Stage, other: SheetLine)
  case namesTwice(String, SheetLine, main: SheetLine)
  case headOverOpenColumns(String, CellAddress)
  case sameCriterionAtOtherStages(String)
  case groupsAlike(String, other: String)
  case maximumDiffers(String, String, first: String)
  case maximumNotInMap(String, Points, map: Points)
  case totalMaximum(String, Points, sum: Points)
  case noSuchTiers(year: Int)
  case columnWithoutHead(SheetLine)
  case columnLeftOut(UnreadHead)
  case pointsLeftOut(UnreadHead, name: String, others: [String])
  case extraPointsLeftOut(String, SheetLine)
  case pointsTwice(RepeatedFigures)
  // Rows
  case notAMember(EmulationProblem)
  case notMembers(count: Int, first: String, CellAddress)
  case rowWithoutName(SheetLine)
  case rowsUnderOneName(SheetLine, SheetLine, name: CellAddress)
  case secondRow(of: String, first: SheetLine)
  case unknownStage(String)
  case unknownTier(String)
  case remarkAfterName(String, CellAddress, more: Int)
  case weights(String, CellAddress)
  case tooManyCells(Int, most: Int, areCommasSeparators: Bool)
  case figureAsRemark(String, CellAddress)
  // Sums
  case sumDisagrees(Points, CellAddress, sum: Points, of: [CellAddress])
  case footRounded(FootFigure)
  case footDisagrees(FootFigure)
  // Cells
  case cellStruck(String, CellAddress)
  case severalNumbers([String], CellAddress)
  case date(String, CellAddress)
  case flag(CellAddress)
  case formulaError(String, CellAddress)
  case notCalculated(CellAddress)
  case merged(String, CellAddress, from: SheetLine, to: SheetLine)
  case notARank(String, CellAddress)
  case otherMaximum(String, Points, known: Points)
  case moreThanMaximum(String, Points)
  case percentage(String, Points)
  case rounded(String, CellAddress, Points)
  case parentheses(String)
  case footnoteMark(String, after: String, CellAddress)
  case decimalOrThousand(String, [Points])
  case penaltySigns(String, negative: CellFigure, positive: CellFigure)
}

extension ImportProblem {
  /// Whether a problem stops an import.
  package var severity: Problem.Severity {
    switch self {
    case .noSuchTiers, .columnWithoutHead, .columnLeftOut, .remarkAfterName, .footRounded,
      .rounded, .footnoteMark, .totalMaximum, .formMaximum, .formCell,
      .formName(_, _, _, other: nil):
      .warning
    default: .error
    }
  }

  /// What a cell holds.
  package struct CellFigure: Hashable, Sendable {
    let text: String
    let address: CellAddress
  }

  /// What a table, counted from 1, says in a cell.
  package struct TableFigure: Hashable, Sendable {
    let table: Int
    let cell: CellFigure
  }

  /// A table, counted from 1, and its title.
  package struct TitledTable: Hashable, Sendable {
    let number: Int
    let title: String
  }

  /// What the foot of a column holds, and what the figures of the members give.
  package struct FootFigure: Hashable, Sendable {
    let kind: FootKind
    let cell: CellFigure
    let own: Points
  }

  /// A column whose figures are the sum, the mean or the copy of others.
  package struct RepeatedFigures: Hashable, Sendable {
    let head: String
    let parts: [String]
    let isMean: Bool
    /// The rows in which they are not.
    let exceptions: Int
  }

  /// Why a column with figures is not understood.
  package enum UnreadHead: Hashable, Sendable {
    case notListed(String)
    case partOfExtra(String, extra: String)
    case ofYear(Int, String, year: Int)
    case missing(SheetLine)
    case yearAlone(String, year: Int)
    case wordsAndFigures(String)
    case mayBeRank(String)
    case mayBeTotal(String)
    case withoutMaximum(String)
    case aside(HeadAside, String)
  }
}

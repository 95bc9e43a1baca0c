import Emulation
package import Input

extension ImportProblem {
  /// The short names of these problems.
  package typealias Code = ImportCode

  /// The code of a problem.
  package var code: any ProblemCode {
    switch self {
    case .workbookWithoutMembers, .sheetWithoutMembers, .headWithoutMembers: Code.noMembers
    case .oldFont: Code.oldFont
    case .separatedByBars, .separatedBySpaces: Code.unseparated
    case .severalSheets: Code.severalSheets
    case .noSuchTable: Code.unknownTable
    case .tablesDiffer: Code.tablesDiffer
    case .totalsOfPart, .totalsOfTables: Code.totalPartial
    case .memberInTwoBooks: Code.memberTwice
    case .formOfOtherMember, .formOfOtherCode, .titlesOfMembers: Code.memberDiffers
    case .formCode, .formName, .formMaximum, .formCell, .formRows: Code.formDiffers
    case .download: Code.downloadDiffers
    case .noHeads: Code.noHeads
    case .noPoints: Code.noPoints
    case .titleOfOtherYear, .headOfOtherYear, .headsOfOtherYears, .figuresOfOtherYear:
      Code.yearDiffers
    case .rowOfOtherYear: Code.otherYear
    case .tooManyColumns: InputProblem.Code.tooLarge
    case .headsNotInMap: Code.mapDiffers
    case .rowsNotInMap: Code.mapRows
    case .stageNotInMap, .stageOfTitle: Code.stageDiffers
    case .noHeadToLeaveOut: Code.unknownHead
    case .headMeansTheSame, .stageTwice: Code.headTwice
    case .namesTwice: Code.namesTwice
    case .headOverOpenColumns, .sameCriterionAtOtherStages, .groupsAlike: Code.headUnclear
    case .maximumDiffers, .maximumNotInMap, .totalMaximum: Code.maximumDiffers
    case .noSuchTiers: Code.tiersUnknown
    case .columnWithoutHead: Code.headMissing
    case .columnLeftOut: Code.headUnknown
    case .pointsLeftOut, .extraPointsLeftOut: Code.pointsLeftOut
    case .pointsTwice: Code.pointsTwice
    case .notAMember(let problem): problem.code
    case .notMembers: EmulationProblem.Code.unknownMember
    case .rowWithoutName: Code.rowNameless
    case .rowsUnderOneName, .secondRow: EmulationProblem.Code.duplicateMember
    case .unknownStage: EmulationProblem.Code.unknownStage
    case .unknownTier: EmulationProblem.Code.unknownTier
    case .remarkAfterName: Code.nameRemark
    case .weights: Code.rowWeights
    case .tooManyCells, .figureAsRemark: InputProblem.Code.tooManyCells
    case .sumDisagrees: Code.sumDisagrees
    case .footRounded: Code.footRounded
    case .footDisagrees: Code.footDisagrees
    case .cellStruck: Code.cellStruck
    case .severalNumbers: Code.cellLines
    case .date: Code.cellDate
    case .flag: Code.cellFlag
    case .formulaError: Code.cellError
    case .notCalculated: Code.cellUncalculated
    case .merged: Code.cellMerged
    case .notARank: EmulationProblem.Code.rank
    case .otherMaximum, .moreThanMaximum: Code.pointsMaximum
    case .percentage: Code.cellPercentage
    case .rounded: Code.pointsRounded
    case .parentheses: EmulationProblem.Code.pointsNumber
    case .footnoteMark: Code.pointsMark
    case .decimalOrThousand: EmulationProblem.Code.pointsAmbiguous
    case .penaltySigns: Code.penaltySigns
    }
  }
}

/// The short names of what can be wrong with a sheet that is imported.
package enum ImportCode: String, ProblemCode {
  case noMembers = "no-members"
  case oldFont = "old-font"
  case unseparated
  case severalSheets = "several-sheets"
  case unknownTable = "unknown-table"
  case tablesDiffer = "tables-differ"
  case totalPartial = "total-partial"
  case memberTwice = "member-twice"
  case memberDiffers = "member-differs"
  case formDiffers = "form-differs"
  case downloadDiffers = "download-differs"
  case noHeads = "no-heads"
  case noPoints = "no-points"
  case yearDiffers = "year-differs"
  case otherYear = "other-year"
  case mapDiffers = "map-differs"
  case mapRows = "map-rows"
  case stageDiffers = "stage-differs"
  case unknownHead = "unknown-head"
  case headTwice = "head-twice"
  case namesTwice = "names-twice"
  case headUnclear = "head-unclear"
  case maximumDiffers = "maximum-differs"
  case tiersUnknown = "tiers-unknown"
  case headMissing = "head-missing"
  case headUnknown = "head-unknown"
  case pointsLeftOut = "points-left-out"
  case pointsTwice = "points-twice"
  case rowNameless = "row-nameless"
  case nameRemark = "name-remark"
  case rowWeights = "row-weights"
  case sumDisagrees = "sum-disagrees"
  case footRounded = "foot-rounded"
  case footDisagrees = "foot-disagrees"
  case cellStruck = "cell-struck"
  case cellLines = "cell-lines"
  case cellDate = "cell-date"
  case cellFlag = "cell-flag"
  case cellError = "cell-error"
  case cellUncalculated = "cell-uncalculated"
  case cellMerged = "cell-merged"
  case cellPercentage = "cell-percentage"
  case pointsMaximum = "points-maximum"
  case pointsRounded = "points-rounded"
  case pointsMark = "points-mark"
  case penaltySigns = "penalty-signs"
}

public import Input

extension EmulationProblem {
  /// The short names of these problems.
  public enum Code: String, ProblemCode {
    case missingSite = "missing-site"
    case missingMembers = "missing-members"
    case twoRegisters = "two-registers"
    case format
    case language
    case baseURL = "base-url"
    case id
    case reservedName = "reserved-name"
    case importMap = "import-map"
    case duplicateID = "duplicate-id"
    case unknownChoice = "unknown-choice"
    case count
    case rankingColumns = "ranking-columns"
    case lookValue = "look-value"
    case year
    case date
    case period
    case dateFar = "date-far"
    case missingText = "missing-text"
    case unknownLanguage = "unknown-language"
    case missingNames = "missing-names"
    case nameOrder = "name-order"
    case merger
    case map
    case unknownMember = "unknown-member"
    case ambiguousMember = "ambiguous-member"
    case notAMember = "not-a-member"
    case unknownAward = "unknown-award"
    case unknownMovement = "unknown-movement"
    case unknownDocument = "unknown-document"
    case unknownSource = "unknown-source"
    case sourceUnfindable = "source-unfindable"
    case sourceAddress = "source-address"
    case unusedFolder = "unused-folder"
    case missingSummary = "missing-summary"
    case secondSummary = "second-summary"
    case draftSummary = "draft-summary"
    case noFrontMatter = "no-front-matter"
    case sameLanguage = "same-language"
    case missingNote = "missing-note"
    case extraKind = "extra-kind"
    case pageOrder = "page-order"
    case pageFolder = "page-folder"
    case samePage = "same-page"
    case noteStatus = "note-status"
    case dateOrder = "date-order"
    case covenantYear = "covenant-year"
    case statusUnknown = "status-unknown"
    case statusInProgress = "status-in-progress"
    case officeTwice = "office-twice"
    case awardTwice = "award-twice"
    case awardQuota = "award-quota"
    case awardDissolved = "award-dissolved"
    case awardRank = "award-rank"
    case awardDecision = "award-decision"
    case awardDate = "award-date"
    case awardReason = "award-reason"
    case awardDecided = "award-decided"
    case awardNotListed = "award-not-listed"
    case paperNumber = "paper-number"
    case paperSymbol = "paper-symbol"
    case paperKey = "paper-key"
    case paperUnissued = "paper-unissued"
    case paperBasis = "paper-basis"
    case votes
    case missingColumn = "missing-column"
    case unknownColumn = "unknown-column"
    case ambiguousColumn = "ambiguous-column"
    case stageTwice = "stage-twice"
    case unknownGroup = "unknown-group"
    case unknownKind = "unknown-kind"
    case unknownCriterion = "unknown-criterion"
    case unknownStage = "unknown-stage"
    case unknownTier = "unknown-tier"
    case tierOrder = "tier-order"
    case tierDisagrees = "tier-disagrees"
    case percentage
    case percentageDisagrees = "percentage-disagrees"
    case rank
    case rankDisagrees = "rank-disagrees"
    case rankTwice = "rank-twice"
    case rankTiedAlone = "rank-tied-alone"
    case notAgreed = "not-agreed"
    case notAssigned = "not-assigned"
    case resultStage = "result-stage"
    case duplicateMember = "duplicate-member"
    case totalRow = "total-row"
    case pointsAmbiguous = "points-ambiguous"
    case pointsRange = "points-range"
    case pointsNumber = "points-number"
    case totalDisagrees = "total-disagrees"
    case totalRounded = "total-rounded"
    case maximumDisagrees = "maximum-disagrees"
    case missingMaximum = "missing-maximum"
  }

  /// The code of a problem.
  public var code: any ProblemCode {
    switch self {
    case .noSiteFile: Code.missingSite
    case .noMembers: Code.missingMembers
    case .secondRegisterOfMembers: Code.twoRegisters
    case .otherFormat: Code.format
    case .noNewLanguage, .noLanguage: Code.language
    case .notAnAddressOfSite: Code.baseURL
    case .idInUse, .notAnID, .missingID, .reservedID: Code.id
    case .reservedName: Code.reservedName
    case .duplicateID, .duplicateSource: Code.duplicateID
    case .mappedTwice, .notARow, .lastRowAboveHeads: Code.importMap
    case .notAChoice, .otherChoice, .notAListedWord, .notAKindOfMembers, .memberTwice,
      .resultOfAnotherStage:
      Code.unknownChoice
    case .notACount: Code.count
    case .notAYear: Code.year
    case .notADate, .noSuchDay: Code.date
    case .periodEndsBeforeStart: Code.period
    case .dateFar, .dateUnlikely: Code.dateFar
    case .emptyText, .noTextInAnyLanguage: Code.missingText
    case .notALanguage, .noteInUnknownLanguage: Code.unknownLanguage
    case .noName: Code.missingNames
    case .nameOutOfOrder: Code.nameOrder
    case .mergedIntoItself: Code.merger
    case .notAMapTile, .noMapTile, .mapTileTaken: Code.map
    case .nameTaken: InputProblem.Code.sameName
    case .unknownMember,
      .missingMember,
      .missingMemberOfMergedRows,
      .textInRowWithoutMember:
      Code.unknownMember
    case .ambiguousMember: Code.ambiguousMember
    case .notAMemberInYear, .notAMemberAfterMerger: Code.notAMember
    case .unknownEntry(.awardKind, _, _, _): Code.unknownAward
    case .unknownEntry(.movement, _, _, _): Code.unknownMovement
    case .unknownEntry(.document, _, _, _): Code.unknownDocument
    case .unknownSource: Code.unknownSource
    case .sourceNotFindable: Code.sourceUnfindable
    case .notAnAddress: Code.sourceAddress
    case .unusedFolder: Code.unusedFolder
    case .unusedFile, .noteTooDeep: InputProblem.Code.unusedFile
    case .keyOfSummary: InputProblem.Code.missingKey
    case .noSummary: Code.missingSummary
    case .secondSummary: Code.secondSummary
    case .noteHeldBack: Code.draftSummary
    case .noFrontMatter: Code.noFrontMatter
    case .sameLanguage: Code.sameLanguage
    case .keyOfMainNote, .keyOfNotes, .keyOfSummaryAlone: InputProblem.Code.unknownKey
    case .notAnOrder: Code.pageOrder
    case .folderOfPages: Code.pageFolder
    case .extraKindDiffers, .truthValue: Code.extraKind
    case .tooManyExtraFields: InputProblem.Code.tooLarge
    case .notAColor, .notAFont, .notAWidth, .tooNarrow: Code.lookValue
    case .rankingColumnTwice, .rankingWithoutMembers: Code.rankingColumns
    case .noMainNote: Code.missingNote
    case .samePage: Code.samePage
    case .statusOfYear: Code.noteStatus
    case .sourceBeforeConference,
      .conferenceBeforeYear,
      .awardBeforeYear,
      .decisionBeforeConference,
      .reportBeforeConference,
      .paperBeforeYear,
      .proposalBeforeConference:
      Code.dateOrder
    case .covenantForAnotherYear: Code.covenantYear
    case .unknownStatusWithResult, .unknownStatusWithAward: Code.statusUnknown
    case .inProgressWithResult: Code.statusInProgress
    case .secondOffice: Code.officeTwice
    case .awardTwice: Code.awardTwice
    case .awardBeyondQuota: Code.awardQuota
    case .awardOfEndedMember: Code.awardDissolved
    case .awardBelowRank: Code.awardRank
    case .conferredWithoutDecision, .decisionWithoutConferral: Code.awardDecision
    case .dateOfConferredAward: Code.awardDate
    case .reasonOfOtherStatus: Code.awardReason
    case .awardDecidedAlready: Code.awardDecided
    case .awardNotListed: Code.awardNotListed
    case .notAPaperNumber, .abbreviationOfAnotherPaper: Code.paperNumber
    case .notASymbol, .symbolWithKind: Code.paperSymbol
    case .keyOfOtherPapers: Code.paperKey
    case .paperNotIssued: Code.paperUnissued
    case .basisNotInForce: Code.paperBasis
    case .votesWithoutNumber, .votesBeyondBallots, .ballotsBeyondPresent, .notACountOfVotes:
      Code.votes
    case .missingColumn: Code.missingColumn
    case .unknownColumn, .columnWithoutHead: Code.unknownColumn
    case .sameColumn, .agreedPointsTwice: InputProblem.Code.duplicateColumn
    case .ambiguousColumn: Code.ambiguousColumn
    case .stageTwice: Code.stageTwice
    case .tooManyCriteria: InputProblem.Code.tooLarge
    case .unknownGroup, .groupInGroup: Code.unknownGroup
    case .unknownKind, .kindOfFixedRow: Code.unknownKind
    case .unknownCriterion: Code.unknownCriterion
    case .unknownStage: Code.unknownStage
    case .unknownTier, .noTiers: Code.unknownTier
    case .tierOutOfOrder: Code.tierOrder
    case .tierDisagrees: Code.tierDisagrees
    case .notAPercentage, .notAPartOfMaximum, .percentageOfRow: Code.percentage
    case .percentageDisagrees: Code.percentageDisagrees
    case .notARank: Code.rank
    case .rankDisagrees, .ranksContradict: Code.rankDisagrees
    case .rankTwice: Code.rankTwice
    case .rankTiedAlone: Code.rankTiedAlone
    case .notInRowOfResult: Code.notAgreed
    case .notAssigned: Code.notAssigned
    case .resultBeforeOwnScores: Code.resultStage
    case .duplicateRow: Code.duplicateMember
    case .rowOfMaxima, .rowOfTotals: Code.totalRow
    case .pointsAmbiguous: Code.pointsAmbiguous
    case .pointsOutOfRange, .penaltyBelowZero: Code.pointsRange
    case .pointsNotExact, .notPoints: Code.pointsNumber
    case .totalDisagrees: Code.totalDisagrees
    case .totalRounded: Code.totalRounded
    case .maximumDisagrees, .maximumOfGroupDisagrees: Code.maximumDisagrees
    case .percentageWithoutMaximum, .criterionWithoutMaximum: Code.missingMaximum
    }
  }
}

public import Input

/// What can be wrong in the facts of a site: registers, notes, score sheets, papers.
public enum EmulationProblem: ProblemKind {
  // Registers and the site
  case noSiteFile
  case noMembers
  case secondRegisterOfMembers
  case otherFormat(String, ours: String)
  case noNewLanguage(String)
  case noLanguage
  case notAnAddressOfSite(String, AddressFault)
  case idInUse(String)
  case notAnID(String, tooLong: Bool)
  case missingID
  case reservedID(String)
  case reservedName(String, of: String)
  case duplicateID(String)
  case duplicateSource(String)
  case notAChoice(String, of: String, known: [String], nearest: String?)
  case otherChoice(String, of: String, known: [String], instead: String, when: Bilingual)
  case notAListedWord(String, of: String, known: [String], nearest: String?)
  case notAKindOfMembers(String, known: [String], nearest: String?)
  case resultOfAnotherStage(String)
  case notACount(String)
  case rankingColumnTwice(String)
  case rankingWithoutMembers
  case notAColor(String)
  case notAFont(String)
  case notAWidth(String)
  case tooNarrow(String, least: String)
  case truthValue(String)
  case groupInGroup(String)
  case notAYear(String)
  /// - Parameter isVietnamese: whether it is under a Vietnamese key, where days have their order.
  case notADate(String, isVietnamese: Bool)
  case noSuchDay(String)
  case periodEndsBeforeStart(from: Day, until: Day)
  case dateFar(Day, from: Int)
  case dateUnlikely(Day)
  case emptyText
  case noTextInAnyLanguage
  case notALanguage(String, of: [String])
  case noName
  case nameOutOfOrder(String, after: String)
  case mergedIntoItself
  case nameTaken(String, by: String)
  case notAMapTile([String], columns: ClosedRange<Int>, rows: ClosedRange<Int>)
  case noMapTile(String, other: String)
  case mapTileTaken([Int], by: String)
  case unknownMember(String, nearest: [String])
  case ambiguousMember(String, among: [String])
  case missingMember
  case memberTwice(String, String)
  case missingMemberOfMergedRows
  case textInRowWithoutMember(String)
  case notAMemberInYear(String, year: Int?)
  case notAMemberAfterMerger(String, into: String, on: Day, year: Int)
  case unknownEntry(Entry, String, nearest: String?, known: [String])
  case unknownSource(String, nearest: String?)
  case sourceNotFindable(missing: [String])
  case notAnAddress(String)
  // Folders and notes
  case unusedFolder(fileCount: Int, FolderGuess)
  case unusedFile(nearest: String?)
  case noteTooDeep(path: String)
  case keyOfSummary(String)
  case keyOfSummaryAlone(String)
  case noSummary
  case secondSummary(first: String)
  case noteHeldBack
  case noFrontMatter
  case sameLanguage(file: String, language: String)
  case keyOfMainNote(String, file: String)
  case keyOfNotes(String)
  case notAnOrder(String)
  case folderOfPages(String, isTaken: Bool)
  case tooManyExtraFields(most: Int)
  case extraKindDiffers(String, isList: Bool, other: String)
  case noteInUnknownLanguage(String, of: [String])
  case noMainNote(String)
  case samePage(String, file: String)
  case statusOfYear(YearStatus)
  case sourceBeforeConference(Day, conference: Day)
  case conferenceBeforeYear(Int, year: Int)
  case covenantForAnotherYear(Int, signedIn: Int)
  case unknownStatusWithResult(of: String, line: Int?)
  case unknownStatusWithAward(kind: String, of: String)
  case inProgressWithResult
  case secondOffice(of: String)
  // Awards
  case awardTwice(String, kind: String)
  case awardBeyondQuota(String, count: Int, most: Int)
  case awardBeforeYear(Int, year: Int)
  case awardOfEndedMember(String, ended: Day, decision: Day)
  case decisionBeforeConference(Day, conference: Day)
  case awardBelowRank(String, kind: String, rank: Int?, lowest: Int)
  case conferredWithoutDecision
  case dateOfConferredAward
  case decisionWithoutConferral(Award.Status)
  case reasonOfOtherStatus(key: String, Award.Status)
  case awardDecidedAlready(kind: String, of: String, Award.Status)
  case awardNotListed(kind: String, of: String)
  // Papers
  case notAPaperNumber(String, abbreviation: String)
  case abbreviationOfAnotherPaper(String, of: PaperKind, kind: PaperKind, abbreviation: String)
  case notASymbol(String)
  case symbolWithKind(String, rest: String)
  case keyOfOtherPapers(String, owners: [PaperKind], kind: PaperKind)
  case paperNotIssued(PaperKind, MissingForPaper)
  case reportBeforeConference(Day, conference: Day)
  case paperBeforeYear(PaperKind, Int, year: Int)
  case proposalBeforeConference(Day)
  case basisNotInForce(String, from: Day?, until: Day?, on: Day, successor: String?)
  // Votes
  case votesWithoutNumber
  case votesBeyondBallots(agreed: Int, against: Int, ballots: Int)
  case ballotsBeyondPresent(ballots: Int, present: Int)
  case notACountOfVotes(String)
  // Score sheets
  case missingColumn(String)
  case unknownColumn(
    String, nearest: String?, known: [String], hasMore: Bool, mayNeedCriteria: Bool)
  case columnWithoutHead
  case sameColumn(as: String)
  case ambiguousColumn(String, among: [String])
  case stageTwice
  case agreedPointsTwice
  case tooManyCriteria(most: Int)
  case unknownGroup(String, nearest: String?)
  case unknownKind(String, known: [String], nearest: String?)
  case kindOfFixedRow(String)
  case unknownCriterion(String, nearest: String?, areThereCriteria: Bool)
  case unknownStage(String, known: [String], nearest: String?)
  case unknownTier(String, nearest: String?)
  case noTiers(String)
  case tierOutOfOrder(String, before: String)
  case tierDisagrees(String, points: Figure?, given: String?)
  case notAPercentage(String)
  case notAPartOfMaximum(String)
  case percentageOfRow(String)
  case percentageDisagrees(Points, points: Points, maximum: Points, percent: Points)
  case notARank(String, most: Int)
  case rankDisagrees(Int?, result: Bilingual, rank: Int)
  case ranksContradict(
    Int?, result: Bilingual, other: String, otherRank: Int?, otherResult: Bilingual)
  case rankTwice(Int, other: String, areExact: Bool)
  case rankTiedAlone(Int)
  case notInRowOfResult(ResultCell, result: Stage, row: Stage, mayBeOwn: Bool)
  case notAssigned(criterion: String, member: String)
  case resultBeforeOwnScores(Stage)
  case duplicateRow(String, stage: Stage?, firstLine: Int?)
  case rowOfMaxima
  case rowOfTotals
  case pointsAmbiguous(String, both: Bilingual)
  case pointsOutOfRange(Points, lowest: Points, highest: Points)
  case penaltyBelowZero(Points)
  case pointsNotExact(String)
  case notPoints(String, PointsAdvice)
  case totalDisagrees(Figure, SumOfCriteria)
  case totalRounded(Points, exact: Points)
  case maximumDisagrees(Points, sum: Points)
  case maximumOfGroupDisagrees(Points, sum: Points)
  case mappedTwice(String)
  case notARow(String)
  case lastRowAboveHeads(Int, heads: Int)
  case percentageWithoutMaximum
  case criterionWithoutMaximum(String)
}

extension EmulationProblem {
  /// Whether a problem stops a build.
  public var severity: Problem.Severity {
    switch self {
    case .totalRounded, .sourceNotFindable, .unusedFolder, .unusedFile, .noteTooDeep, .noteHeldBack,
      .statusOfYear, .dateFar,
      .dateUnlikely, .sourceBeforeConference, .covenantForAnotherYear, .inProgressWithResult,
      .decisionBeforeConference, .awardBelowRank, .paperNotIssued, .reportBeforeConference,
      .basisNotInForce:
      .warning
    default: .error
    }
  }

  /// What a register lists.
  public enum Entry: Hashable, Sendable {
    case awardKind
    case movement
    case document

    /// The file that lists them.
    var file: String {
      switch self {
      case .awardKind: "awards.yaml"
      case .movement: "movements.yaml"
      case .document: "documents.yaml"
      }
    }
  }

  /// Why an address cannot be that of a site.
  public enum AddressFault: Hashable, Sendable {
    case noHTTPS
    case tooLong
    case noServer
    case moreThanFolders
  }

  /// What a folder that is not used looks like.
  public enum FolderGuess: Hashable, Sendable {
    case year(Int)
    case copyOfYear(Int)
    case other(nearest: String?)
  }

  /// What an official paper needs before it is made.
  public enum MissingForPaper: Hashable, Sendable {
    case office
    case numberAndSigner(isDateMissing: Bool)
  }

  /// A cell that only the row of the result has.
  public enum ResultCell: Hashable, Sendable {
    case rank
    case tier
  }

  /// What the points for criteria add up to.
  public enum SumOfCriteria: Hashable, Sendable {
    /// The sum, and how much more it is than the total that was given (less than 0: how much less);
    /// nil for a total that is not exact.
    case exact(Points, difference: Points?)
    case atLeast(Points)
    case atMost(Points)
  }
}

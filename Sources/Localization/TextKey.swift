/// The words of the interface that the program itself shows as they are; templates may use others too.
///
/// Each is a key in `words.LANG.yaml`. Those with names to be filled are `FilledText`.
package enum TextKey: String, CaseIterable, Sendable {
  case previewDraft = "preview-draft"
  case previewErrors = "preview-errors"
  case previewWarnings = "preview-warnings"
  case previewChanges = "preview-changes"
  case previewRefused = "preview-refused"
  case previewMore = "preview-more"
  case previewBefore = "preview-before"
  case previewEnded = "preview-ended"
  case previewMissing = "preview-missing"
  case conference
  case pictures
  case notesOfYear = "notes-of-year"
  case papers
  case cite
  case decimalSign = "decimal-sign"
  case listSeparator = "list-separator"
  case listEnd = "list-end"
  case noteSeparator = "note-separator"
  case doubt
  case month1 = "month-1"
  case month2 = "month-2"
  case month3 = "month-3"
  case month4 = "month-4"
  case month5 = "month-5"
  case month6 = "month-6"
  case month7 = "month-7"
  case month8 = "month-8"
  case month9 = "month-9"
  case month10 = "month-10"
  case month11 = "month-11"
  case month12 = "month-12"
  case monthShort1 = "month-short-1"
  case monthShort2 = "month-short-2"
  case monthShort3 = "month-short-3"
  case monthShort4 = "month-short-4"
  case monthShort5 = "month-short-5"
  case monthShort6 = "month-short-6"
  case monthShort7 = "month-short-7"
  case monthShort8 = "month-short-8"
  case monthShort9 = "month-short-9"
  case monthShort10 = "month-short-10"
  case monthShort11 = "month-short-11"
  case monthShort12 = "month-short-12"
  case language
  case home
  case archive
  case search
  case allMembers = "provinces"
  case rankings
  case honours
  case leadership
  case movements
  case documents
  case notFound = "not-found"
  case headlineNone = "headline-none"
  case headlineInProgress = "headline-in-progress"
  case publishedUnknown = "published-unknown"
  case publishedInProgress = "published-in-progress"
  case publishedNothing = "published-nothing"
  case statusInProgress = "status-in-progress"
  case statusDraft = "status-draft"
  case statusProvisional = "status-provisional"
  case statusFinal = "status-final"
  case statusReported = "status-reported"
  case statusUnknown = "status-unknown"
  case statusNotStated = "status-not-stated"
  case notPublished = "not-published"
  case notGiven = "not-given"
  case notYet = "not-yet"
  case notAMember = "not-a-member"
  case kindProvince = "kind-province"
  case kindCity = "kind-city"
  case proposed
  case conferred
  case submitted
  case notConferred = "not-conferred"
  case withdrawn
  case withheld
  case formTitle = "form-emulation-title"
  case formCommendation = "form-commendation"
  case head
  case deputy
  case officeNominated = "office-nominated"
  case officeElected = "office-elected"
  case officeConfirmed = "office-confirmed"
  case notKnown = "not-known"
  case summaryConference = "summary-conference"
  case kindSummary = "note-summary"
  case noteOnYear = "note-on-year"
  case agenda
  case agendaDone = "agenda-done"
  case kindMidYear = "note-mid-year"
  case kindNote = "note-note"
  case chair
  case representative
  case reporter
  case guest
  case kindLaw = "document-law"
  case kindDecree = "document-decree"
  case kindDecision = "document-decision"
  case kindDirective = "document-directive"
  case kindCircular = "document-circular"
  case kindGuidance = "document-guidance"
  case kindResolution = "document-resolution"
  case table
  case footnotes
  case backToText = "back-to-text"
  case taskDone = "task-done"
  case taskOpen = "task-open"
  case bestRank = "best-rank"
  case awardsProposed = "awards-proposed"
  case timesHead = "times-head"
  case awardsNone = "awards-none-known"
  case noAwards = "awards-none"
  case noAwardsYet = "awards-not-yet"
  case yearPage = "year-page"
  case membersOrder = "members-order"
  case membersKnown = "members-known"
  case notStated = "not-stated"
  case latestResult = "latest-result"
  case latestProposals = "latest-proposals"
  case membersNamed = "members-named"
  case membersInForce = "members-in-force"
  case stageSelf = "stage-self"
  case stageReview = "stage-review"
  case stageExplained = "stage-explained"
  case stageAgreed = "stage-agreed"
  case placesSame = "places-same"
  case tier
  case criterion
  case mean
  case best
  case total
  case bonus
  case penalty
  case none
  case notCompared = "not-compared"
  case notAssigned = "not-assigned"
  case stages
  case pointsSelf = "points-self"
  case pointsReview = "points-review"
  case pointsExplained = "points-explained"
  case pointsAgreed = "points-agreed"
  case pointsNotStated = "points-not-stated"
  case pointsAny = "points-any"
  case pointsCriteria = "points-criteria"
  case resultSelf = "result-self"
  case resultReview = "result-review"
  case resultExplained = "result-explained"
  case resultAgreed = "result-agreed"
  case resultNotStated = "result-not-stated"
  case criteria
  case scoreCard = "score-card"
  case methodProvisional = "method-provisional"
  case methodTotals = "method-totals"
  case methodRanks = "method-ranks"
  case methodNotStated = "method-not-stated"
  case methodSelf = "method-self"
  case methodDeclared = "method-declared"
  case methodDeclaredReported = "method-declared-reported"
  case methodShare = "method-share"
  case methodNone = "method-none"
  case methodTies = "method-ties"
  case tierRest = "tier-rest"
  case lowestRank = "lowest-rank"
  case meanPoints = "mean-points"
  case awardsConferred = "awards-conferred"
  case oneMember = "province"
  case points
  case share
  case award
  case serial
  case stage
  case rank
  case ranks
  case chartRanks = "chart-ranks"
  case chartBarsTold = "chart-bars-told"
  case chartGroupsTold = "chart-groups-told"
  case shortCriteria = "short-criteria"
  case shortScale = "short-scale"
  case shortStage = "short-stage"
  case shortMembers = "short-members"
  case status
  case members
  case gaps
  case corrections
  case sources
  case method
  case emulationYear = "emulation-year"
  case dataPage = "data-page"
  case dataLead = "data-lead"
  case dataNotes = "data-notes"
  case dataColumns = "data-columns"
  case dataSite = "data-site"
  case dataAddress = "data-address"
  case dataNotice = "data-notice"
  case dataPublisher = "data-publisher"
  case dataAsOf = "data-as-of"
  case dataCluster = "data-cluster"
  case dataStage = "data-stage"
  case dataPointsKnown = "data-points-known"
  case dataPublished = "data-published"
  case spreadLabel = "data-spread"
  case dataWhole = "data-whole"
  case dataByYear = "data-by-year"
  case downloads
  case dataRankings = "data-rankings"
  case dataScores = "data-scores"
  case dataCriteria = "data-criteria"
  case dataAwards = "data-awards"
  case dataYears = "data-years"
  case dataOffices = "data-offices"
  case dataCovenants = "data-covenants"
  case dataCorrections = "data-corrections"
  case dataMembers = "data-provinces"
  case dataMovements = "data-movements"
  case dataDocuments = "data-documents"
  case formatCSV = "format-csv"
  case formatExcelSemicolon = "format-excel-semicolon"
  case formatExcelComma = "format-excel-comma"
  case formatXLSX = "format-xlsx"
  case formatJSON = "format-json"
  case citationSeparator = "citation-separator"
  case labelEnd = "label-end"
  case relatedYear = "related-year"
  case relatedMember = "related-province"
  case relatedMovement = "related-movement"
  case relatedDocument = "related-document"
  case relatedTag = "related-tag"
  case sourceSummary = "source-summary"
  case bookTitle = "book-title"
  case unissued
  case blank
  case blankDate = "blank-date"
  case reportAbbreviation = "report-abbreviation"
  case onBehalf = "on-behalf"
  case headOfCluster = "head-of-cluster"
  case bookBrevity = "book-brevity"
  case bookAnnexes = "book-annexes"
  case bookChart = "book-chart"
  case overAllYears = "over-all-years"
  case allYears = "all-years"
  case dossier
  case resultsOverYears = "results-over-years"
  case scoreSheets = "score-sheets"
  case notesNaming = "notes-naming"
  case namesAndCodes = "names-and-codes"
  case awards
  case offices
  case reportKind = "report-kind"
  case reportCover = "report-cover"
  case reportCoverSubject = "report-cover-subject"
  case reportSituation = "report-situation"
  case summarySituation = "summary-situation"
  case summaryDirection = "summary-direction"
  case summaryResult = "summary-result"
  case summaryAwards = "summary-awards"
  case reportLeaders = "report-leaders"
  case reportDirection = "report-direction"
  case reportMovements = "report-movements"
  case reportActivities = "report-activities"
  case reportBrevity = "report-brevity"
  case reportMeeting = "report-meeting"
  case reportAccount = "report-account"
  case reportResult = "report-result"
  case reportAwards = "report-awards"
  case annex
  case sumTotal = "sum-total"
  case sumNamed = "sum-named"
  case sheetMaximum = "sheet-maximum"
  case sheetUnknown = "sheet-unknown"
  case sheetNotGiven = "sheet-not-given"
  case sheetUnassigned = "sheet-unassigned"
  case sheetPart = "sheet-part"
  case sheetNone = "sheet-none"
  case proposedAwards = "proposed-awards"
  case conferredAwards = "conferred-awards"
  case ranking
  case nextHeads = "next-heads"
  case covenant
  case tasks
  case minutesAbbreviation = "minutes-abbreviation"
  case proposalAbbreviation = "proposal-abbreviation"
  case minutesKind = "minutes-kind"
  case proposalKind = "proposal-kind"
  case blankTime = "blank-time"
  case blankLine = "blank-line"
  case pointLetters = "point-letters"
  case programme
  case resultHeading = "result-heading"
  case honoursHeading = "honours-heading"
  // Of templates of version 0.1.0.
  case decidedLater = "decided-later"
  case tasksHeading = "tasks-heading"
  case titleOpenings = "title-openings"
  case shortCity = "short-city"
  case draftPaper = "draft-paper"
  case reportAssessment = "report-assessment"
  case reportOutcomes = "report-outcomes"
  case recipient
  case leadingZero = "leading-zero"
  case ordinals
  case officialTies = "official-ties"
  case officialShare = "official-share"
  case competentAuthority = "competent-authority"
  case votesCaption = "votes-caption"
  case votesPresent = "votes-present"
  case votesBallots = "votes-ballots"
  case votesFor = "votes-for"
  case votesAgainst = "votes-against"
  case votesInvalid = "votes-invalid"
  case votesShare = "votes-share"
  case votesShareOfBallots = "votes-share-of-ballots"
  case paperPlan = "paper-plan"
  case paperProgramme = "paper-programme"
  case paperInvitation = "paper-invitation"
  case paperNotice = "paper-notice"
  case paperConclusions = "paper-conclusions"
  case paperDecision = "paper-decision"
  case paperReport = "paper-report"
  case paperLetter = "paper-letter"
  case paperReminder = "paper-reminder"
  case partSituation = "part-situation"
  case partDirection = "part-direction"
  case partMovements = "part-movements"
  case partCommendation = "part-commendation"
  case partActivities = "part-activities"
  case partStrengths = "part-strengths"
  case partLimits = "part-limits"
  case partCauses = "part-causes"
  case partLessons = "part-lessons"
  case partDirections = "part-directions"
  case partProposals = "part-proposals"
  case standoutsTied = "standouts-tied"
  case groupTrend = "group-trend"
  case criteriaGroup = "criteria-group"
  case allCriteria = "all-criteria"
  case formerCriteria = "former-criteria"
  case spreadOfPoints = "spread-of-points"
  case criterionUnplaced = "criterion-unplaced"
  case compare
  case compareCaption = "compare-caption"
}

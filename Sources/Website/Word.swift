/// The words of the interface that the program itself fills in; templates may use others too.
///
/// Each is a key in `words.LANG.yaml`; `{name}` in a word is filled with what is named.
enum Word: String, CaseIterable, Sendable {
  case dateLong = "date-long"
  case dateShort = "date-short"
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
  case language
  case home
  case archive
  case search
  case provinces
  case rankings
  case honours
  case leadership
  case movements
  case documents
  case notFound = "not-found"
  case pageTitle = "page-title"
  case yearTitle = "year-title"
  case homeDescription = "home-description"
  case headlineLeader = "headline-leader"
  case headlineLeaders = "headline-leaders"
  case headlinePart = "headline-part"
  case headlineProposed = "headline-proposed"
  case headlineConferred = "headline-conferred"
  case headlineNone = "headline-none"
  case publishedPoints = "published-points"
  case publishedAll = "published-all"
  case publishedRanks = "published-ranks"
  case publishedUnknown = "published-unknown"
  case publishedNothing = "published-nothing"
  case statusDraft = "status-draft"
  case statusProvisional = "status-provisional"
  case statusFinal = "status-final"
  case approximately
  case below
  case above
  case notPublished = "not-published"
  case notAMember = "not-a-member"
  case rankTied = "rank-tied"
  case rankingCaption = "ranking-caption"
  case rankingCaptionRanks = "ranking-caption-ranks"
  case rankingCaptionMaximum = "ranking-caption-maximum"
  case awardsCaption = "awards-caption"
  case rankingsCaption = "rankings-caption"
  case formerly
  case asNamed = "as-named"
  case gsoCode = "gso-code"
  case nowNamed = "now-named"
  case nowPartOf = "now-part-of"
  case mergedInto = "merged-into"
  case mergedWith = "merged-with"
  case kindProvince = "kind-province"
  case kindCity = "kind-city"
  case proposed
  case conferred
  case conferredBy = "conferred-by"
  case formTitle = "form-emulation-title"
  case formCommendation = "form-commendation"
  case head
  case deputy
  case headIn = "head-in"
  case deputyIn = "deputy-in"
  case officeNominated = "office-nominated"
  case officeElected = "office-elected"
  case officeConfirmed = "office-confirmed"
  case officeHeld = "office-held"
  case notKnown = "not-known"
  case summaryConference = "summary-conference"
  case covenantFor = "covenant-for"
  case covenantSigned = "covenant-signed"
  case covenantSignedAt = "covenant-signed-at"
  case kindSummary = "note-summary"
  case kindMidYear = "note-mid-year"
  case kindNote = "note-note"
  case chair
  case representative
  case reporter
  case guest
  case nextHead = "next-head"
  case nextDeputy = "next-deputy"
  case sourceNumber = "source-number"
  case sourceLabelElsewhere = "source-label-elsewhere"
  case sourceElsewhere = "source-elsewhere"
  case shownInOther = "shown-in-other"
  case since
  case until
  case period
  case kindLaw = "document-law"
  case kindDecree = "document-decree"
  case kindDecision = "document-decision"
  case kindDirective = "document-directive"
  case kindCircular = "document-circular"
  case kindGuidance = "document-guidance"
  case kindResolution = "document-resolution"
  case documentNamed = "document-named"
  case documentNumber = "document-number"
  case issuedOn = "issued-on"
  case inForce = "in-force"
  case table
  case bestRank = "best-rank"
  case bestRankIn = "best-rank-in"
  case awardsProposed = "awards-proposed"
  case timesHead = "times-head"
  case expected
  case awardsNone = "awards-none-known"
  case awardYears = "award-years"
  case yearWithStatus = "year-with-status"
  case movementPeriod = "movement-period"
  case ofTheConference = "of-the-conference"
  case membersNamed = "members-named"
  case membersInForce = "members-in-force"
  case rankedYears = "ranked-years"
  case countOf = "count-of"
  case stageSelf = "stage-self"
  case stageReview = "stage-review"
  case stageExplained = "stage-explained"
  case stageAgreed = "stage-agreed"
  case percent
  case pointsMore = "points-more"
  case pointsLess = "points-less"
  case placesGained = "places-gained"
  case placesLost = "places-lost"
  case placesSame = "places-same"
  case changeOn = "change-on"
  case pointsChange = "points-change"
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
  case knownOf = "known-of"
  case stages
  case stagesCaption = "stages-caption"
  case criteria
  case criteriaCaption = "criteria-caption"
  case scoreCard = "score-card"
  case scoreCardCaption = "score-card-caption"
  case spread
  case spreadMean = "spread-mean"
  case rankAmong = "rank-among"
  case methodProvisional = "method-provisional"
  case methodTotals = "method-totals"
  case methodRanks = "method-ranks"
  case methodDeclared = "method-declared"
  case methodPoints = "method-points"
  case methodShare = "method-share"
  case methodPart = "method-part"
  case methodNone = "method-none"
  case methodTies = "method-ties"
  case methodTieBreak = "method-tie-break"
  case tierAsks = "tier-asks"
  case tierPoints = "tier-points"
  case tierPercent = "tier-percent"
  case tierFloor = "tier-floor"
  case tierRest = "tier-rest"
  case breakStated = "break-stated"
  case breakCriteria = "break-criteria"
  case breakScale = "break-scale"
  case breakMembers = "break-members"
  case breakMerger = "break-merger"
  case provinceInYear = "province-in-year"
  case rankOf = "rank-of"
  case ofMaximum = "of-maximum"
  case agreedPoints = "agreed-points"
  case lowestRank = "lowest-rank"
  case meanPoints = "mean-points"
  case meanYears = "mean-years"
  case awardsConferred = "awards-conferred"
  case tally
  case province
  case rank
  case chartRanks = "chart-ranks"
  case chartRanksTold = "chart-ranks-told"
  case chartPoints = "chart-points"
  case chartPointsTold = "chart-points-told"
  case chartBarsTold = "chart-bars-told"
  case maximumOf = "maximum-of"
  case chartGroups = "chart-groups"
  case chartGroupsTold = "chart-groups-told"
  case shortCriteria = "short-criteria"
  case shortScale = "short-scale"
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
  case dataOfYear = "data-of-year"
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
  case dataProvinces = "data-provinces"
  case dataMovements = "data-movements"
  case dataDocuments = "data-documents"
  case formatCSV = "format-csv"
  case formatExcelSemicolon = "format-excel-semicolon"
  case formatExcelComma = "format-excel-comma"
  case formatXLSX = "format-xlsx"
  case formatJSON = "format-json"
  case citationAuthor = "citation-author"
  case citationAsOf = "citation-as-of"
  case citationSeparator = "citation-separator"
  case labelEnd = "label-end"
  case relatedYear = "related-year"
  case relatedProvince = "related-province"
  case relatedMovement = "related-movement"
  case relatedDocument = "related-document"
  case relatedTag = "related-tag"
  case reportTitle = "report-title"
  case minutesTitle = "minutes-title"
  case proposalTitle = "proposal-title"
  case dossierTitle = "dossier-title"
  case bookTitle = "book-title"
  case figuresAsOf = "figures-as-of"
  case blank
  case blankDate = "blank-date"
  case dateline
  case paperNumber = "paper-number"
  case reportAbbreviation = "report-abbreviation"
  case onBehalf = "on-behalf"
  case headOfCluster = "head-of-cluster"
  case dossier
  case dossierUnknown = "dossier-unknown"
  case yearSpan = "year-span"
  case resultsOverYears = "results-over-years"
  case resultsCaption = "results-caption"
  case noResultsKnown = "no-results-known"
  case scoreSheets = "score-sheets"
  case notesNaming = "notes-naming"
  case namesAndCodes = "names-and-codes"
  case awards
  case offices
  case reportKind = "report-kind"
  case reportCover = "report-cover"
  case reportCoverSubject = "report-cover-subject"
  case reportAbstract = "report-abstract"
  case reportOpening = "report-opening"
  case reportClosing = "report-closing"
  case reportStatus = "report-status"
  case reportSituation = "report-situation"
  case reportLeaders = "report-leaders"
  case reportDirection = "report-direction"
  case reportMovements = "report-movements"
  case reportActivities = "report-activities"
  case reportMeeting = "report-meeting"
  case reportAccount = "report-account"
  case reportResult = "report-result"
  case reportGroups = "report-groups"
  case reportAwards = "report-awards"
  case reportAwardsTitle = "report-awards-title"
  case reportNext = "report-next"
  case reportCovenant = "report-covenant"
  case reportSee = "report-see"
  case tableTitle = "table-title"
  case annex
  case annexNumber = "annex-number"
  case annexOf = "annex-of"
  case annexReference = "annex-reference"
  case annexScores = "annex-scores"
  case annexAwards = "annex-awards"
  case annexCorrections = "annex-corrections"
  case contentsAnnex = "contents-annex"
  case sheetCaption = "sheet-caption"
  case sheetCaptionPart = "sheet-caption-part"
  case sheetMaximum = "sheet-maximum"
  case sheetOwnMaximum = "sheet-own-maximum"
  case sheetUnknown = "sheet-unknown"
  case sheetUnassigned = "sheet-unassigned"
  case sheetPart = "sheet-part"
  case sheetNone = "sheet-none"
  case proposedAwards = "proposed-awards"
  case conferredAwards = "conferred-awards"
  case ranking
  case nextHeads = "next-heads"
  case covenant
  case tasks
}

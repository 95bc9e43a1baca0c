/// A text of the interface with what its names in braces are filled with.
///
/// `headIn(year:)` is the text with the key `head-in` in `words.LANG.yaml`, which may have the name `{year}`, or
/// `{Year}` for the same with a capital. A new text is a function here and an entry of `all`.
package struct FilledText: Sendable {
  /// The function that made it, such as `headIn(year:)`.
  let function: String
  /// What is filled in, in the order of its names.
  let values: [String]

  private init(_ values: String..., function: String = #function) {
    self.function = function
    self.values = values
  }

  /// What a function says of its text.
  struct Form {
    let function: String
    /// The key in `words.LANG.yaml`.
    let key: String
    /// The names that the text may have.
    let names: [String]

    init(_ function: String) {
      self.function = function
      let parts = function.utf8.split { "(:)".utf8.contains($0) }
        .map { String(decoding: $0, as: UTF8.self) }
      var key: [UInt8] = []
      for byte in parts[0].utf8 {
        let isCapital = UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z")
        key += isCapital ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
      }
      self.key = String(decoding: key, as: UTF8.self)
      names = Array(parts.dropFirst())
    }
  }

  /// The forms of all texts, by their keys.
  static let forms = Dictionary(
    uniqueKeysWithValues: all.map { Form($0.function) }.map { ($0.key, $0) })

  private static let all: [FilledText] = [
    .dateLong(d: "", dd: "", m: "", mm: "", mv: "", month: "", mon: "", yyyy: ""),
    .dateShort(d: "", dd: "", m: "", mm: "", mv: "", month: "", mon: "", yyyy: ""),
    .pageTitle(title: "", site: ""), .yearTitle(year: ""), .homeDescription(site: ""),
    .pointStreak(name: "", count: "", since: ""),
    .pointMargin(name: "", margin: "", names: "", points: ""),
    .pointRise(names: "", places: "", before: "", count: ""), .pointKnown(year: "", stages: ""),
    .firstRows(count: "", total: ""), .headlineLeader(name: ""), .headlineLeaders(names: ""),
    .headlinePart(names: "", count: "", total: ""), .headlineProposed(names: "", award: ""),
    .headlineConferred(names: "", award: ""), .publishedPoints(points: "", count: "", total: ""),
    .publishedPointsReported(points: "", count: "", total: ""),
    .publishedAll(points: "", count: "", total: ""),
    .publishedAllReported(points: "", count: "", total: ""), .publishedRanks(count: "", total: ""),
    .publishedRanksReported(count: "", total: ""),
    .publishedRanksListed(count: "", total: "", points: ""),
    .publishedRanksListedReported(count: "", total: "", points: ""), .publishedListed(points: ""),
    .publishedListedReported(points: ""), .approximately(points: ""), .below(points: ""),
    .above(points: ""), .rankTied(rank: ""), .rankingCaption(points: "", year: "", count: ""),
    .rankingCaptionRanks(ranks: "", year: "", count: ""),
    .rankingCaptionListed(ranks: "", year: "", count: ""),
    .rankingCaptionReported(points: "", year: "", count: ""),
    .rankingCaptionRanksReported(ranks: "", year: "", count: ""),
    .rankingCaptionListedReported(ranks: "", year: "", count: ""),
    .rankingCaptionMaximum(points: "", year: "", count: "", maximum: ""),
    .rankingCaptionMaximumReported(points: "", year: "", count: "", maximum: ""),
    .awardsCaption(year: ""), .awardsCaptionProposed(year: ""),
    .rankingsCaption(count: "", total: ""), .rankingsMembers(years: ""), .formerly(names: ""),
    .asNamed(name: ""), .gsoCode(code: ""), .nowNamed(name: ""), .nowPartOf(name: ""),
    .mergedInto(name: "", date: ""), .mergedWith(name: "", date: ""),
    .awardDated(status: "", date: ""), .conferredBy(number: "", date: ""), .headIn(year: ""),
    .deputyIn(year: ""), .covenantFor(year: ""), .covenantSigned(date: ""),
    .covenantSignedAt(year: ""), .nextHead(year: ""), .nextDeputy(year: ""),
    .sourceNumber(number: ""), .sourceLabelElsewhere(number: "", year: ""),
    .sourceElsewhere(number: "", year: ""), .shownInOther(language: ""), .since(from: ""),
    .fromDay(from: ""),
    .until(until: ""), .period(from: "", until: ""), .documentNamed(designation: "", title: ""),
    .documentNamedLaw(kind: "", title: "", number: ""), .documentNumber(number: ""),
    .issuedOn(date: ""), .inForce(period: ""), .bestRankIn(rank: "", year: ""),
    .expectedIn(count: "", period: ""), .expectedUndated(count: ""),
    .awardYears(count: "", total: ""), .awardYearsProposed(count: "", total: ""),
    .yearWithStatus(year: "", status: ""), .movementPeriod(from: "", until: ""),
    .movementPeriodInside(from: "", until: ""), .ofTheConference(date: ""),
    .rankedYears(count: "", total: ""), .countOf(count: "", total: ""), .percent(percent: ""),
    .pointsMore(points: ""), .pointsLess(points: ""), .placesGained(count: ""),
    .placesLost(count: ""), .changeOn(year: ""), .pointsChange(points: ""), .knownOf(count: ""),
    .stagesCaption(year: ""), .stagesOnly(points: "", year: ""),
    .stageFigure(stage: "", points: ""), .withResult(text: "", result: ""),
    .criteriaCaption(year: "", stage: ""), .scoreCardCaption(name: "", year: "", stage: ""),
    .scoreCardCaptionTotals(name: "", year: "", stage: ""),
    .spread(points: "", mean: "", count: "", best: "", names: ""),
    .spreadMean(points: "", mean: "", count: ""), .rankOfKnown(count: ""),
    .methodStage(result: ""), .methodEarlier(names: "", points: ""), .methodPoints(points: ""),
    .methodPart(count: ""), .methodTieBreak(names: ""), .tierAsks(name: "", conditions: ""),
    .tierPoints(points: ""), .tierPercent(percent: ""), .tierFloor(percent: ""),
    .breakStated(before: "", year: ""), .breakCriteria(before: "", year: ""),
    .breakScale(before: "", year: ""), .breakStage(before: "", first: "", year: "", second: ""),
    .breakStageUnknown(unstated: "", before: "", year: ""), .breakMembers(before: "", year: ""),
    .breakMerger(names: "", date: "", before: "", year: ""), .provinceInYear(name: "", year: ""),
    .picturesOf(year: ""), .picturesAll(count: ""),
    .rankOf(rank: "", total: ""), .ofMaximum(maximum: ""),
    .meanYears(from: "", until: "", count: ""), .tally(count: "", award: ""),
    .chartRanksTold(from: "", until: ""), .chartPoints(points: "", year: ""),
    .chartPointsTold(names: ""), .maximumOf(maximum: ""), .chartGroups(year: "", stage: ""),
    .dataOfYear(title: "", year: ""), .citationAuthor(author: "", year: ""),
    .citationAsOf(date: ""), .citationKnown(date: ""), .citationConference(date: ""),
    .citationCorrected(date: ""),
    .reportTitle(year: ""), .sourceSummaryTitle(year: ""),
    .plainSummaryTitle(year: ""), .minutesTitle(year: ""),
    .proposalTitle(year: ""), .dossierTitle(name: ""), .figuresAsOf(date: ""),
    .figuresCorrected(date: "", corrected: ""), .knownAsOf(date: ""), .conferenceOf(date: ""),
    .conferenceCorrected(date: "", corrected: ""),
    .knownCorrected(date: "", corrected: ""), .correctedUntil(corrected: ""),
    .dateline(place: "", date: ""), .paperNumber(number: ""), .frontLead(year: ""),
    .tablePart(caption: "", from: "", to: ""), .dossierUnknown(name: ""),
    .yearSpan(from: "", until: ""), .resultsCaption(name: "", points: ""),
    .noResultsKnown(years: ""), .reportCoverYear(year: ""), .reportAbstract(year: ""),
    .reportOpening(cluster: "", year: ""), .reportClosing(cluster: "", year: ""),
    .reportStatus(status: ""), .reportMembers(cluster: "", count: "", names: ""),
    .summaryMembers(cluster: "", count: "", names: ""), .summaryNext(year: ""),
    .reportMembersKnown(names: ""), .reportAwardsTitle(title: "", year: ""), .reportNext(year: ""),
    .reportCovenant(covenant: "", signed: ""), .reportSee(tables: "", section: ""),
    .tableNumber(number: ""), .tableTitle(number: "", title: ""), .annexNumber(number: ""),
    .annexOf(number: "", date: "", cluster: ""), .annexReference(title: "", annex: ""),
    .annexScores(year: ""), .annexAwards(year: ""), .annexAwardsProposed(year: ""),
    .annexCorrections(year: ""), .contentsAnnex(annex: "", title: ""), .sheetCaption(stage: ""),
    .sheetCaptionPart(caption: "", part: "", total: ""),
    .sheetOwnMaximum(name: "", criterion: "", maximum: ""), .minutesSubject(year: ""),
    .proposalSubject(year: ""), .opening(time: "", date: ""), .closing(time: "", date: ""),
    .electionHeading(year: ""), .tasksHeading(year: ""), .conferredCaption(year: ""),
    .paperChart(number: "", title: ""), .covenantTold(year: "", date: ""),
    .covenantToldUndated(year: ""),
    .sentence(text: ""), .basis(document: ""), .basisIssued(designation: "", issuer: ""),
    .proposalHeld(year: "", date: ""), .proposalRequest(cluster: "", examiner: "", decider: ""),
    .proposalRequestDirect(cluster: "", decider: ""),
    .proposalClosing(examiner: "", decider: ""), .proposalClosingDirect(decider: ""),
    .basisLaw(document: ""),
    .memberOfKind(kind: "", name: ""), .recipientPeople(name: ""), .comrade(name: ""),
    .pointsExactly(points: ""), .pointsAbout(points: ""), .pointsBelow(points: ""),
    .pointsAbove(points: ""), .ordinal(number: ""), .rankedAlone(names: "", rank: ""),
    .rankedTogether(names: "", rank: ""), .rankedWith(clause: "", points: ""),
    .officialResult(clauses: ""), .officialRanking(year: ""), .aboutSubject(subject: ""),
    .reportHeld(year: "", date: ""),
    .heldAt(place: ""), .activityOn(date: "", title: ""),
    .basisDecision(designation: "", title: ""), .basisAbout(designation: "", title: "", small: ""),
    .proposalCaption(year: ""),
    .proposalCount(count: "", kinds: ""), .paperNumbered(title: "", number: ""),
    .scoresTitle(year: ""), .unsentTitle(year: ""), .scoreFormTitle(year: ""),
    .midYearTitle(year: ""), .ballotTitle(year: ""), .countingTitle(year: ""),
    .profileTitle(name: "", year: ""), .scoresSubject(year: ""), .scoreFormSubject(year: ""),
    .covenantSubject(year: ""), .midYearSubject(year: ""), .ballotSubject(year: ""),
    .countingSubject(year: ""), .scoresLead(cluster: "", count: "", year: ""),
    .scoresGroups(year: "", stage: ""), .scoresClosing(cluster: "", year: ""),
    .unsentLead(date: "", cluster: "", count: "", total: "", year: ""),
    .unsentClosing(cluster: ""), .scoreFormWith(number: "", date: "", cluster: ""),
    .scoreFormUnassigned(name: "", criterion: ""),
    .covenantLead(date: "", place: "", cluster: "", year: ""),
    .midYearOpening(cluster: "", year: ""), .midYearClosing(cluster: "", year: ""),
    .countingPresent(count: ""), .countingBallots(count: ""), .countingClosing(time: ""),
    .placeFor(name: ""), .profileGroups(stage: ""), .profileIssued(office: "", date: ""),
    .unknownSince(years: ""), .meanOf(count: "", mean: ""),
    .chartPlace(name: "", points: "", year: ""), .chartPlaceRank(name: "", rank: "", count: ""),
    .rankWord(rank: ""),
    .chartPlaceTold(name: "", own: "", more: "", fewer: "", equal: "", mean: "", count: ""),
    .standoutsLead(stage: ""), .standoutsMore(names: ""), .pointsFull(maximum: ""),
    .standout(share: "", mean: "", count: ""), .pointsLost(points: "", maximum: "", lost: ""),
    .groupTrendCaption(name: "", stage: ""), .criteriaInYear(year: ""),
    .criteriaShades(year: "", stage: ""), .criterionCaption(name: "", stage: ""),
    .criterionBreak(before: "", year: ""), .bestInYear(year: ""), .fromTo(from: "", to: ""),
    .meanSince(year: ""), .pointsOf(points: "", maximum: ""), .mapCaption(year: ""),
    .firstIn(years: "", count: ""),
  ]
}

extension FilledText {
  package static func dateLong(
    d: String, dd: String, m: String, mm: String, mv: String, month: String, mon: String,
    yyyy: String
  ) -> Self { Self(d, dd, m, mm, mv, month, mon, yyyy) }
  package static func dateShort(
    d: String, dd: String, m: String, mm: String, mv: String, month: String, mon: String,
    yyyy: String
  ) -> Self { Self(d, dd, m, mm, mv, month, mon, yyyy) }
  package static func pageTitle(title: String, site: String) -> Self { Self(title, site) }
  package static func yearTitle(year: String) -> Self { Self(year) }
  package static func homeDescription(site: String) -> Self { Self(site) }
  package static func pointStreak(name: String, count: String, since: String) -> Self {
    Self(name, count, since)
  }
  package static func pointMargin(
    name: String, margin: String, names: String, points: String
  ) -> Self { Self(name, margin, names, points) }
  package static func pointRise(
    names: String, places: String, before: String, count: String
  ) -> Self { Self(names, places, before, count) }
  package static func pointKnown(year: String, stages: String) -> Self { Self(year, stages) }
  package static func firstRows(count: String, total: String) -> Self { Self(count, total) }
  package static func headlineLeader(name: String) -> Self { Self(name) }
  package static func headlineLeaders(names: String) -> Self { Self(names) }
  package static func headlinePart(names: String, count: String, total: String) -> Self {
    Self(names, count, total)
  }
  package static func headlineProposed(names: String, award: String) -> Self { Self(names, award) }
  package static func headlineConferred(names: String, award: String) -> Self { Self(names, award) }
  package static func publishedPoints(points: String, count: String, total: String) -> Self {
    Self(points, count, total)
  }
  package static func publishedPointsReported(points: String, count: String, total: String) -> Self
  { Self(points, count, total) }
  package static func publishedAll(points: String, count: String, total: String) -> Self {
    Self(points, count, total)
  }
  package static func publishedAllReported(points: String, count: String, total: String) -> Self {
    Self(points, count, total)
  }
  package static func publishedRanks(count: String, total: String) -> Self { Self(count, total) }
  package static func publishedRanksReported(count: String, total: String) -> Self {
    Self(count, total)
  }
  package static func publishedRanksListed(count: String, total: String, points: String) -> Self {
    Self(count, total, points)
  }
  package static func publishedRanksListedReported(count: String, total: String, points: String)
    -> Self
  { Self(count, total, points) }
  package static func publishedListed(points: String) -> Self { Self(points) }
  package static func publishedListedReported(points: String) -> Self { Self(points) }
  package static func approximately(points: String) -> Self { Self(points) }
  package static func below(points: String) -> Self { Self(points) }
  package static func above(points: String) -> Self { Self(points) }
  package static func rankTied(rank: String) -> Self { Self(rank) }
  package static func rankingCaption(points: String, year: String, count: String) -> Self {
    Self(points, year, count)
  }
  package static func rankingCaptionRanks(ranks: String, year: String, count: String) -> Self {
    Self(ranks, year, count)
  }
  package static func rankingCaptionListed(ranks: String, year: String, count: String) -> Self {
    Self(ranks, year, count)
  }
  package static func rankingCaptionReported(points: String, year: String, count: String) -> Self {
    Self(points, year, count)
  }
  package static func rankingCaptionRanksReported(ranks: String, year: String, count: String)
    -> Self
  { Self(ranks, year, count) }
  package static func rankingCaptionListedReported(ranks: String, year: String, count: String)
    -> Self
  { Self(ranks, year, count) }
  package static func rankingCaptionMaximum(
    points: String, year: String, count: String, maximum: String
  ) -> Self { Self(points, year, count, maximum) }
  package static func rankingCaptionMaximumReported(
    points: String, year: String, count: String, maximum: String
  ) -> Self { Self(points, year, count, maximum) }
  package static func awardsCaption(year: String) -> Self { Self(year) }
  package static func awardsCaptionProposed(year: String) -> Self { Self(year) }
  package static func rankingsCaption(count: String, total: String) -> Self { Self(count, total) }
  package static func rankingsMembers(years: String) -> Self { Self(years) }
  package static func formerly(names: String) -> Self { Self(names) }
  package static func asNamed(name: String) -> Self { Self(name) }
  package static func gsoCode(code: String) -> Self { Self(code) }
  package static func nowNamed(name: String) -> Self { Self(name) }
  package static func nowPartOf(name: String) -> Self { Self(name) }
  package static func mergedInto(name: String, date: String) -> Self { Self(name, date) }
  package static func mergedWith(name: String, date: String) -> Self { Self(name, date) }
  package static func awardDated(status: String, date: String) -> Self { Self(status, date) }
  package static func conferredBy(number: String, date: String) -> Self { Self(number, date) }
  package static func headIn(year: String) -> Self { Self(year) }
  package static func deputyIn(year: String) -> Self { Self(year) }
  package static func covenantFor(year: String) -> Self { Self(year) }
  package static func covenantSigned(date: String) -> Self { Self(date) }
  package static func covenantSignedAt(year: String) -> Self { Self(year) }
  package static func nextHead(year: String) -> Self { Self(year) }
  package static func nextDeputy(year: String) -> Self { Self(year) }
  package static func sourceNumber(number: String) -> Self { Self(number) }
  package static func sourceLabelElsewhere(number: String, year: String) -> Self {
    Self(number, year)
  }
  package static func sourceElsewhere(number: String, year: String) -> Self { Self(number, year) }
  package static func shownInOther(language: String) -> Self { Self(language) }
  package static func since(from: String) -> Self { Self(from) }
  package static func fromDay(from: String) -> Self { Self(from) }
  package static func until(until: String) -> Self { Self(until) }
  package static func period(from: String, until: String) -> Self { Self(from, until) }
  package static func documentNamed(designation: String, title: String) -> Self {
    Self(designation, title)
  }
  package static func documentNamedLaw(kind: String, title: String, number: String) -> Self {
    Self(kind, title, number)
  }
  package static func documentNumber(number: String) -> Self { Self(number) }
  package static func issuedOn(date: String) -> Self { Self(date) }
  package static func inForce(period: String) -> Self { Self(period) }
  package static func bestRankIn(rank: String, year: String) -> Self { Self(rank, year) }
  package static func expectedIn(count: String, period: String) -> Self { Self(count, period) }
  package static func expectedUndated(count: String) -> Self { Self(count) }
  package static func awardYears(count: String, total: String) -> Self { Self(count, total) }
  package static func awardYearsProposed(count: String, total: String) -> Self {
    Self(count, total)
  }
  package static func yearWithStatus(year: String, status: String) -> Self { Self(year, status) }
  package static func movementPeriod(from: String, until: String) -> Self { Self(from, until) }
  package static func movementPeriodInside(from: String, until: String) -> Self {
    Self(from, until)
  }
  package static func ofTheConference(date: String) -> Self { Self(date) }
  package static func rankedYears(count: String, total: String) -> Self { Self(count, total) }
  package static func countOf(count: String, total: String) -> Self { Self(count, total) }
  package static func percent(percent: String) -> Self { Self(percent) }
  package static func pointsMore(points: String) -> Self { Self(points) }
  package static func pointsLess(points: String) -> Self { Self(points) }
  package static func placesGained(count: String) -> Self { Self(count) }
  package static func placesLost(count: String) -> Self { Self(count) }
  package static func changeOn(year: String) -> Self { Self(year) }
  package static func pointsChange(points: String) -> Self { Self(points) }
  package static func knownOf(count: String) -> Self { Self(count) }
  package static func stagesCaption(year: String) -> Self { Self(year) }
  package static func stagesOnly(points: String, year: String) -> Self { Self(points, year) }
  package static func stageFigure(stage: String, points: String) -> Self { Self(stage, points) }
  package static func withResult(text: String, result: String) -> Self { Self(text, result) }
  package static func criteriaCaption(year: String, stage: String) -> Self { Self(year, stage) }
  package static func scoreCardCaption(name: String, year: String, stage: String) -> Self {
    Self(name, year, stage)
  }
  package static func scoreCardCaptionTotals(name: String, year: String, stage: String) -> Self {
    Self(name, year, stage)
  }
  package static func spread(
    points: String, mean: String, count: String, best: String, names: String
  ) -> Self { Self(points, mean, count, best, names) }
  package static func spreadMean(points: String, mean: String, count: String) -> Self {
    Self(points, mean, count)
  }
  package static func rankOfKnown(count: String) -> Self { Self(count) }
  package static func methodStage(result: String) -> Self { Self(result) }
  package static func methodEarlier(names: String, points: String) -> Self { Self(names, points) }
  package static func methodPoints(points: String) -> Self { Self(points) }
  package static func methodPart(count: String) -> Self { Self(count) }
  package static func methodTieBreak(names: String) -> Self { Self(names) }
  package static func tierAsks(name: String, conditions: String) -> Self { Self(name, conditions) }
  package static func tierPoints(points: String) -> Self { Self(points) }
  package static func tierPercent(percent: String) -> Self { Self(percent) }
  package static func tierFloor(percent: String) -> Self { Self(percent) }
  package static func breakStated(before: String, year: String) -> Self { Self(before, year) }
  package static func breakCriteria(before: String, year: String) -> Self { Self(before, year) }
  package static func breakScale(before: String, year: String) -> Self { Self(before, year) }
  package static func breakStage(before: String, first: String, year: String, second: String)
    -> Self
  { Self(before, first, year, second) }
  package static func breakStageUnknown(unstated: String, before: String, year: String) -> Self {
    Self(unstated, before, year)
  }
  package static func breakMembers(before: String, year: String) -> Self { Self(before, year) }
  package static func breakMerger(names: String, date: String, before: String, year: String) -> Self
  { Self(names, date, before, year) }
  package static func picturesOf(year: String) -> Self { Self(year) }
  package static func picturesAll(count: String) -> Self { Self(count) }
  package static func provinceInYear(name: String, year: String) -> Self { Self(name, year) }
  package static func rankOf(rank: String, total: String) -> Self { Self(rank, total) }
  package static func ofMaximum(maximum: String) -> Self { Self(maximum) }
  package static func meanYears(from: String, until: String, count: String) -> Self {
    Self(from, until, count)
  }
  package static func tally(count: String, award: String) -> Self { Self(count, award) }
  package static func chartRanksTold(from: String, until: String) -> Self { Self(from, until) }
  package static func chartPoints(points: String, year: String) -> Self { Self(points, year) }
  package static func chartPointsTold(names: String) -> Self { Self(names) }
  package static func maximumOf(maximum: String) -> Self { Self(maximum) }
  package static func chartGroups(year: String, stage: String) -> Self { Self(year, stage) }
  package static func dataOfYear(title: String, year: String) -> Self { Self(title, year) }
  package static func citationAuthor(author: String, year: String) -> Self { Self(author, year) }
  package static func citationAsOf(date: String) -> Self { Self(date) }
  package static func citationKnown(date: String) -> Self { Self(date) }
  package static func citationConference(date: String) -> Self { Self(date) }
  package static func citationCorrected(date: String) -> Self { Self(date) }
  package static func reportTitle(year: String) -> Self { Self(year) }
  package static func sourceSummaryTitle(year: String) -> Self { Self(year) }
  package static func plainSummaryTitle(year: String) -> Self { Self(year) }
  package static func minutesTitle(year: String) -> Self { Self(year) }
  package static func proposalTitle(year: String) -> Self { Self(year) }
  package static func dossierTitle(name: String) -> Self { Self(name) }
  package static func figuresAsOf(date: String) -> Self { Self(date) }
  package static func figuresCorrected(date: String, corrected: String) -> Self {
    Self(date, corrected)
  }
  package static func knownAsOf(date: String) -> Self { Self(date) }
  package static func conferenceOf(date: String) -> Self { Self(date) }
  package static func conferenceCorrected(date: String, corrected: String) -> Self {
    Self(date, corrected)
  }
  package static func knownCorrected(date: String, corrected: String) -> Self {
    Self(date, corrected)
  }
  package static func correctedUntil(corrected: String) -> Self { Self(corrected) }
  package static func dateline(place: String, date: String) -> Self { Self(place, date) }
  package static func paperNumber(number: String) -> Self { Self(number) }
  package static func frontLead(year: String) -> Self { Self(year) }
  package static func tablePart(caption: String, from: String, to: String) -> Self {
    Self(caption, from, to)
  }
  package static func dossierUnknown(name: String) -> Self { Self(name) }
  package static func yearSpan(from: String, until: String) -> Self { Self(from, until) }
  package static func resultsCaption(name: String, points: String) -> Self { Self(name, points) }
  package static func noResultsKnown(years: String) -> Self { Self(years) }
  package static func reportCoverYear(year: String) -> Self { Self(year) }
  package static func reportAbstract(year: String) -> Self { Self(year) }
  package static func reportOpening(cluster: String, year: String) -> Self { Self(cluster, year) }
  package static func reportClosing(cluster: String, year: String) -> Self { Self(cluster, year) }
  package static func reportStatus(status: String) -> Self { Self(status) }
  package static func reportMembers(cluster: String, count: String, names: String) -> Self {
    Self(cluster, count, names)
  }
  package static func summaryMembers(cluster: String, count: String, names: String) -> Self {
    Self(cluster, count, names)
  }
  package static func summaryNext(year: String) -> Self { Self(year) }
  package static func reportMembersKnown(names: String) -> Self { Self(names) }
  package static func reportAwardsTitle(title: String, year: String) -> Self { Self(title, year) }
  package static func reportNext(year: String) -> Self { Self(year) }
  package static func reportCovenant(covenant: String, signed: String) -> Self {
    Self(covenant, signed)
  }
  package static func reportSee(tables: String, section: String) -> Self { Self(tables, section) }
  package static func tableNumber(number: String) -> Self { Self(number) }
  package static func tableTitle(number: String, title: String) -> Self { Self(number, title) }
  package static func annexNumber(number: String) -> Self { Self(number) }
  package static func annexOf(number: String, date: String, cluster: String) -> Self {
    Self(number, date, cluster)
  }
  package static func annexReference(title: String, annex: String) -> Self { Self(title, annex) }
  package static func annexScores(year: String) -> Self { Self(year) }
  package static func annexAwards(year: String) -> Self { Self(year) }
  package static func annexAwardsProposed(year: String) -> Self { Self(year) }
  package static func annexCorrections(year: String) -> Self { Self(year) }
  package static func contentsAnnex(annex: String, title: String) -> Self { Self(annex, title) }
  package static func sheetCaption(stage: String) -> Self { Self(stage) }
  package static func sheetCaptionPart(caption: String, part: String, total: String) -> Self {
    Self(caption, part, total)
  }
  package static func sheetOwnMaximum(name: String, criterion: String, maximum: String) -> Self {
    Self(name, criterion, maximum)
  }
  package static func minutesSubject(year: String) -> Self { Self(year) }
  package static func proposalSubject(year: String) -> Self { Self(year) }
  package static func opening(time: String, date: String) -> Self { Self(time, date) }
  package static func closing(time: String, date: String) -> Self { Self(time, date) }
  package static func electionHeading(year: String) -> Self { Self(year) }
  package static func tasksHeading(year: String) -> Self { Self(year) }
  package static func conferredCaption(year: String) -> Self { Self(year) }
  package static func paperChart(number: String, title: String) -> Self { Self(number, title) }
  package static func covenantTold(year: String, date: String) -> Self { Self(year, date) }
  package static func covenantToldUndated(year: String) -> Self { Self(year) }
  package static func sentence(text: String) -> Self { Self(text) }
  package static func basis(document: String) -> Self { Self(document) }
  package static func basisLaw(document: String) -> Self { Self(document) }
  package static func basisIssued(designation: String, issuer: String) -> Self {
    Self(designation, issuer)
  }
  package static func proposalHeld(year: String, date: String) -> Self { Self(year, date) }
  package static func proposalRequest(
    cluster: String, examiner: String, decider: String
  ) -> Self {
    Self(cluster, examiner, decider)
  }
  package static func proposalRequestDirect(cluster: String, decider: String) -> Self {
    Self(cluster, decider)
  }
  package static func proposalClosing(examiner: String, decider: String) -> Self {
    Self(examiner, decider)
  }
  package static func proposalClosingDirect(decider: String) -> Self { Self(decider) }
  package static func proposalCaption(year: String) -> Self { Self(year) }
  package static func proposalCount(count: String, kinds: String) -> Self { Self(count, kinds) }
  package static func scoresTitle(year: String) -> Self { Self(year) }
  package static func unsentTitle(year: String) -> Self { Self(year) }
  package static func scoreFormTitle(year: String) -> Self { Self(year) }
  package static func midYearTitle(year: String) -> Self { Self(year) }
  package static func ballotTitle(year: String) -> Self { Self(year) }
  package static func countingTitle(year: String) -> Self { Self(year) }
  package static func profileTitle(name: String, year: String) -> Self { Self(name, year) }
  package static func scoresSubject(year: String) -> Self { Self(year) }
  package static func scoreFormSubject(year: String) -> Self { Self(year) }
  package static func covenantSubject(year: String) -> Self { Self(year) }
  package static func midYearSubject(year: String) -> Self { Self(year) }
  package static func ballotSubject(year: String) -> Self { Self(year) }
  package static func countingSubject(year: String) -> Self { Self(year) }
  package static func scoresLead(cluster: String, count: String, year: String) -> Self {
    Self(cluster, count, year)
  }
  package static func scoresGroups(year: String, stage: String) -> Self { Self(year, stage) }
  package static func scoresClosing(cluster: String, year: String) -> Self { Self(cluster, year) }
  package static func unsentLead(
    date: String, cluster: String, count: String, total: String, year: String
  ) -> Self {
    Self(date, cluster, count, total, year)
  }
  package static func unsentClosing(cluster: String) -> Self { Self(cluster) }
  package static func scoreFormWith(number: String, date: String, cluster: String) -> Self {
    Self(number, date, cluster)
  }
  package static func scoreFormUnassigned(name: String, criterion: String) -> Self {
    Self(name, criterion)
  }
  package static func covenantLead(
    date: String, place: String, cluster: String, year: String
  ) -> Self {
    Self(date, place, cluster, year)
  }
  package static func midYearOpening(cluster: String, year: String) -> Self { Self(cluster, year) }
  package static func midYearClosing(cluster: String, year: String) -> Self { Self(cluster, year) }
  package static func countingPresent(count: String) -> Self { Self(count) }
  package static func countingBallots(count: String) -> Self { Self(count) }
  package static func countingClosing(time: String) -> Self { Self(time) }
  package static func placeFor(name: String) -> Self { Self(name) }
  package static func profileGroups(stage: String) -> Self { Self(stage) }
  package static func profileIssued(office: String, date: String) -> Self { Self(office, date) }
  package static func memberOfKind(kind: String, name: String) -> Self { Self(kind, name) }
  package static func recipientPeople(name: String) -> Self { Self(name) }
  package static func comrade(name: String) -> Self { Self(name) }
  package static func pointsExactly(points: String) -> Self { Self(points) }
  package static func pointsAbout(points: String) -> Self { Self(points) }
  package static func pointsBelow(points: String) -> Self { Self(points) }
  package static func pointsAbove(points: String) -> Self { Self(points) }
  package static func ordinal(number: String) -> Self { Self(number) }
  package static func rankedAlone(names: String, rank: String) -> Self { Self(names, rank) }
  package static func rankedTogether(names: String, rank: String) -> Self { Self(names, rank) }
  package static func rankedWith(clause: String, points: String) -> Self { Self(clause, points) }
  package static func officialResult(clauses: String) -> Self { Self(clauses) }
  package static func officialRanking(year: String) -> Self { Self(year) }
  package static func aboutSubject(subject: String) -> Self { Self(subject) }
  package static func reportHeld(year: String, date: String) -> Self { Self(year, date) }
  package static func heldAt(place: String) -> Self { Self(place) }
  package static func activityOn(date: String, title: String) -> Self { Self(date, title) }
  package static func basisDecision(designation: String, title: String) -> Self {
    Self(designation, title)
  }
  package static func basisAbout(designation: String, title: String, small: String) -> Self {
    Self(designation, title, small)
  }
  package static func paperNumbered(title: String, number: String) -> Self { Self(title, number) }
  package static func unknownSince(years: String) -> Self { Self(years) }
  package static func meanOf(count: String, mean: String) -> Self { Self(count, mean) }
  package static func chartPlace(name: String, points: String, year: String) -> Self {
    Self(name, points, year)
  }
  package static func chartPlaceRank(name: String, rank: String, count: String) -> Self {
    Self(name, rank, count)
  }
  package static func rankWord(rank: String) -> Self { Self(rank) }
  package static func chartPlaceTold(
    name: String, own: String, more: String, fewer: String, equal: String, mean: String,
    count: String
  ) -> Self { Self(name, own, more, fewer, equal, mean, count) }
  package static func standoutsLead(stage: String) -> Self { Self(stage) }
  package static func standoutsMore(names: String) -> Self { Self(names) }
  package static func pointsFull(maximum: String) -> Self { Self(maximum) }
  package static func standout(share: String, mean: String, count: String) -> Self {
    Self(share, mean, count)
  }
  package static func pointsLost(points: String, maximum: String, lost: String) -> Self {
    Self(points, maximum, lost)
  }
  package static func groupTrendCaption(name: String, stage: String) -> Self { Self(name, stage) }
  package static func criteriaInYear(year: String) -> Self { Self(year) }
  package static func criteriaShades(year: String, stage: String) -> Self { Self(year, stage) }
  package static func criterionCaption(name: String, stage: String) -> Self { Self(name, stage) }
  package static func criterionBreak(before: String, year: String) -> Self { Self(before, year) }
  package static func bestInYear(year: String) -> Self { Self(year) }
  package static func fromTo(from: String, to: String) -> Self { Self(from, to) }
  package static func meanSince(year: String) -> Self { Self(year) }
  package static func pointsOf(points: String, maximum: String) -> Self { Self(points, maximum) }
  package static func mapCaption(year: String) -> Self { Self(year) }
  package static func firstIn(years: String, count: String) -> Self { Self(years, count) }
}

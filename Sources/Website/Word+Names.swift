extension Word {
  /// The names that the program fills into the word; others would stay empty.
  var names: [String] {
    switch self {
    case .dateLong, .dateShort: ["d", "dd", "m", "mm", "mv", "month", "yyyy"]
    case .pageTitle: ["title", "site"]
    case .homeDescription: ["site"]
    case .yearTitle, .headIn, .deputyIn, .nextHead, .nextDeputy, .awardsCaption, .covenantFor,
      .covenantSignedAt:
      ["year"]
    case .headlineLeader, .nowNamed, .nowPartOf, .asNamed: ["name"]
    case .publishedAll: ["total"]
    case .headlinePart: ["names", "count", "total"]
    case .headlineLeaders, .formerly: ["names"]
    case .headlineProposed, .headlineConferred: ["names", "award"]
    case .publishedPoints, .publishedRanks, .rankingsCaption, .rankedYears, .awardYears, .countOf:
      ["count", "total"]
    case .approximately, .below, .above: ["points"]
    case .rankTied: ["rank"]
    case .rankingCaption: ["year", "count"]
    case .rankingCaptionMaximum: ["year", "count", "maximum"]
    case .gsoCode: ["code"]
    case .mergedInto, .mergedWith: ["name", "date"]
    case .conferredBy: ["number", "date"]
    case .covenantSigned, .ofTheConference, .issuedOn: ["date"]
    case .sourceNumber, .documentNumber: ["number"]
    case .sourceElsewhere, .sourceLabelElsewhere: ["number", "year"]
    case .documentNamed: ["designation", "title"]
    case .shownInOther: ["language"]
    case .since: ["from"]
    case .until: ["until"]
    case .period, .movementPeriod: ["from", "until"]
    case .inForce: ["period"]
    case .bestRankIn: ["rank", "year"]
    case .yearWithStatus: ["year", "status"]
    case .expected: ["count"]
    default: []
    }
  }
}

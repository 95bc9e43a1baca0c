/// The names of columns in data files, the same in every language.
///
/// What each means stands under `column-…` in `words.LANG.yaml`.
package enum ColumnName: String, CaseIterable, Sendable {
  case year
  case member = "province"
  case name
  case rank
  case tied
  case rankBasis = "rank-basis"
  case stage
  case points
  case maximum
  case share = "share-percent"
  case tier
  case tierName = "tier-name"
  case placesChange = "places-change"
  case pointsChange = "points-change"
  case awardsProposed = "awards-proposed"
  case awardsConferred = "awards-conferred"
  case note
  case source
  case sourceAddress = "source-url"
  case kind
  case criterion
  case criterionName = "criterion-name"
  case group
  case groupName = "group-name"
  case computed
  case award
  case awardName = "award-name"
  case form
  case level
  case status
  case sealed
  case decisionNumber = "decision-number"
  case decisionDate = "decision-date"
  case office
  case person
  case role
  case doubt
  case toldIn = "told-in"
  case property
  case value
  case from
  case until
  case date
  case what
  case was
  case now
  case reason
  case conferenceDate = "conference-date"
  case place
  case host
  case members
  case pointsKnown = "points-known"
  case ranksKnown = "ranks-known"
  case mean
  case meanCount = "mean-count"
  case best
  case disclosure
  case asOf = "as-of"
  case id
  case number
  case issuer
  case title

  /// The key of what it means, in the words of a language.
  package var key: String { "column-\(rawValue)" }

  /// The key of what the column beside figures means, which says how exact each is.
  package static let precisionKey = "column-precision"

  /// The key of what is stated of members of which none has a code of the statistics office.
  static let uncodedPropertyKey = "column-property-uncoded"

  /// The keys of all words for columns.
  package static let keys = allCases.map(\.key) + [precisionKey, uncodedPropertyKey]
}

import Input

/// How a year's points are ranked, classed, compared and published, as its summary says.
struct ScoringRules: Sendable {
  /// What ranks follow from.
  enum Measure: String, CaseIterable, Sendable {
    case points
    /// The share of the member's own maximum.
    case percentage
  }

  /// How much may be published.
  let disclosure: Disclosure
  /// What ranks follow from; nil where the criteria decide.
  let measure: Measure?
  /// Where the summary says it.
  let measurePlace: Place?
  /// Where the summary says that the members' self-scores are the result; nil where it does not.
  let ownResultPlace: Place?
  /// The ids of criteria, in order, by which equal totals are told apart.
  let tieBreak: [LocatedText]
  /// The tiers, best first.
  let tiers: [Tier]
  /// Whether points and places compare with those of the year before; nil where the criteria decide.
  let isComparable: Bool?
  /// Why they do or do not.
  let comparability: LocalizedText?
  /// The most points of the scale, where the summary gives them.
  let maximum: Points?
  /// Where it gives them.
  let maximumPlace: Place?
  /// The most awards of a kind in this year, by the kind's id.
  let quotas: [AwardKind.ID: Int]
  /// Whether they were read without a mistake, so that ranks and tiers can be checked against them.
  let isValid: Bool

  static let keys = [
    "disclose", "result", "rank-by", "tie-break", "tiers", "comparable", "comparability", "maximum",
    "quotas",
  ]

  /// The rules of a year whose summary is not known.
  static let none = ScoringRules()

  private init() {
    disclosure = .criteria
    (measure, measurePlace, maximum, maximumPlace) = (nil, nil, nil, nil)
    ownResultPlace = nil
    (isComparable, comparability) = (nil, nil)
    (tieBreak, tiers, quotas, isValid) = ([], [], [:], false)
  }

  init(_ fields: Fields, _ references: References, _ problems: inout Problems) {
    let errors = problems.errorCount
    disclosure = fields.choice("disclose", of: Disclosure.self, &problems) ?? .criteria
    ownResultPlace = fields.read("result", &problems) { (text) throws(Problem) in
      let word = KeyWord.value(for: text.text, of: "result") ?? text.text
      guard word == Stage.own.rawValue else {
        throw EmulationProblem.resultOfAnotherStage(Excerpt.beginning(of: text.text))
          .at(text.place)
      }
      return text.place
    }
    measure = fields.choice("rank-by", of: Measure.self, &problems)
    measurePlace = fields["rank-by"]?.place
    tieBreak = fields.readList("tie-break", &problems) { $0 }
    for (position, text) in tieBreak.enumerated()
    where tieBreak[..<position].contains(where: { $0.text == text.text }) {
      problems.report(
        EmulationProblem.duplicateID(text.text).at(text.place))
    }
    tiers = Self.tiers(fields, references, &problems)
    isComparable = fields.flag("comparable", &problems)
    comparability = fields.localized("comparability", references.languages, &problems)
    maximum = fields.read("maximum", &problems) { (text) throws(Problem) in
      try Figure.exact(text, within: references.registers.site.pointsRange)
    }
    maximumPlace = fields["maximum"]?.place
    quotas = Self.quotas(fields, references, &problems)
    isValid = problems.errorCount == errors
  }

  private static func tiers(
    _ fields: Fields, _ references: References, _ problems: inout Problems
  ) -> [Tier] {
    var tiers: [Tier] = []
    var places: [Place] = []
    for entry in fields.list("tiers", &problems) {
      guard let tier = Tier(entry, references, &problems) else { continue }
      guard !tiers.contains(where: { $0.id == tier.id }) else {
        problems.report(
          EmulationProblem.duplicateID(tier.id).at(entry.place))
        continue
      }
      tiers.append(tier)
      places.append(entry.place)
    }
    guard tiers.ask else { return tiers }
    for (place, (before, tier)) in zip(places.dropFirst(), zip(tiers, tiers.dropFirst()))
    where !tier.mayFollow(before) {
      problems.report(
        EmulationProblem.tierOutOfOrder(tier.id, before: before.id).at(place))
    }
    return tiers
  }

  private static func quotas(
    _ fields: Fields, _ references: References, _ problems: inout Problems
  ) -> [AwardKind.ID: Int] {
    var quotas: [AwardKind.ID: Int] = [:]
    for field in fields.fields("quotas", &problems)?.all ?? [] {
      let kind = problems.collect(try references.registers.awardKind(field.key)) ?? nil
      guard let text = problems.collect(try field.value.text()) else { continue }
      let count = problems.collect(try AwardKind.count(text))
      if let kind, let count { quotas[kind.id] = count }
    }
    return quotas
  }

  /// The positions of the criteria that tell equal totals apart.
  ///
  /// Reports `unknown-criterion` with a suggestion, unless the criteria have mistakes of their own.
  func tieBreakers(
    _ set: CriteriaSet, isValid: Bool, _ problems: inout Problems
  ) -> [Int] {
    tieBreak.compactMap { text in
      if let position = set.positions[text.text] { return position }
      guard isValid else { return nil }
      let nearest = Suggestion.nearest(to: text.text, among: set.all.map(\.id))
      problems.report(
        EmulationProblem.unknownCriterion(
          text.text, nearest: nearest, areThereCriteria: !set.isEmpty
        )
        .at(text.place))
      return nil
    }
  }
}

import Input

/// A class of results, such as excellent or good (xếp loại).
public struct Tier: Identifiable, Hashable, Sendable {
  /// The least total of a tier.
  public enum Threshold: Hashable, Sendable {
    /// Points.
    case points(Points)
    /// Hundredths of the member's own maximum.
    case percent(Points)
  }

  /// The id by which sheets may name it.
  public let id: String
  /// Its name.
  public let name: LocalizedText
  /// The least total; nil where any will do.
  public let threshold: Threshold?
  /// The least part of each criterion's maximum, in hundredths; nil where any will do.
  public let floor: Points?

  init?(_ entry: Entry, _ references: References, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: ["id", "name", "from", "floor"], to: &problems)
    let id = fields.requiredID(&problems)
    let range = Points.zero...references.registers.site.pointsRange.upperBound
    threshold = fields.read("from", &problems) { (text) throws(Problem) in
      guard let percent = try Self.percent(text) else {
        return .points(try Figure.exact(text, within: range))
      }
      return .percent(percent)
    }
    floor = fields.read("floor", &problems) { (text) throws(Problem) in
      guard let percent = try Self.percent(text) else {
        throw EmulationProblem.notAPartOfMaximum(text.text).at(text.place)
      }
      return percent
    }
    guard let name = fields.requiredLocalized("name", references.languages, &problems), let id
    else { return nil }
    self.id = id
    self.name = name
  }

  /// The number before a `%`; nil where there is none.
  static func percent(_ text: LocatedText) throws(Problem) -> Points? {
    guard text.text.hasSuffix("%") else { return nil }
    let number = text.text.dropLast().reversed().drop { $0 == " " }.reversed()
    guard let percent = Points(String(number)), percent >= .zero, percent <= Points(1_000) else {
      throw EmulationProblem.notAPercentage(text.text).at(text.place)
    }
    return percent
  }

  /// The id and the names, whatever their language.
  var names: [String] { [id] + name.all }

  /// Whether some result can be in this tier and not in the one before it.
  func mayFollow(_ before: Tier) -> Bool {
    if let floor = before.floor, self.floor.map({ $0 < floor }) ?? true { return true }
    switch (before.threshold, threshold) {
    case (nil, _): return false
    case (.points(let higher), .points(let lower)): return lower < higher
    case (.percent(let higher), .percent(let lower)): return lower < higher
    default: return true
    }
  }

  /// Whether points reach a percentage of a maximum.
  private static func reaches(_ points: Points, _ percent: Points, of maximum: Points) -> Bool {
    Int128(points.tenThousandths) * 1_000_000
      >= Int128(percent.tenThousandths) * Int128(maximum.tenThousandths)
  }

  /// Whether a member's agreed result belongs in this tier or a better one; nil where its points do
  /// not tell.
  func isReached(by result: StageScore, of member: Member.ID, _ terms: ScoreSheet.Terms)
    -> Bool?
  {
    let parts = [
      isTotalReached(by: result, terms.knownMaximum(for: member)),
      isFloorReached(by: result, of: member, terms.criteria),
    ]
    return parts.contains(false) ? false : parts.contains(nil) ? nil : true
  }

  private func isTotalReached(by result: StageScore, _ maximum: Points?) -> Bool? {
    guard let threshold else { return true }
    guard let total = result.total else { return nil }
    switch threshold {
    case .points(let least): return total.surely { $0 >= least }
    case .percent(let percent):
      guard let maximum else { return nil }
      return total.surely { Self.reaches($0, percent, of: maximum) }
    }
  }

  private func isFloorReached(
    by result: StageScore, of member: Member.ID, _ set: CriteriaSet
  ) -> Bool? {
    guard let floor else { return true }
    var isKnown = !set.isEmpty
    for position in set.scale where set.all[position].isAssigned(to: member) {
      guard let figure = result.points(at: position),
        let maximum = set.all[position].maximum(for: member),
        let isReached = figure.surely({ Self.reaches($0, floor, of: maximum) })
      else {
        isKnown = false
        continue
      }
      guard isReached else { return false }
    }
    return isKnown ? true : nil
  }
}

extension [Tier] {
  /// Whether any of them asks for something, so that points tell a tier.
  var ask: Bool { contains { $0.threshold != nil || $0.floor != nil } }

  /// The first tier that a result reaches; nil where its points do not tell, or reach none.
  func tier(of result: StageScore, _ member: Member.ID, _ terms: ScoreSheet.Terms) -> Tier? {
    guard ask else { return nil }
    for tier in self {
      switch tier.isReached(by: result, of: member, terms) {
      case true: return tier
      case false: continue
      case nil: return nil
      }
    }
    return nil
  }
}

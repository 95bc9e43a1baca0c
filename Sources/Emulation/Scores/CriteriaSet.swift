/// The criteria of a year, in their order, with the bonus and the penalty that every sheet may have.
///
/// The cluster head issues criteria and maxima anew each year, so they belong to the year.
public struct CriteriaSet: Hashable, Sendable {
  /// Criteria that belong together.
  public struct Group: Identifiable, Hashable, Sendable {
    /// An id of small letters, digits and hyphens.
    public typealias ID = String

    /// The id.
    public let id: ID
    /// Its name.
    public let name: LocalizedText
  }

  /// The groups, in their order.
  public let groups: [Group]
  /// The criteria, in their order; the position of one is that of its points in a score.
  public let all: [Criterion]
  /// The positions of the criteria of the scale, without bonus and penalty.
  public let scale: [Int]
  /// The positions of what gives points beyond the scale.
  let bonuses: [Int]
  /// The most points that criteria give together, before any bonus; nil without criteria.
  public let maximum: Points?
  /// Whether some member's maximum is not that of the others.
  public let hasOwnMaxima: Bool
  /// The position of each criterion by its id.
  let positions: [Criterion.ID: Int]

  /// Criteria in their order; a bonus and a penalty are added where there are none of these ids.
  init(groups: [Group] = [], _ criteria: [Criterion] = []) {
    var all = criteria
    for (id, kind) in [("bonus", Criterion.Kind.bonus), ("penalty", .penalty)]
    where !criteria.contains(where: { $0.id == id }) {
      all.append(
        Criterion(id: id, kind: kind, group: nil, maximum: nil, ownMaxima: [:], name: nil))
    }
    self.groups = groups
    self.all = all
    let scale = all.indices.filter { all[$0].kind == .criterion }
    self.scale = scale
    bonuses = all.indices.filter { all[$0].kind == .bonus }
    maximum = scale.isEmpty ? nil : scale.reduce(.zero) { $0 + (all[$1].maximum ?? .zero) }
    hasOwnMaxima = scale.contains { !all[$0].ownMaxima.isEmpty }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
  }

  /// Whether the year has criteria at all.
  public var isEmpty: Bool { scale.isEmpty }

  /// The positions of the criteria in a group; those that stand alone for nil.
  public func positions(in group: Group.ID?) -> [Int] { scale.filter { all[$0].group == group } }

  /// The most points that criteria give a member together; nil without criteria.
  public func maximum(for member: Member.ID) -> Points? {
    guard hasOwnMaxima else { return maximum }
    return scale.reduce(.zero) { $0 + (all[$1].maximum(for: member) ?? .zero) }
  }

  /// Whether the criteria, their maxima and how they count are those of another year.
  func gives(sameScaleAs other: CriteriaSet) -> Bool {
    func signature(_ set: CriteriaSet) -> [Criterion.ID: Criterion.Rule] {
      Dictionary(uniqueKeysWithValues: set.all.map { ($0.id, $0.rule) })
    }
    return signature(self) == signature(other)
  }
}

extension Criterion {
  /// What makes points for it comparable from year to year.
  fileprivate struct Rule: Hashable {
    let kind: Kind
    let maximum: Points?
    let ownMaxima: [Member.ID: Points]
  }

  fileprivate var rule: Rule { Rule(kind: kind, maximum: maximum, ownMaxima: ownMaxima) }
}

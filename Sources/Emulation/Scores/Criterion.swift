/// What points are given or taken away for.
public struct Criterion: Identifiable, Hashable, Sendable {
  /// An id of small letters, digits and hyphens, the head of its column in the sheet of scores.
  public typealias ID = String

  /// How its points count.
  public enum Kind: String, Hashable, Sendable {
    /// Part of the scale.
    case criterion
    /// Points beyond the scale (điểm thưởng).
    case bonus
    /// Points taken away (điểm trừ), written without a sign.
    case penalty
  }

  /// The id.
  public let id: ID
  /// How its points count.
  public let kind: Kind
  /// The id of its group; nil for one that stands alone.
  public let group: CriteriaSet.Group.ID?
  /// The most points; nil for a bonus or penalty without a bound.
  public let maximum: Points?
  /// The most points of members for which it differs; 0 where it is not assigned to one.
  let ownMaxima: [Member.ID: Points]
  /// Its name; nil for the bonus and the penalty that every sheet may have.
  public let name: LocalizedText?

  /// The most points of a member; nil where there is no bound.
  public func maximum(for member: Member.ID) -> Points? { ownMaxima[member] ?? maximum }

  /// Whether the most points are not the same for all members.
  public var hasOwnMaxima: Bool { !ownMaxima.isEmpty }

  /// Whether a member can have points for it.
  public func isAssigned(to member: Member.ID) -> Bool {
    maximum(for: member) != Points.zero
  }

  /// Its names, whatever their language.
  var names: [String] { name?.all ?? [] }

  /// Whether its points compare with those of the same in another year: where all that readers see of it
  /// is the same, however the names are written down.
  func compares(with other: Criterion) -> Bool {
    let hasSameName = name?.reads(like: other.name) ?? (other.name == nil)
    return hasSameName && id == other.id && kind == other.kind && group == other.group
      && maximum == other.maximum && ownMaxima == other.ownMaxima
  }

  /// Its points as they count in a total.
  func counted(_ points: Points) -> Points { kind == .penalty ? .zero - points : points }
}

import Emulation
import Localization

/// What a site says of one emulation year.
public struct PublishedYear: Equatable, Sendable {
  /// What is said of a member or an award.
  public enum Subject: Hashable, Sendable {
    /// The rank of a member.
    case rank(member: String)
    /// The points of a member that its rank rests on.
    case points(member: String)
    /// The classification of a member.
    case tier(member: String)
    /// The points of a member at a stage, for a criterion, a bonus or a penalty, or in total.
    case score(member: String, stage: String, criterion: String)
    /// The name of a member.
    case name(member: String)
    /// How far an award to a member has come.
    case award(member: String, award: String)
    /// The name of an award, in the column of a language.
    case wording(award: String, column: String)
  }

  /// A correction that the year lists.
  public struct Correction: Hashable, Sendable {
    /// The member whose figures it is about, where it says that.
    public let member: String?
    /// What was published.
    public let was: String?
    /// What is published.
    public let now: String?
    private let date: String?
    private let what: String?

    init(_ row: [String: String]) {
      member = row[ColumnName.province.rawValue]
      was = row[ColumnName.was.rawValue]
      now = row[ColumnName.now.rawValue]
      date = row[ColumnName.date.rawValue]
      what = row[ColumnName.what.rawValue]
    }
  }

  /// Whether more is known of the year than its pages.
  public private(set) var isKnown = false
  /// How far the result can be relied on, as the year's summary says; nil where it does not.
  public private(set) var status: String?
  /// Whether the year has a seal; nil where an earlier version did not say.
  public private(set) var isSealed: Bool?
  /// What is published of members and awards: figures as a sheet has them, names, ids.
  public private(set) var facts: [Subject: String] = [:]
  /// What was put right, in the order of the summary.
  public private(set) var corrections: [Correction] = []
  /// The stage of each member's points.
  private var stages: [String: String] = [:]

  mutating func take(_ row: [String: String], of table: Dataset.Kind) {
    let column = { (name: ColumnName) in row[name.rawValue] }
    let member = column(.province)
    switch table {
    case .years:
      isKnown = true
      // An earlier version called it so.
      status = column(.status).map { $0 == "unpublished" ? "unknown" : $0 }
      isSealed = column(.sealed).map { $0 == "true" }
    case .corrections: corrections.append(Correction(row))
    case .rankings:
      guard let member else { return }
      stages[member] = column(.stage)
      facts[.rank(member: member)] = column(.rank)
      facts[.points(member: member)] = column(.points)
      facts[.tier(member: member)] = column(.tier)
      facts[.name(member: member)] = column(.name)
    case .scores:
      guard let member, let stage = column(.stage) else { return }
      let kind = column(.kind)
      // The total that a rank rests on is in the ranking already.
      guard kind != "total" || stages[member] != stage else { return }
      let criterion = column(.criterion) ?? kind ?? ""
      facts[.score(member: member, stage: stage, criterion: criterion)] = column(.points)
    case .awards:
      guard let member, let award = column(.award) else { return }
      facts[.award(member: member, award: award)] = column(.status)
      for (name, text) in row where name.hasPrefix(ColumnName.awardName.rawValue) {
        facts[.wording(award: award, column: name)] = text
      }
    case .criteria, .offices, .covenants, .provinces, .movements, .documents: break
    }
  }
}

extension PublishedYear.Subject {
  /// The member that it is said of; nil for the wording of an award.
  public var member: String? {
    switch self {
    case .rank(let member), .points(let member), .tier(let member), .name(let member),
      .score(let member, _, _), .award(let member, _):
      member
    case .wording: nil
    }
  }

  /// Whether it is a rank, points or a classification.
  public var isResult: Bool {
    switch self {
    case .rank, .points, .tier, .score: true
    case .name, .award, .wording: false
    }
  }

  /// Whether it follows from the points of all members.
  public var isPlacing: Bool {
    switch self {
    case .rank, .tier: true
    case .points, .score, .name, .award, .wording: false
    }
  }

  /// What it is, in few words: `rank`, `review: economy`.
  public var label: String {
    switch self {
    case .rank: "rank"
    case .points: "points"
    case .tier: "tier"
    case .score(_, let stage, let criterion): "\(stage), \(criterion)"
    case .name: "name"
    case .award(_, let award): "award \(award)"
    case .wording(let award, let column): "\(column) of \(award)"
    }
  }
}

extension PublishedYear.Subject: Comparable {
  /// Orders by member, then by what is said of it.
  public static func < (one: Self, other: Self) -> Bool {
    (one.member ?? "", one.order, one.label) < (other.member ?? "", other.order, other.label)
  }

  private var order: Int {
    switch self {
    case .rank: 0
    case .points: 1
    case .tier: 2
    case .score: 3
    case .award: 4
    case .name: 5
    case .wording: 6
    }
  }
}

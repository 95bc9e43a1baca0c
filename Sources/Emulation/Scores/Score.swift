public import Input

/// What was published of one member's result in a year.
public struct Score: Hashable, Sendable {
  /// The member.
  public let member: Member.ID
  /// Its points at each stage that the sheet has for it, in the order of the stages.
  public internal(set) var stages: [StageScore]
  /// The stage of the year's result, of which the total, the rank and the tier are.
  public let resultStage: Stage
  /// The rank that was published; nil where none was.
  public let declaredRank: Int?
  /// Whether the sheet says that others share the rank.
  let isDeclaredTied: Bool
  /// The tier that was published; nil where none was.
  let declaredTier: Tier?
  /// What else is to be known of its result.
  public let note: LocalizedText?
  /// The position of the source in the year's list.
  public let source: Int?
  /// Whether no cell of its rows is at fault.
  let isValid: Bool
  /// The row of the result, or of the latest stage.
  public let place: Place
  /// The cell of the rank.
  let rankPlace: Place
  /// The cell of the tier.
  let tierPlace: Place

  /// The points at a stage; nil where the sheet has none.
  public subscript(stage: Stage) -> StageScore? { stages.first { $0.stage == stage } }

  /// The points at the stage of the year's result; nil where the sheet has none.
  var result: StageScore? { self[resultStage] }

  /// The total at the stage of the year's result; nil where it is not known.
  public var total: Figure? { result?.total }

  /// The latest stage before that of the year's result of which a total is known, where the total of
  /// the result is not.
  public var earlier: StageScore? {
    guard total == nil else { return nil }
    return stages.last { $0.total != nil && $0.stage < resultStage }
  }

  /// Whether it gives any points, a rank or a tier.
  var hasResult: Bool {
    declaredRank != nil || declaredTier != nil
      || stages.contains { $0.total != nil || $0.points.contains { $0 != nil } }
  }

  /// What may be published of it.
  func disclosed(as disclosure: Disclosure) -> Score {
    var score = self
    switch disclosure {
    case .criteria: break
    case .totals: score.stages = stages.map { $0.withoutCriteria() }
    case .ranks: score.stages = []
    }
    return score
  }
}

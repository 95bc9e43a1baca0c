extension PublishedYear.Subject: Comparable {
  /// Orders by member, then by what is said of it.
  public static func < (one: Self, other: Self) -> Bool {
    (one.member ?? "", one.order, one.label) < (other.member ?? "", other.order, other.label)
  }

  private var order: Int {
    switch self {
    case .disclosure: 0
    case .stage: 1
    case .rank: 2
    case .points: 3
    case .share: 4
    case .tier: 5
    case .maximum: 6
    case .score: 7
    case .award: 8
    case .awardDate: 9
    case .decision: 10
    case .office: 11
    case .choice: 12
    case .name: 13
    case .wording: 14
    case .membership: 15
    case .statement: 16
    case .correction: 17
    }
  }
}

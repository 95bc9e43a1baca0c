/// What became of one member over the years in which it was a member.
public struct History: Sendable {
  /// The member in one year.
  public struct Entry: Sendable {
    /// The year.
    public let year: Year
    /// The member's place in it.
    public let placing: RankingTable.Placing
    /// Why it does not compare with the year before; none where that year is not in the archive.
    public let breaks: [ComparabilityBreak]
    /// The difference to the points of the year before; nil where the two do not compare.
    public let pointsChange: Points?
    /// The number of places gained on the year before, negative for places lost; nil where the two
    /// do not compare.
    public let placesChange: Int?

    /// The rank in the cluster; nil where none is known.
    public var rank: RankingTable.Rank? { year.standing.ranksCluster ? placing.rank : nil }
  }

  /// The mean of the points over years that compare with each other.
  public struct Mean: Sendable {
    /// The mean of the exact points, rounded to two decimals.
    public let points: Points
    /// The first and last year.
    public let years: ClosedRange<Int>
    /// The stage of the points.
    public let stage: ResultStage
    /// The number of these years with exact points, and of all of them.
    public let count: (exact: Int, all: Int)
  }

  /// The years in which it was a member, oldest first.
  public let entries: [Entry]

  /// The year of the best rank in the cluster, the first of several.
  public var best: Entry? {
    ranked.min { ($0.rank?.number ?? 0, $0.year.number) < ($1.rank?.number ?? 0, $1.year.number) }
  }

  /// The year of the lowest rank in the cluster, the first of several.
  public var lowest: Entry? {
    ranked.min { ($1.rank?.number ?? 0, $0.year.number) < ($0.rank?.number ?? 0, $1.year.number) }
  }

  /// The years with a rank in the cluster.
  public var ranked: [Entry] { entries.filter { $0.rank != nil } }

  /// The mean over the newest years that follow each other and compare, of which at least two have
  /// exact points; nil where there are none.
  public var mean: Mean? {
    var spans: [[Entry]] = []
    // A year under way has no points to come yet, and counts for none here as elsewhere.
    for entry in entries where !entry.year.isAwaited {
      let follows = spans.last?.last?.year.number == entry.year.number - 1
      if follows, !entry.breaks.contains(where: \.breaksPoints) {
        spans[spans.count - 1].append(entry)
      } else {
        spans.append([entry])
      }
    }
    return spans.reversed().lazy.compactMap(Self.mean).first
  }

  private static func mean(of span: [Entry]) -> Mean? {
    let exact = span.compactMap { $0.placing.score?.total?.exact }
    let stage = span.last { $0.placing.score?.total?.exact != nil }?.year.resultStage
    guard exact.count > 1, let stage, let points = Points(meanOf: exact), let first = span.first,
      let last = span.last
    else { return nil }
    return Mean(
      points: points, years: first.year.number...last.year.number, stage: stage,
      count: (exact.count, span.count))
  }
}

extension Archive {
  /// Why points or places of a year do not compare with those of the year before; none where that is
  /// not in the archive.
  public func breaks(before year: Year) -> [ComparabilityBreak] {
    breaks[year.number] ?? []
  }

  /// What became of a member over the years.
  public func history(of member: Member.ID) -> History {
    History(
      entries: years.compactMap { year in
        guard let placing = year.standing[member] else { return nil }
        return entry(placing, in: year)
      })
  }

  /// The first year whose points are those of a merged member: the year of the merger, or the next
  /// where the one that ended still has points or a rank of its own in that year.
  private func firstYearTogether(_ ended: Member) -> Int? {
    guard let year = ended.merger?.day.year else { return nil }
    let last = self[year]?.standing[ended.id]
    let isApart = last?.rank != nil || last?.score?.total != nil
    return isApart ? year + 1 : year
  }

  /// The member of a placing in its year, against the year before.
  public func entry(_ placing: RankingTable.Placing, in year: Year) -> History.Entry {
    let id = placing.member.id
    guard let before = self[year.number - 1], let earlier = before.standing[id] else {
      return History.Entry(
        year: year, placing: placing, breaks: [], pointsChange: nil, placesChange: nil)
    }
    var breaks = breaks(before: year)
    let joined = members.predecessors(of: id).filter {
      firstYearTogether($0) == year.number
    }
    if let day = joined.first?.merger?.day { breaks.append(.merger(joined.map(\.id), day)) }
    var points: Points?
    if !breaks.contains(where: \.breaksPoints), let now = placing.score?.total?.exact,
      let then = earlier.score?.total?.exact
    {
      points = now - then
    }
    var places: Int?
    if !breaks.contains(where: \.breaksPlaces), year.standing.ranksCluster,
      before.standing.ranksCluster,
      let now = placing.rank?.number, let then = earlier.rank?.number
    {
      places = then - now
    }
    return History.Entry(
      year: year, placing: placing, breaks: breaks, pointsChange: points, placesChange: places)
  }

  /// The ids of the criteria that any points were published for, those of newer years first.
  public var criterionIDs: [Criterion.ID] {
    var seen: Set<Criterion.ID> = []
    return years.reversed().flatMap { year -> [Criterion.ID] in
      guard year.hasCriteriaPoints, let stage = year.detailedStages.last else { return [] }
      return year.criteria.scale.filter { position in
        year.members.contains {
          year.standing[$0.id]?.score?[stage]?.points(at: position) != nil
        }
      }.map { year.criteria.all[$0].id }
    }.filter { seen.insert($0).inserted }
  }

  /// A criterion over the years; nil where no points for it were published.
  public func history(ofCriterion id: Criterion.ID) -> CriterionHistory? {
    CriterionHistory(id, in: years) { year in
      breaks(before: year).contains { if case .stated = $0 { true } else { false } }
    }
  }

  /// Whether any year has points for criteria.
  public var hasCriteriaPoints: Bool { years.contains(where: \.hasCriteriaPoints) }
}

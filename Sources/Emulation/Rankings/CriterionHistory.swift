/// A criterion over the years that have points for it.
///
/// Criteria belong to a year; one with the same id is taken for the same. It compares with the year before
/// only where its name, its kind and its maxima are the same, the points are of the same stage, and the
/// year does not say otherwise.
public struct CriterionHistory: Sendable {
  /// The criterion in one year.
  public struct Entry: Sendable {
    /// The year.
    public let year: Year
    /// The position of the criterion in the year's set.
    public let position: Int
    /// The last stage at which points for criteria were published.
    public let stage: Stage
    /// Whether its points compare with those of the entry before.
    public let comparesWithBefore: Bool

    /// The criterion as the year has it.
    public var criterion: Criterion { year.criteria.all[position] }

    /// What was published of a member's points; nil where nothing was.
    public func figure(of member: Member.ID) -> Figure? {
      year.standing[member]?.score?[stage]?.points(at: position)
    }

    /// The mean and the best; nil where no points are exact, or where the members have maxima of their own.
    public var spread: Spread? {
      !criterion.hasOwnMaxima ? year.spread(of: position, at: stage) : nil
    }
  }

  /// The id.
  public let id: Criterion.ID
  /// The years with points for it, oldest first; never empty.
  public let entries: [Entry]

  /// The newest year.
  public var newest: Entry { entries[entries.count - 1] }

  /// The newest years whose points compare with each other, oldest first.
  public var comparable: ArraySlice<Entry> {
    let start = entries.lastIndex { !$0.comparesWithBefore } ?? 0
    return entries[start...]
  }

  init?(_ id: Criterion.ID, in years: [Year], _ isTold: (Year) -> Bool) {
    var entries: [Entry] = []
    for year in years where year.hasCriteriaPoints {
      guard let position = year.criteria.positions[id], let stage = year.detailedStages.last,
        year.criteria.all[position].kind == .criterion,
        year.members.contains(where: {
          year.standing[$0.id]?.score?[stage]?.points(at: position) != nil
        })
      else { continue }
      let entry = Entry(year: year, position: position, stage: stage, comparesWithBefore: false)
      let compares = entries.last.map { !isTold(year) && $0.compares(with: entry) } ?? false
      entries.append(
        Entry(year: year, position: position, stage: stage, comparesWithBefore: compares))
    }
    guard !entries.isEmpty else { return nil }
    self.id = id
    self.entries = entries
  }
}

extension CriterionHistory.Entry {
  fileprivate func compares(with later: Self) -> Bool {
    later.year.number == year.number + 1 && later.criterion.compares(with: criterion)
      && later.stage == stage
      && later.year.resultStage == year.resultStage
  }
}

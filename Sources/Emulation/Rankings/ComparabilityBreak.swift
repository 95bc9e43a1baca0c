/// Why a year's points or places do not compare with those of the year before.
public enum ComparabilityBreak: Hashable, Sendable {
  /// The year's summary says so, and may say why.
  case stated(LocalizedText?)
  /// The criteria or their maxima changed.
  case criteria
  /// The most points of the scale changed.
  case scale
  /// The results are of different stages, or the stage of one of them is not known.
  case stage(before: ResultStage, now: ResultStage)
  /// The member has taken in others since.
  case merger([Member.ID], Day)
  /// The cluster has other members, so a place is one of another number or among others.
  case members(before: Int, now: Int)

  /// Whether places do not compare; points of a stage that is not known say nothing of places.
  public var breaksPlaces: Bool {
    if case .stage(let before, let now) = self { return before.surelyDiffers(from: now) }
    return true
  }

  /// Whether points do not compare.
  public var breaksPoints: Bool {
    if case .members = self { return false }
    return true
  }
}

extension Year {
  /// Why points or places of this year do not compare with those of the year before.
  func breaks(after before: Year) -> [ComparabilityBreak] {
    var breaks: [ComparabilityBreak] = []
    let rules = terms.rules
    let (set, setBefore) = (terms.criteria, before.terms.criteria)
    switch rules.isComparable {
    case true: break
    case false: breaks.append(.stated(rules.comparability))
    case nil:
      if !set.isEmpty, !setBefore.isEmpty {
        if !set.gives(sameScaleAs: setBefore) { breaks.append(.criteria) }
      } else if let maximum, let other = before.maximum, maximum != other {
        breaks.append(.scale)
      }
    }
    if let stages = stages(after: before) { breaks.append(stages) }
    if members.map(\.id) != before.members.map(\.id) {
      breaks.append(.members(before: before.members.count, now: members.count))
    }
    return breaks
  }

  private func stages(after before: Year) -> ComparabilityBreak? {
    guard resultStage != before.resultStage, standing.hasResult, before.standing.hasResult else {
      return nil
    }
    let havePoints = standing.publishedCount > 0 && before.standing.publishedCount > 0
    guard resultStage.surelyDiffers(from: before.resultStage) || havePoints else { return nil }
    return .stage(before: before.resultStage, now: resultStage)
  }
}

/// Why a year's points or places do not compare with those of the year before.
public enum LineBreak: Hashable, Sendable {
  /// The year's summary says so, and may say why.
  case stated(LocalizedText?)
  /// The criteria or their maxima changed.
  case criteria
  /// The most points of the scale changed.
  case scale
  /// The member has taken in others since.
  case merger([Province.ID], Day)
  /// The cluster has other members, so a place is one of another number or among others.
  case members(before: Int, now: Int)

  /// Whether points do not compare.
  var breaksPoints: Bool {
    if case .members = self { return false }
    return true
  }
}

extension Year {
  /// Why points or places of this year do not compare with those of the year before.
  func breaks(after before: Year) -> [LineBreak] {
    var breaks: [LineBreak] = []
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
    if members.map(\.id) != before.members.map(\.id) {
      breaks.append(.members(before: before.members.count, now: members.count))
    }
    return breaks
  }
}

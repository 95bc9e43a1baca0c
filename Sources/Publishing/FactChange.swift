import Downloads

/// Something that a site says of a year, and what it would say after a build; nil for nothing.
struct FactChange: Hashable {
  /// What it is said of.
  let subject: PublishedYear.Subject
  /// What is published.
  let before: String?
  /// What would be published.
  let after: String?

  /// Whether it follows from others that have changed: a share from points, the maximum of a member
  /// from that of all.
  func isExplained(
    by changed: Set<PublishedYear.Subject>, from old: PublishedYear, to new: PublishedYear
  ) -> Bool {
    switch subject {
    case .share(let member):
      return changed.contains(.points(member: member))
        || changed.contains(.maximum(member: member, criterion: nil))
    case .maximum(.some, let criterion):
      let common = PublishedYear.Subject.maximum(member: nil, criterion: criterion)
      return PublishedYear.isSame(before, old.facts[common])
        && PublishedYear.isSame(after, new.facts[common])
    case .disclosure, .stage, .rank, .points, .tier, .maximum, .score, .name, .award, .awardDate,
      .decision, .office, .choice, .wording, .membership, .statement, .correction:
      return false
    }
  }
}

extension PublishedYear {
  /// Whether its figures are closed, so that none changes without a correction.
  var isClosed: Bool { status == "final" || status == "reported" || isSealed == true }

  /// Whether what stands there may not change unseen into what another site says.
  func guards(_ change: FactChange, in new: PublishedYear) -> Bool {
    guard isClosed else { return false }
    switch change.subject {
    case .disclosure, .stage, .rank, .points, .share, .tier, .maximum, .score, .office, .membership,
      .correction:
      return true
    case .wording: return change.before != nil
    case .name: return isSealed == true && change.before != nil
    case .award(let member, let award): return !hasGoneOn(award, to: member, in: new)
    case .awardDate(let member, let award):
      guard change.before != nil else { return false }
      let status = Subject.award(member: member, award: award)
      return facts[status] == new.facts[status] || !hasGoneOn(award, to: member, in: new)
    // A decision on what was only proposed comes as an addition.
    case .decision:
      return change.before.map { change.after?.hasPrefix("\($0); ") != true } ?? false
    case .choice: return !Self.isLater(change.after, than: change.before)
    case .statement(let statement):
      // With another status an award has another note, or none that may be published.
      if let member = statement.member, let award = statement.award {
        let status = Subject.award(member: member, award: award)
        if facts[status] != new.facts[status] { return false }
      }
      return statement.isLost(from: change.before, to: change.after)
    }
  }

  /// Whether the awards of a kind to a member have the same status as before, or have gone on: from
  /// proposed to submitted, and from there to a decision or an end that has its date.
  private func hasGoneOn(_ award: String, to member: String, in new: PublishedYear) -> Bool {
    let subject = Subject.award(member: member, award: award)
    let decision = Subject.decision(member: member, award: award)
    guard let before = facts[subject]?.split(separator: "; "),
      let after = new.facts[subject]?.split(separator: "; "), before.count == after.count
    else { return false }
    return zip(before, after).allSatisfy { standing, status in
      if standing == status { return true }
      guard Self.isOpen(award: standing) else { return false }
      return Self.isOpen(award: status)
        ? standing == "proposed"
        : new.facts[decision] != nil && new.facts[decision] != facts[decision]
    }
  }

  /// Whether a choice for an office has gone on, or its status is stated only now.
  private static func isLater(_ new: String?, than standing: String?) -> Bool {
    guard let standing else { return true }
    let steps = ["nominated", "elected", "confirmed", "held"]
    guard let before = steps.firstIndex(of: standing), let after = new.flatMap(steps.firstIndex)
    else { return false }
    return before < after
  }

  /// Whether two published texts say the same: 985 is 985.0.
  static func isSame(_ one: String?, _ other: String?) -> Bool {
    if one == other { return true }
    guard let one = one.flatMap(number), let other = other.flatMap(number) else { return false }
    return one == other
  }

  /// A figure with its sign and without zeros that say nothing; nil for any other text.
  static func number(_ text: String) -> String? {
    let trimmed = text.replacing(",", with: ".").filter { $0 != " " }
    let digits = trimmed.drop { "~<>-−≈".contains($0) }
    guard let first = digits.first, first.isNumber, digits.allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    guard digits.contains(".") else { return String(trimmed) }
    var end = trimmed[...]
    while end.last == "0" { end.removeLast() }
    if end.last == "." { end.removeLast() }
    return String(end)
  }
}

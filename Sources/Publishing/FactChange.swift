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
    case .disclosure, .stage, .rank, .points, .tier, .maximum, .score, .name, .award, .decision,
      .office, .choice, .wording, .correction:
      return false
    }
  }
}

extension PublishedYear {
  /// Whether its figures are closed, so that none changes without a correction.
  var isClosed: Bool { status == "final" || status == "reported" || isSealed == true }

  /// Whether what stands there may not change unseen.
  func guards(_ change: FactChange) -> Bool {
    guard isClosed else { return false }
    return switch change.subject {
    case .disclosure, .stage, .rank, .points, .share, .tier, .maximum, .score, .office, .wording,
      .correction:
      true
    case .name: isSealed == true && change.before != nil
    case .award: !Self.continues(change.before, change.after)
    // A decision on what was only proposed comes as an addition.
    case .decision: change.before != nil
    case .choice: !Self.isLater(change.after, than: change.before)
    }
  }

  /// Whether awards have the same status as before, or one that a decision gave them since.
  private static func continues(_ standing: String?, _ new: String?) -> Bool {
    guard let before = standing?.split(separator: "; "), let after = new?.split(separator: "; ")
    else { return false }
    return before.count == after.count
      && zip(before, after).allSatisfy { $0 == $1 || PublishedYear.isOpen(award: $0) }
  }

  /// Whether a choice for an office has gone on.
  private static func isLater(_ new: String?, than standing: String?) -> Bool {
    let steps = ["nominated", "elected", "confirmed", "held"]
    guard let before = standing.flatMap(steps.firstIndex), let after = new.flatMap(steps.firstIndex)
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

import Downloads
import Website

/// Which results of a year may change because the year lists a correction more than the standing site.
///
/// A correction covers the figures of the member that it names. One that names none and says what was
/// published, or what is, covers the members of which a figure went from the one to the other; one that
/// says neither covers all members of the year. Each covers the ranks and classifications of the year,
/// which follow from the points of all.
struct CorrectionCover {
  private enum Members {
    case none
    case some(Set<String>)
    case all
  }

  private let members: Members

  init(from old: PublishedYear, to new: PublishedYear) {
    var known = old.corrections
    let added = new.corrections.filter { correction in
      guard let index = known.firstIndex(of: correction) else { return true }
      known.remove(at: index)
      return false
    }
    // Words of an old entry that were put better are no new correction.
    guard new.corrections.count > old.corrections.count else {
      members = .none
      return
    }
    var named: Set<String> = []
    for correction in added {
      guard let some = Self.members(of: correction, old, new) else {
        members = .all
        return
      }
      named.formUnion(some)
    }
    members = .some(named)
  }

  /// Whether a change of this is covered.
  func covers(_ subject: PublishedYear.Subject) -> Bool {
    switch members {
    case .none: false
    case .all: true
    case .some(let named):
      subject.isPlacing || subject.member.map(named.contains) ?? true
    }
  }

  /// The members that a correction is about; nil for all.
  private static func members(
    of correction: PublishedYear.Correction, _ old: PublishedYear, _ new: PublishedYear
  ) -> Set<String>? {
    if let member = correction.member { return [member] }
    let (was, now) = (
      correction.was.flatMap(PublishedYear.number), correction.now.flatMap(PublishedYear.number)
    )
    guard was != nil || now != nil else { return nil }
    let subjects = Set(old.facts.keys).union(new.facts.keys).filter { subject in
      let (before, after) = (old.facts[subject], new.facts[subject])
      return !PublishedYear.isSame(before, after)
        && (was == nil || was == before.flatMap(PublishedYear.number))
        && (now == nil || now == after.flatMap(PublishedYear.number))
    }
    return Set(subjects.compactMap(\.member))
  }
}

extension PublishedYear {
  /// Whether its figures are closed, so that none changes without a correction.
  var isClosed: Bool { status == "final" || status == "reported" || isSealed == true }

  /// Whether what stands there may not change unseen.
  func guards(_ subject: Subject, _ standing: String?, becoming new: String?) -> Bool {
    guard isClosed, standing != nil else { return false }
    if subject.isResult { return true }
    // A decision on what was only proposed comes as an addition.
    if case .award = subject, new != nil, standing == "proposed" || standing == "submitted" {
      return false
    }
    return isSealed == true
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

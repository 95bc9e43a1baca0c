public import Downloads

/// Which facts of a closed year may change because the year lists corrections that the standing site
/// does not have.
///
/// A correction covers what it names: a member by `province` or by its name in `what`, criteria and
/// awards by their names in `what`, and any fact by what it said (`was`) and says (`now`). Numbers there
/// must be those of the change. Ranks and classifications follow from the points of all, so one that
/// covers figures covers them too. One that names nothing covers no figure, rank or rule, only texts.
public struct CorrectionCover {
  private typealias Subject = PublishedYear.Subject
  private typealias Correction = PublishedYear.Correction

  private let changes: [FactChange]
  private let names: CorrectedNames
  private var covered: Set<PublishedYear.Subject> = []

  /// - Parameters:
  ///   - corrections: those that are new.
  ///   - changes: the facts that differ.
  ///   - facts: what the standing site and the new one say of the year, for its names.
  init(
    _ corrections: [PublishedYear.Correction], _ changes: [FactChange],
    names facts: [[PublishedYear.Subject: String]]
  ) {
    self.changes = changes
    names = corrections.isEmpty || changes.isEmpty ? CorrectedNames([]) : CorrectedNames(facts)
    for correction in corrections { cover(correction) }
  }

  /// Whether a change of this is covered.
  func covers(_ subject: PublishedYear.Subject) -> Bool { covered.contains(subject) }

  /// Whether one of the newest corrections of a year, in the order of the list or by their day, names a
  /// member or a criterion, or says what was and is.
  public static func namesFigures(newest count: Int, of year: PublishedYear) -> Bool {
    let names = CorrectedNames([year.facts])
    return year.newestCorrections(count).contains { correction in
      let what = correction.what.joined(separator: "\n")
      return correction.member != nil || correction.isBounded
        || !names.members(in: what).isEmpty || !names.criteria(in: what).isEmpty
    }
  }

  private mutating func cover(_ correction: Correction) {
    let what = correction.what.joined(separator: "\n")
    let members = correction.member.map { [$0] } ?? names.members(in: what)
    if !members.isEmpty {
      return cover(
        changes.filter { $0.subject.member.map(members.contains) == true }, for: correction)
    }
    let (criteria, awards) = (names.criteria(in: what), names.awards(in: what))
    if !criteria.isEmpty || !awards.isEmpty {
      return cover(
        changes.filter { change in
          change.subject.criterion.map(criteria.contains) == true
            || change.subject.award.map(awards.contains) == true
        }, for: correction)
    }
    let matching = changes.filter { $0.matches(correction) }
    if !matching.isEmpty { return cover(matching, for: correction) }
    guard !correction.hasNumbers else { return }
    covered.formUnion(changes.map(\.subject).filter { $0.kind == .text })
  }

  /// Covers what a correction names, as far as `was` and `now` tell of it, and what follows.
  private mutating func cover(_ named: [FactChange], for correction: Correction) {
    let matching = named.filter { $0.matches(correction) }
    if matching.isEmpty, correction.hasNumbers { return }
    let told = correction.isBounded && !matching.isEmpty ? matching : named
    covered.formUnion(told.map(\.subject))
    let kinds = Set(told.map(\.subject.kind))
    let placings = changes.map(\.subject).filter { $0.kind == .placing }
    if kinds.contains(.figure) {
      // The points for criteria and those at other stages add up to what is told, and the other way round.
      let members = Set(told.compactMap { $0.subject.kind == .figure ? $0.subject.member : nil })
      coverFigures(of: members)
      covered.formUnion(placings)
    } else if kinds.contains(.placing) {
      covered.formUnion(placings)
    }
    if told.contains(where: { $0.subject == .disclosure }) { coverWhatAppears() }
    if told.contains(where: { $0.subject.isCommonMaximum }) {
      coverShares()
      covered.formUnion(placings)
    }
  }

  private mutating func coverFigures(of members: Set<String>) {
    for subject in changes.map(\.subject) where subject.kind == .figure {
      if let member = subject.member, members.contains(member) { covered.insert(subject) }
    }
  }

  /// Covers what is published only now, or not any more.
  private mutating func coverWhatAppears() {
    for change in changes where change.before == nil || change.after == nil {
      switch change.subject.kind {
      case .figure, .placing, .terms: covered.insert(change.subject)
      case .text, .correction: break
      }
    }
  }

  private mutating func coverShares() {
    for subject in changes.map(\.subject) {
      if case .share = subject { covered.insert(subject) }
    }
  }
}

extension PublishedYear.Subject {
  /// Whether it is a maximum for all members, from which shares follow.
  fileprivate var isCommonMaximum: Bool {
    if case .maximum(nil, _) = self { true } else { false }
  }
}

extension PublishedYear.Correction {
  /// Whether it says by `was` or `now` which change it is.
  fileprivate var isBounded: Bool { was != nil || now != nil }

  /// Whether it says by a number which change it is.
  fileprivate var hasNumbers: Bool {
    [was, now].contains { $0.flatMap(PublishedYear.number) != nil }
  }
}

extension FactChange {
  /// Whether it is from what a correction says was published to what it says is.
  fileprivate func matches(_ correction: PublishedYear.Correction) -> Bool {
    guard correction.was != nil || correction.now != nil else { return false }
    func isSame(_ told: String?, _ published: String?) -> Bool {
      guard let told else { return true }
      return PublishedYear.isSame(told, published)
        || told.lowercased() == published?.lowercased()
    }
    return isSame(correction.was, before) && isSame(correction.now, after)
  }
}

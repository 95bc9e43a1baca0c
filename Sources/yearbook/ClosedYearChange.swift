import Downloads
import Input
import Publishing
import Website

/// What would change in a closed year without a correction, and which ways there are.
struct ClosedYearChange: Hashable {
  /// A way beside undoing, correcting and confirming, which some changes have.
  struct Way: OptionSet, Hashable {
    let rawValue: Int

    /// A member that came or went by the register.
    static let members = Way(rawValue: 1)
    /// An award that may go on.
    static let awards = Way(rawValue: 2)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The way that a change of a subject has.
    init(_ subject: PublishedYear.Subject) {
      switch subject {
      case .membership: self = .members
      case .award: self = .awards
      default: self = []
      }
    }
  }

  /// The emulation year.
  let year: Int
  /// Whether it has a seal.
  let isSealed: Bool
  /// The path of its summary.
  let summary: String
  /// Whether it lists corrections that the published site does not have, which do not fit.
  let hasNewCorrections: Bool
  /// What would change, a line each.
  let lines: [Bilingual]
  /// What else can be done.
  let ways: Way

  /// What would change and what to do, in English.
  var message: String {
    let shown = lines.prefix(5).map(\.english).joined(separator: "; ")
    let more = lines.count > 5 ? "; and \(lines.count - 5) more" : ""
    return
      "the year \(year) is closed, and this would change without a correction: \(shown)\(more);"
      + (hasNewCorrections
        ? " the corrections that are new name other members or other figures: 'was' and 'now' are those of"
          + " the change;" : "")
      + " undo it\(memberWay)\(awardWay), list it under 'corrections' in \(summary)"
      + "\(isSealed ? " as one correction more" : "") with its 'member', or 'was' and 'now',"
      + "\(isSealed ? " and run 'yearbook seal \(year) --again'," : "")"
      + " or confirm it with \(SiteChange.Confirmation.changes(year).option)"
  }

  private var memberWay: String {
    guard ways.contains(.members) else { return "" }
    return ", \(PublishingProblem.memberAdvice.english)"
      + (isSealed ? "" : ", or list under 'members' in \(summary) who took part")
  }

  private var awardWay: String {
    ways.contains(.awards) ? ", give an award that was decided or ended its date" : ""
  }
}

import Input

/// What a year's note gives for its papers.
public struct Papers: Hashable, Sendable {
  /// Whether they are for internal use alone (lưu hành nội bộ).
  public let isInternal: Bool
  /// The summary report.
  public let report: Paper
  /// The minutes of the conference.
  public let minutes: Paper
  /// The letter that proposes awards.
  public let proposal: Paper

  /// What is given for the kinds that are made of what a year holds.
  private let others: [PaperKind: Paper]

  private static let ofConferences: [PaperKind] = [.report, .minutes, .proposal]
  private static let ofOthers = PaperKind.allCases.filter {
    !ofConferences.contains($0) && ![.paper, .dossier, .book].contains($0)
  }
  /// The kinds for which a year gives something.
  static let kinds = ofConferences + ofOthers
  static let keys = ["internal"] + kinds.map(\.rawValue)

  init(
    _ fields: Fields?, _ dating: PaperDating, _ references: References,
    _ problems: inout Problems
  ) {
    fields?.reportUnknownKeys(besides: Self.keys, to: &problems)
    isInternal = fields?.flag("internal", &problems) ?? false
    func paper(_ kind: PaperKind) -> Paper {
      let errors = problems.errorCount
      let given = fields?.fields(kind.rawValue, &problems)
      let paper = Paper(given, of: kind, dating, references, &problems)
      if given != nil, let place = fields?[kind.rawValue]?.place, problems.errorCount == errors {
        Self.warnIfUnissued(paper, kind, at: place, references, &problems)
      }
      return paper
    }
    report = paper(.report)
    minutes = paper(.minutes)
    proposal = paper(.proposal)
    others = Dictionary(uniqueKeysWithValues: Self.ofOthers.map { ($0, paper($0)) })
  }

  /// What is given for a kind of official paper; nil for kinds that are none.
  public subscript(kind: PaperKind) -> Paper? {
    switch kind {
    case .report: report
    case .minutes: minutes
    case .proposal: proposal
    default: others[kind]
    }
  }

  /// Warns of what is given for a paper that no office issues, so that it is not made.
  private static func warnIfUnissued(
    _ paper: Paper, _ kind: PaperKind, at place: Place, _ references: References,
    _ problems: inout Problems
  ) {
    let missing: EmulationProblem.MissingForPaper? =
      if references.registers.site.office == nil {
        .office
      } else if !paper.isIssued {
        .numberAndSigner(isDateMissing: ![.minutes, .counting].contains(kind))
      } else { nil }
    guard let missing else { return }
    problems.report(
      EmulationProblem.paperNotIssued(kind, missing).at(place))
  }
}

import Input

/// The facts of an emulation year, as the year's summary note gives them.
public struct Summary: Sendable {
  /// How far the result of a year can be relied on.
  public enum Status: String, CaseIterable, Sendable {
    /// Being written; not published.
    case draft
    /// Published, may still change.
    case provisional
    /// Published for good.
    case final
    /// No result of the year has been found.
    case unpublished
  }

  /// How far the result can be relied on.
  public let status: Status
  /// The head and deputy in office by this note.
  public let offices: [Office]
  /// The head and deputy of the following year, as far as the conference decided on them.
  public let nextOffices: [Office]
  /// The covenant signed at the conference.
  public let covenant: Covenant?
  /// The awards.
  public let awards: [Award]
  /// What the cluster set itself to do next.
  public let tasks: [LocalizedText]
  /// What is not known of the year.
  public let gaps: [LocalizedText]
  /// What was put right after publication.
  public let corrections: [Correction]
  /// Who took part, where the note says so.
  public let members: [Province.ID]
  /// The most points of the year's scale, where it is published.
  public let maximum: Points?

  static let keys = [
    "head", "deputy", "next", "covenant", "awards", "tasks", "gaps", "corrections", "members",
    "maximum",
  ]

  init(
    _ fields: Fields, year: Int, _ references: References, _ problems: inout Problems
  ) {
    let languages = references.languages
    if fields["status"] == nil { _ = problems.collect(try fields.required("status")) }
    status = fields.choice("status", of: Status.self, &problems) ?? .unpublished
    offices = Office.Kind.allCases.compactMap {
      Office($0, in: fields, isNext: false, year: year, references, &problems)
    }
    if let next = fields.fields("next", &problems) {
      next.reportUnknownKeys(besides: Office.Kind.allCases.map(\.rawValue), to: &problems)
      nextOffices = Office.Kind.allCases.compactMap {
        Office($0, in: next, isNext: true, year: year, references, &problems)
      }
    } else {
      nextOffices = []
    }
    covenant = fields.fields("covenant", &problems).flatMap {
      Covenant($0, toldIn: year, references, &problems)
    }
    awards =
      references.registers.unread.contains("awards.yaml")
      ? [] : fields.list("awards", &problems).compactMap { Award($0, references, &problems) }
    tasks = fields.localizedList("tasks", languages, &problems)
    gaps = fields.localizedList("gaps", languages, &problems)
    corrections = fields.list("corrections", &problems).compactMap {
      Correction($0, references, &problems)
    }
    members = references.provinces("members", of: fields, &problems)
    maximum = fields.read("maximum", &problems) { (text) throws(Problem) in
      try Figure(text, within: references.registers.site.pointsRange).points
    }
    reportSurplusAwards(fields["awards"]?.place ?? fields.place, &problems)
  }

  private func reportSurplusAwards(_ place: Place, _ problems: inout Problems) {
    let kinds = Dictionary(grouping: awards, by: \.kind)
    for (kind, awards) in kinds {
      guard let expected = kind.expected, awards.count > expected else { continue }
      problems.report(
        Problem(
          "award-quota",
          "\(awards.count) awards '\(kind.id)' stand here, but a year has at most \(expected)",
          at: place))
    }
  }
}

import Input

/// What makes a note an official paper of its own, such as a plan or an invitation.
public struct NotePaper: Hashable, Sendable {
  /// The forms of papers (Decree 30/2020/NĐ-CP, annex III).
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// Kế hoạch.
    case plan
    /// Chương trình.
    case programme
    /// Giấy mời.
    case invitation
    /// Thông báo.
    case notice
    /// Thông báo kết luận.
    case conclusions
    /// Quyết định.
    case decision
    /// Báo cáo.
    case report
    /// Công văn, which has no name of its kind.
    case letter
    /// Công văn đôn đốc.
    case reminder
  }

  /// What kind of paper it is.
  public let form: Form
  /// Its number, date, addressees and signer.
  public let paper: Paper
  /// Whether it is for internal use alone.
  public let isInternal: Bool

  /// Reads what a note gives for its paper; nil without a form.
  ///
  /// Warns where no office of the site issues it.
  init?(_ fields: Fields, of year: Int, _ references: References, _ problems: inout Problems) {
    paper = Paper(
      fields, of: .paper, PaperDating(year: year, conference: nil), references, &problems)
    isInternal = fields.flag("internal", &problems) ?? false
    _ = problems.collect(try fields.required("form"))
    guard let form = fields.choice("form", of: Form.self, &problems) else { return nil }
    self.form = form
    guard references.registers.site.office == nil else { return }
    problems.report(EmulationProblem.paperNotIssued(.paper, .office).at(fields.place))
  }
}

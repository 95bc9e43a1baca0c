/// Numbers the sections of a document as they come: I, II, III.
struct SectionNumbers {
  /// What all ids begin with.
  let prefix: String
  private var count = 0

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The head of the next section.
  mutating func head(_ id: String, _ title: String) -> ReportHeadView {
    count += 1
    return ReportHeadView(
      id: "\(prefix)_\(id)", number: "\(RomanNumeral(count).text).", title: title)
  }
}

/// Numbers the sections of a document as they come: I, II, III.
struct SectionNumbers {
  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  /// What all ids begin with.
  let prefix: String
  private var count = 0

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The heading of the next section.
  mutating func heading(
    _ id: String, _ title: String, parts: [HeadingView] = []
  ) -> HeadingView {
    count += 1
    let number = count <= Self.roman.count ? Self.roman[count - 1] : String(count)
    return HeadingView(id: prefix + id, number: "\(number).", title: title, parts: parts)
  }
}

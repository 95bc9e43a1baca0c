import Emulation
import Localization

/// The sections of a report that say anything, numbered as they come.
struct ReportSections {
  private(set) var all: [ReportSectionView] = []
  private let language: Localization
  private var numbers = SectionNumbers(prefix: "")

  init(_ language: Localization) {
    self.language = language
  }

  /// Adds a part that the office writes, under its usual title.
  mutating func add(_ part: ReportPart, _ contents: [ReportPartContent]) {
    add(part.rawValue, ReportPartTexts.title(of: part, language), contents)
  }

  /// Adds a section under a title.
  mutating func add(_ id: String, _ title: String, _ contents: [ReportPartContent]) {
    if let section = ReportSectionView(id, title, contents, &numbers) { all.append(section) }
  }
}

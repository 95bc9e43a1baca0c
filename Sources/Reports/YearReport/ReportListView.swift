import Emulation
import Localization
package import Templates

/// A section of a report that is a list of lines.
package struct ReportListView: View {
  let head: ReportHeadView
  let lines: [WordingView]

  package static let tags: [Tag<ReportListView>] = [
    .record("head") { $0.head },
    .list("lines") { $0.lines },
  ]
}

extension ReportListView {
  /// A section with its lines; nil where the report has no such section.
  init?(
    _ section: ReportOutline.Section, _ lines: @autoclosure () -> [WordingView],
    in outline: ReportOutline, _ language: Localization
  ) {
    guard let head = ReportHeadView(section, in: outline, language) else { return nil }
    self.init(head: head, lines: lines())
  }

  /// The movements that notes name, each with its years.
  init?(movementsIn notes: [Note], in outline: ReportOutline, _ language: Localization) {
    let named = Set(notes.flatMap(\.movements))
    let movements = language.archive.movements.filter { named.contains($0.id) }
    self.init(
      .movements, movements.map { Self.line($0, language) }, in: outline, language)
  }

  /// The documents that notes name: designation, title, issuer.
  init?(documentsIn notes: [Note], in outline: ReportOutline, _ language: Localization) {
    let named = Set(notes.flatMap(\.documents))
    let documents = language.archive.documents.filter { named.contains($0.id) }
    self.init(
      .direction, documents.map { Self.line($0, language) }, in: outline, language)
  }

  static func line(_ movement: Movement, _ language: Localization) -> WordingView {
    let name = language.wording(movement.name)
    let period =
      names(movement, itsYearsIn: name.text)
      ? nil : language.movementPeriod(movement, as: FilledText.movementPeriodInside)
    let line = period.map { "\(name.text) (\($0))" } ?? name.text
    return WordingView(text: line, language: name.language)
  }

  /// Whether the name of a movement has its years already.
  private static func names(_ movement: Movement, itsYearsIn name: String) -> Bool {
    guard let from = movement.from, let until = movement.until else { return false }
    return name.contains(String(from)) && name.contains(String(until))
  }

  private static func line(_ document: Document, _ language: Localization) -> WordingView {
    let name = DocumentName(document, language).text
    return WordingView(language.remarks([name, document.issuer.map(language.text)]))
  }
}

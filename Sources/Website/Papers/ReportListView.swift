import Emulation
import Templates

/// A section of a report that is a list of lines.
struct ReportListView: View {
  let head: ReportHeadView
  let lines: [WordingView]

  static let tags: [Tag<ReportListView>] = [
    .record("head") { $0.head },
    .list("lines") { $0.lines },
  ]
}

extension ReportListView {
  /// A section with its lines; nil where the report has no such section.
  init?(
    _ section: ReportOutline.Section, _ lines: @autoclosure () -> [WordingView],
    in outline: ReportOutline, _ edition: Edition
  ) {
    guard let head = edition.head(section, in: outline) else { return nil }
    self.init(head: head, lines: lines())
  }
}

extension Edition {
  /// The movements that notes name, each with its years.
  func movementLines(_ notes: [Note]) -> [WordingView] {
    let named = Set(notes.flatMap(\.movements))
    return archive.movements.filter { named.contains($0.id) }.map { movement in
      let name = view(movement.name)
      let period =
        names(movement, itsYearsIn: name.text)
        ? nil : movementPeriod(movement, as: .movementPeriodInside)
      let line = period.map { "\(name.text) (\($0))" } ?? name.text
      return WordingView(text: line, language: name.language)
    }
  }

  /// Whether the name of a movement has its years already.
  private func names(_ movement: Movement, itsYearsIn name: String) -> Bool {
    guard let from = movement.from, let until = movement.until else { return false }
    return name.contains(String(from)) && name.contains(String(until))
  }

  /// The documents that notes name: designation, title, issuer.
  func documentLines(_ notes: [Note]) -> [WordingView] {
    let named = Set(notes.flatMap(\.documents))
    return archive.documents.filter { named.contains($0.id) }.map { document in
      let line = [name(document), document.issuer.map(text)].compactMap(\.self)
        .joined(separator: words[.noteSeparator])
      return WordingView(text: line, language: nil)
    }
  }
}

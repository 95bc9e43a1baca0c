import Emulation
import Templates

/// A movement or document in its register.
struct RegisterEntryView: View {
  let id: String
  let title: WordingView
  /// What a document is called: kind, number and day; nil where the title says it.
  let designation: String?
  let issuer: String?
  let period: String?
  let note: WordingView?
  let notes: [NoteLineView]
  let sources: [SourceView]

  static let tags: [Tag<RegisterEntryView>] = [
    .text("id") { $0.id },
    .record("title") { $0.title },
    .text("designation") { $0.designation },
    .text("issuer") { $0.issuer },
    .text("period") { $0.period },
    .record("note") { $0.note },
    .list("notes") { $0.notes },
    .flag("has-notes") { !$0.notes.isEmpty },
    .list("sources") { $0.sources },
    .flag("has-sources") { !$0.sources.isEmpty },
  ]
}

extension RegisterEntryView {
  init(_ movement: Movement, _ edition: Edition) {
    id = movement.id
    title = edition.view(movement.name)
    designation = nil
    issuer = nil
    period = edition.movementPeriod(movement)
    note = movement.note.map(edition.view)
    notes = edition.archive.years.reversed().flatMap(\.notes)
      .filter { $0.movements.contains(movement.id) }.map { edition.line($0, on: .movements) }
    sources = edition.views(movement.sources)
  }

  init(_ document: Document, _ edition: Edition) {
    id = document.id
    let name = edition.wholeName(document)
    title = name.map { WordingView(text: $0, language: nil) } ?? edition.view(document.title)
    designation = name == nil ? edition.designation(document) : nil
    issuer = document.issuer.map(edition.text)
    period = edition.period(document.period).map {
      edition.words(.inForce, ["period": $0])
    }
    note = document.note.map(edition.view)
    notes = edition.archive.years.reversed().flatMap(\.notes)
      .filter { $0.documents.contains(document.id) }.map { edition.line($0, on: .documents) }
    sources = edition.views(document.sources)
  }
}

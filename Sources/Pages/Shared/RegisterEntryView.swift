package import Emulation
import Links
package import Localization
package import Templates

/// A movement or document in its register.
package struct RegisterEntryView: View {
  package let id: String
  package let title: WordingView
  /// What a document is called: kind, number and day; nil where the title says it.
  package let designation: String?
  package let issuer: String?
  package let period: String?
  package let note: WordingView?
  package let notes: [NoteLineView]
  package let sources: [SourceView]

  package static let tags: [Tag<RegisterEntryView>] = [
    .text("id") { $0.id },
    .record("title") { $0.title },
    .text("designation") { $0.designation },
    .text("issuer") { $0.issuer },
    .text("period") { $0.period },
    .record("note") { $0.note },
    .list("notes", hasFlag: true) { $0.notes },
    .list("sources", hasFlag: true) { $0.sources },
  ]
}

extension RegisterEntryView {
  package init(_ movement: Movement, _ site: SiteContext) {
    let language = site.language
    id = movement.id
    title = language.wording(movement.name)
    designation = nil
    issuer = nil
    period = language.movementPeriod(movement)
    note = movement.note.map(language.wording)
    notes = Self.notes(on: .movements, site) { $0.movements.contains(movement.id) }
    sources = SourceView.all(movement.sources, language)
  }

  package init(_ document: Document, _ site: SiteContext) {
    let language = site.language
    id = document.id
    let name = DocumentName(document, language)
    title = name.whole.map { WordingView($0) } ?? language.wording(document.title)
    designation = name.whole == nil ? name.designation : nil
    issuer = document.issuer.map(language.text)
    period = language.daysInForce(document.period).map { site.words(.inForce(period: $0)) }
    note = document.note.map(language.wording)
    notes = Self.notes(on: .documents, site) { $0.documents.contains(document.id) }
    sources = SourceView.all(document.sources, language)
  }

  private static func notes(
    on page: Address, _ site: SiteContext, _ isNaming: (Note) -> Bool
  ) -> [NoteLineView] {
    site.archive.years.reversed().flatMap(\.notes).filter(isNaming)
      .map { NoteLineView($0, on: page, site) }
  }
}

/// The page of a register: the movements or the documents, each with the notes that name it.
package struct RegisterView: View {
  package let page: PageView
  package let title: String
  package let entries: [RegisterEntryView]

  package static let tags: [Tag<RegisterView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ]
}

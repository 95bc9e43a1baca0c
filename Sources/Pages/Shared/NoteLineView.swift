package import Emulation
package import Links
package import Localization
package import Templates

/// A note in a list of notes.
package struct NoteLineView: View {
  package let href: String?
  package let title: WordingView
  package let kind: String
  package let year: String
  package let date: String?
  /// The names of the members and movements that it names, with `|` between; nil where a list is not
  /// filtered by them.
  private(set) var members: String?
  private(set) var movements: String?
  /// What it shares with the note it is listed under; nothing elsewhere.
  package var reasons: [RelatedReasonView] = []

  package static let tags: [Tag<NoteLineView>] = [
    .text("href") { $0.href },
    .record("title") { $0.title },
    .text("kind") { $0.kind },
    .text("year") { $0.year },
    .text("date") { $0.date },
    .text("members") { $0.members },
    .text("movements") { $0.movements },
    .list("reasons", hasFlag: true) { $0.reasons },
  ]
}

extension NoteLineView {
  /// A note as a list on a page shows it.
  package init(_ note: Note, on page: Address, _ site: SiteContext) {
    href = site.links.link(to: note.address, from: page)
    title = site.language.title(of: note.translations)
    kind = site.language.kind(note)
    year = String(note.year)
    date = note.day.map { site.language.shortDate(of: note, $0) }
  }

  /// A note as a list shows it that can be filtered by what its notes name.
  package init(filtered note: Note, on page: Address, _ site: SiteContext) {
    self.init(note, on: page, site)
    let (language, archive) = (site.language, site.archive)
    func joined(_ names: [String]) -> String? {
      names.isEmpty ? nil : names.joined(separator: "|")
    }
    members = joined(note.members.map { language.name($0, in: note.year) })
    movements = joined(
      note.movements.compactMap { id in
        archive.movements.first { $0.id == id }.map { language.text($0.name) }
      })
  }

  /// A related note as a list on a page shows it, with why it is related.
  package init(_ relation: RelatedNotes.Relation, on page: Address, _ site: SiteContext) {
    let note = site.related[relation.note]
    self.init(note, on: page, site)
    reasons = RelatedReasonView.all(relation.bonds, with: note, site.language)
  }
}

/// Something that a note shares with the note it is listed under.
package struct RelatedReasonView: View {
  /// What goes before the name, with what parts it from the reason before: `; same movement: `.
  package let lead: String
  /// What is shared; nil where the lead says it.
  package let name: WordingView?

  package static let tags: [Tag<RelatedReasonView>] = [
    .text("lead") { $0.lead },
    .record("name") { $0.name },
  ]
}

extension RelatedReasonView {
  /// What is shared with a note, in words that follow each other.
  package static func all(
    _ bonds: [RelatedBond], with note: Note, _ language: Localization
  ) -> [RelatedReasonView] {
    bonds.enumerated().map { index, bond in
      let name = name(of: bond, in: note, language)
      let parting = index == 0 ? "" : language.words[.noteSeparator]
      return RelatedReasonView(
        lead: parting + language.words[bond.label]
          + (name == nil ? "" : language.words[.labelEnd]), name: name)
    }
  }

  private static func name(
    of bond: RelatedBond, in note: Note, _ language: Localization
  ) -> WordingView? {
    let archive = language.archive
    return switch bond {
    case .tag: note.tags.first { RelatedBond($0, archive) == bond }.map(language.wording)
    case .movement(let id):
      archive.movements.first { $0.id == id }.map { language.wording($0.name) }
    case .document(let id):
      archive.documents.first { $0.id == id }.map { document in
        // By kind and number or, where it has none, by its title.
        document.number == nil
          ? language.wording(document.title)
          : WordingView(DocumentName(document, language).short)
      }
    case .member(let id): WordingView(language.nameInSentence(id, in: note.year))
    case .year: nil
    }
  }
}

extension RelatedBond {
  /// What it is called.
  fileprivate var label: TextKey {
    switch self {
    case .tag: .relatedTag
    case .movement: .relatedMovement
    case .document: .relatedDocument
    case .member: .relatedMember
    case .year: .relatedYear
    }
  }
}

import Emulation
import Templates

/// Something that a note shares with the note it is listed under.
struct RelatedReasonView: View {
  /// What stands before the name, with what parts it from the reason before: `; same movement: `.
  let lead: String
  /// What is shared; nil where the lead says it.
  let name: WordingView?

  static let tags: [Tag<RelatedReasonView>] = [
    .text("lead") { $0.lead },
    .record("name") { $0.name },
  ]
}

extension Edition {
  /// A related note as a list on a page shows it, with why it is related.
  func line(_ relation: RelatedNotes.Relation, on page: Address) -> NoteLineView {
    let note = related[relation.note]
    var line = line(note, on: page)
    line.reasons = reasons(relation.bonds, with: note)
    return line
  }

  /// What is shared with a note, in words that follow each other.
  private func reasons(_ bonds: [RelatedBond], with note: Note) -> [RelatedReasonView] {
    bonds.enumerated().map { index, bond in
      let name = name(of: bond, in: note)
      let parting = index == 0 ? "" : words[.noteSeparator]
      return RelatedReasonView(
        lead: parting + label(of: bond) + (name == nil ? "" : words[.labelEnd]), name: name)
    }
  }

  private func label(of bond: RelatedBond) -> String {
    switch bond {
    case .tag: words[.relatedTag]
    case .movement: words[.relatedMovement]
    case .document: words[.relatedDocument]
    case .province: words[.relatedProvince]
    case .year: words[.relatedYear]
    }
  }

  private func name(of bond: RelatedBond, in note: Note) -> WordingView? {
    switch bond {
    case .tag: note.tags.first { RelatedBond($0, archive) == bond }.map(view)
    case .movement(let id): archive.movements.first { $0.id == id }.map { view($0.name) }
    case .document(let id): archive.documents.first { $0.id == id }.map(shortName)
    case .province(let id): WordingView(text: name(id, in: note.year), language: nil)
    case .year: nil
    }
  }

  /// A document by kind and number or, where it has none, by its title.
  private func shortName(_ document: Document) -> WordingView {
    guard let number = document.number else { return view(document.title) }
    let words = [kind(document.kind), self.words(.documentNumber, ["number": number])]
    return WordingView(text: words.joined(separator: " "), language: nil)
  }
}

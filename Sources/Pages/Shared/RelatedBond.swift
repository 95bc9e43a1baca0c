package import Emulation
import Input

/// Something that notes can share.
package enum RelatedBond: Hashable, Sendable {
  /// By its text without case in the site's first language, or in the language it has.
  case tag(String)
  case movement(Movement.ID)
  case document(Document.ID)
  case member(Member.ID)
  case year(Int)

  /// A tag, whichever way its letters are capitalised.
  package init(_ tag: LocalizedText, _ archive: Archive) {
    self = .tag(Folding.caseless(tag.text(in: archive.site.languages[0])))
  }

  /// All that a note can share with others; what it says twice may be there twice.
  package static func all(of note: Note, _ archive: Archive) -> [RelatedBond] {
    note.tags.map { RelatedBond($0, archive) } + note.movements.map(RelatedBond.movement)
      + note.documents.map(RelatedBond.document)
      + note.namedMembers.sorted().map(RelatedBond.member) + [.year(note.year)]
  }

  /// The place of its kind in what is shown of two notes.
  package var order: Int {
    switch self {
    case .tag: 0
    case .movement: 1
    case .document: 2
    case .member: 3
    case .year: 4
    }
  }

  /// Whether it is a member, of which most notes name many.
  package var isMember: Bool {
    if case .member = self { return true }
    return false
  }
}

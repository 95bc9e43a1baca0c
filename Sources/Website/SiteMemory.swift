import Emulation
import Input
import Links
import Localization
import Pages
import Templates

/// What a website was made of, so that the next one takes up only what has changed.
///
/// A website that is made with a memory is what it would be without. The memory holds what the last one
/// was made of and nothing of those before.
package struct SiteMemory: Sendable {
  /// The templates and words of a folder, compiled and checked.
  struct Interface: Sendable {
    let texts: [String: SourceFile]
    let lowerTexts: [String: SourceFile]
    let languages: [Language]
    let vocabulary: SiteVocabulary
    let extraNames: ExtraNames
    /// The templates that notes and pages name, kind by kind.
    let chosen: [Set<String>]
    /// Whether all notes and pages could be read.
    let isWhole: Bool
    let library: TemplateLibrary
    let words: [InterfaceTexts]
    let problems: Problems
  }

  /// What the links of texts and the bonds between notes hang on.
  struct Bonds: Sendable {
    let notes: [Note]
    let pages: [Set<String>]
    let addresses: [Address]
    let pictures: Set<String>
    let hidden: [Set<String>]
    let language: Language
    let crosslinks: Crosslinks
    let related: RelatedNotes
  }

  var interface: Interface?
  var texts: SiteTexts?
  var bonds: Bonds?

  /// Nothing yet.
  package init() {}

  /// The texts of an archive, those that have changed read anew, with what is found in all of them.
  mutating func texts(of archive: Archive, _ problems: inout Problems) -> SiteTexts {
    let made = SiteTexts(archive, after: texts)
    problems.report(made.problems)
    texts = made
    return made
  }

  /// Where links lead, and which notes have something in common.
  mutating func bonds(of archive: Archive) -> (Crosslinks, RelatedNotes) {
    let notes = archive.years.flatMap(\.notes)
    let pages = archive.pages.map(\.filePaths)
    let addresses = PageKind.addresses(in: archive)
    let pictures = Set(archive.pictures.keys)
    let hidden = [archive.unreadNotes, archive.draftNotes, Set(archive.attachments.keys)]
    let language = archive.site.languages[0]
    var crosslinks: Crosslinks?
    var related: RelatedNotes?
    if let bonds, bonds.notes.count == notes.count, bonds.language == language {
      let changed = zip(bonds.notes, notes).filter { $0 !== $1 }
      if bonds.pages == pages, bonds.addresses == addresses, bonds.pictures == pictures,
        bonds.hidden == hidden, changed.allSatisfy({ $0.hasPage(of: $1) })
      {
        crosslinks = bonds.crosslinks
      }
      if changed.allSatisfy({ $0.isBound(as: $1, archive) }) {
        related = RelatedNotes(archive, boundAs: bonds.related)
      }
    }
    let made = (
      crosslinks ?? Crosslinks(archive, addresses: addresses), related ?? RelatedNotes(archive)
    )
    bonds = Bonds(
      notes: notes, pages: pages, addresses: addresses, pictures: pictures, hidden: hidden,
      language: language, crosslinks: made.0, related: made.1)
    return made
  }
}

extension Note {
  /// Whether it is bound to others as another is, and has the same place among them in time.
  fileprivate func isBound(as other: Note, _ archive: Archive) -> Bool {
    year == other.year && slug == other.slug && day == other.day
      && RelatedBond.all(of: self, archive) == RelatedBond.all(of: other, archive)
  }
}

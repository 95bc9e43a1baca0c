package import Emulation
package import Input
package import Links

/// Finds the files and lines of the content that pages come from.
package struct PageSourceFinder {
  package let archive: Archive
  /// The language of the pages.
  package let language: Language
  package let members, awards, movements, documents: RegisterLines
  private let content: FileTree

  package init(_ archive: Archive, content: FileTree, in language: Language) {
    self.archive = archive
    self.content = content
    self.language = language
    members = RegisterLines(archive.members.file, in: content)
    awards = RegisterLines("awards.yaml", in: content)
    movements = RegisterLines("movements.yaml", in: content)
    documents = RegisterLines("documents.yaml", in: content)
  }

  /// A file of the content; nothing where it is missing.
  package func file(_ path: String, _ role: String) -> [PageSource] {
    content.texts[path].map { [PageSource(Place(path: $0.path), role: role)] } ?? []
  }

  /// All that is published.
  package var everything: [PageSource] {
    archive.years.flatMap { notes($0.notes, in: archive.site.languages[0]) + sheets(of: $0) }
      + archive.pages.map { PageSource($0.place, role: "page") }
      + [members, awards, movements, documents].compactMap(\.file)
      .map { PageSource($0, role: "register") }
  }

  /// The results of all years.
  package var results: [PageSource] {
    archive.years.flatMap { notes([$0.note]) + sheets(of: $0) }
      + [members.file].compactMap { $0.map { PageSource($0, role: "the members") } }
  }

  /// What is known of the year of an address.
  package func year(_ address: Address) -> [PageSource] {
    guard let year = address.year.flatMap({ archive[$0] }) else { return [] }
    var found = notes(year.notes) + sheets(of: year)
    let told =
      Office.Kind.allCases.flatMap { archive.offices($0, in: year).map(\.toldIn) }
      + [archive.covenant(for: year.number)?.toldIn].compactMap(\.self)
    for number in Set(told).sorted() where number != year.number {
      guard let other = archive[number] else { continue }
      found.append(
        PageSource(other.note.place, role: "head, deputy or covenant for \(year.number)"))
    }
    if let before = archive[year.number - 1] {
      found += file("\(before.number)/scores.csv", "change from \(before.number)")
    }
    return found + members(of: year) + entries(namedBy: year.notes)
  }

  /// What is known of a member over all years.
  package func history(of id: Member.ID) -> [PageSource] {
    names(of: id)
      + archive.years.flatMap { year in
        rows(of: id, in: year)
          + year.awards(to: id).map { PageSource($0.place, role: "award of \(year.number)") }
          + year.notes.filter { $0.namedMembers.contains(id) }
          .map { PageSource($0.place, role: "names it") }
      }
  }

  /// The files of scores of a year.
  package func sheets(of year: Year) -> [PageSource] {
    file("\(year.number)/scores.csv", "scores")
      + file("\(year.number)/criteria.csv", "criteria and maxima")
      + file("\(year.number)/decisions.yaml", "later decisions on awards")
  }

  /// The row of a member in the scores of a year.
  package func rows(of id: Member.ID, in year: Year) -> [PageSource] {
    let score = year.standing.placings.first { $0.member.id == id }?.score
    return score.map { [PageSource($0.place, role: "scores of \(year.number)")] } ?? []
  }

  /// The entry of a member in its register.
  package func names(of id: Member.ID) -> [PageSource] {
    archive.members[id].map { [PageSource($0.place, role: "names, codes")] } ?? []
  }

  /// The members of a year in their register.
  package func members(of year: Year) -> [PageSource] {
    year.members.map { PageSource($0.place, role: "member \($0.id)") }
  }

  /// The files of notes, in the language too, and their pictures.
  package func notes(_ notes: [Note]) -> [PageSource] { self.notes(notes, in: language) }

  /// The notes for which a condition holds.
  package func notes(_ isNaming: (Note) -> Bool) -> [PageSource] {
    archive.years.flatMap(\.notes).filter(isNaming)
      .map { PageSource($0.place, role: "names some") }
  }

  private func notes(_ notes: [Note], in language: Language) -> [PageSource] {
    notes.flatMap { note in
      let role =
        note.kind == .summary ? "summary of \(note.year)" : "\(note.kind.rawValue) of \(note.year)"
      return [PageSource(note.place, role: role)] + text(of: note.translations, in: language)
        + note.pictures.map { PageSource($0.place, role: "picture") }
    }
  }

  /// The file that holds a text in the language.
  package func text(of translations: Translations) -> [PageSource] {
    text(of: translations, in: language)
  }

  private func text(of translations: Translations, in language: Language) -> [PageSource] {
    translations.text(for: language).map { text in
      let place = Place(text.file, text.body).part(0..<0)
      let start = text.body.isEmpty ? Place(path: text.file.path) : place
      return [PageSource(start, role: "text in '\(language.code)'")]
    } ?? []
  }

  /// The entries of registers that notes name.
  package func entries(namedBy notes: [Note]) -> [PageSource] {
    let kinds = notes.flatMap { $0.summary?.awards.map(\.kind.id) ?? [] }
    return entries(awards, kinds) + entries(movements, notes.flatMap(\.movements))
      + entries(documents, notes.flatMap(\.documents))
  }

  /// Entries of a register by their ids.
  package func entries(_ register: RegisterLines, _ ids: [String]) -> [PageSource] {
    ids.compactMap { id in register[id].map { PageSource($0, role: id) } }
  }
}

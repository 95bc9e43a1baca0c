import Emulation
import Input
import Templates

extension OriginFinder {
  func file(_ path: String, _ role: String) -> [Origin] {
    content.texts[path].map { [Origin(place: Place(path: $0.path), role: role)] } ?? []
  }

  func sheets(of year: Year) -> [Origin] {
    file("\(year.number)/scores.csv", "scores")
      + file("\(year.number)/criteria.csv", "criteria and maxima")
      + file("\(year.number)/decisions.yaml", "later decisions on awards")
  }

  func rows(of id: Province.ID, in year: Year) -> [Origin] {
    let score = year.standing.placings.first { $0.province.id == id }?.score
    return score.map { [Origin(place: $0.place, role: "scores of \(year.number)")] } ?? []
  }

  /// The files of notes, in a language too, and their pictures.
  func notes(_ notes: [Note], _ language: Language) -> [Origin] {
    notes.flatMap { note in
      let role =
        note.kind == .summary ? "summary of \(note.year)" : "\(note.kind.rawValue) of \(note.year)"
      return [Origin(place: note.place, role: role)]
        + texts(note.translations, "text", language)
        + note.pictures.map { Origin(place: $0.place, role: "picture") }
    }
  }

  /// The file that holds the text in a language.
  func texts(
    _ translations: Translations, _ role: String, _ language: Language
  ) -> [Origin] {
    translations.text(for: language).map { text in
      let place = Place(text.file, text.body).part(0..<0)
      let start = text.body.isEmpty ? Place(path: text.file.path) : place
      return [Origin(place: start, role: "\(role) in '\(language.code)'")]
    } ?? []
  }

  func naming(_ language: Language, _ isNaming: (Note) -> Bool) -> [Origin] {
    archive.years.flatMap(\.notes).filter(isNaming)
      .map { Origin(place: $0.place, role: "names some") }
  }

  func members(of year: Year) -> [Origin] {
    year.members.map { Origin(place: $0.place, role: "member \($0.id)") }
  }

  /// The entries of registers that notes name.
  func named(by notes: [Note]) -> [Origin] {
    let kinds = notes.flatMap { $0.summary?.awards.map(\.kind.id) ?? [] }
    return register(awards, kinds) + register(movements, notes.flatMap(\.movements))
      + register(documents, notes.flatMap(\.documents))
  }

  func register(_ lines: RegisterLines, _ ids: [String]) -> [Origin] {
    ids.compactMap { id in lines[id].map { Origin(place: $0, role: id) } }
  }

  /// The template of a page and those that it takes parts from.
  func made(by template: PageTemplate) -> [Origin] {
    var ignored = Problems()
    let files = templates.textPaths.compactMap { templates.texts[$0] }
    let library = TemplateLibrary(files, under: templates.root, problems: &ignored)
    let own = template.rawValue
    let parts = library.names(reachableFrom: own).subtracting([own]).sorted()
    return ([own] + parts).compactMap { name in
      templates.texts[name + TemplateLibrary.ending].map {
        Origin(place: Place(path: $0.path), role: name == own ? "template" : "part of the template")
      }
    }
  }
}

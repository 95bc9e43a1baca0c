import Emulation
import Input
import Templates

/// Finds the files and lines that pages come from.
struct OriginFinder {
  typealias Origin = PageOrigins.Origin

  let archive: Archive
  let content: FileTree
  let templates: FileTree
  let provinces, awards, movements, documents: RegisterLines

  init(_ archive: Archive, content: FileTree, templates: FileTree) {
    self.archive = archive
    self.content = content
    self.templates = templates
    provinces = RegisterLines("provinces.yaml", in: content)
    awards = RegisterLines("awards.yaml", in: content)
    movements = RegisterLines("movements.yaml", in: content)
    documents = RegisterLines("documents.yaml", in: content)
  }

  /// What a page is made of: content, then the site's own file, templates and words.
  func origins(of address: Address, in language: Language) -> [Origin] {
    var found = facts(of: address, in: language)
    found += file("site.yaml", "title, languages, office")
    found += made(by: address.template(in: archive))
    let words = "words.\(language.code).yaml"
    if let file = templates.texts[words] {
      found.append(Origin(place: Place(path: file.path), role: "words of the interface"))
    }
    var seen: Set<Place> = []
    return found.filter { seen.insert($0.place).inserted }
  }

  /// What a file is made of that is no page: an asset, a picture, or data.
  func origins(ofFile path: String) -> [Origin] {
    let shown = templates.shownPath(path)
    if templates.texts[path] != nil || templates.binaries[path] != nil {
      return [Origin(place: Place(path: shown), role: "copied as it is")]
    }
    if let picture = archive.pictures[path] {
      return [Origin(place: Place(path: picture.path), role: "copied as it is")]
    }
    let year = path.split(separator: "/").lazy.compactMap { Int($0.prefix(4)) }.first
    guard let known = year.flatMap({ archive[$0] }) else { return everything }
    return sheets(of: known) + notes(known.notes, archive.site.languages[0])
      + members(of: known)
  }

  private func facts(of address: Address, in language: Language) -> [Origin] {
    switch address {
    case .year(let number), .report(let number), .minutes(let number), .proposal(let number):
      archive[number].map { facts(of: $0, in: language) } ?? []
    case .note(let number, let slug):
      archive[number].map { facts(ofNote: slug, in: $0, language) } ?? []
    case .province(let id), .dossier(let id): facts(of: id, in: language)
    case .provinceInYear(let id, let number):
      archive[number].map { facts(of: id, in: $0, language) } ?? []
    case .rankings, .home, .archive:
      archive.years.flatMap { notes([$0.note], language) + sheets(of: $0) }
        + [provinces.file].compactMap { $0.map { Origin(place: $0, role: "the members") } }
    case .provinces: archive.provinces.all.map { Origin(place: $0.place, role: $0.id) }
    case .honours: honours
    case .leadership: archive.years.flatMap { notes([$0.note], language) }
    case .movements:
      register(movements, archive.movements.map(\.id))
        + naming(language) { !$0.movements.isEmpty }
    case .documents:
      register(documents, archive.documents.map(\.id))
        + naming(language) { !$0.documents.isEmpty }
    case .book, .data, .search: everything
    case .page(let slug):
      archive.pages.first { $0.slug == slug }.map { texts($0.translations, "text", language) } ?? []
    case .notFound: []
    }
  }

  private func facts(of year: Year, in language: Language) -> [Origin] {
    var found = notes(year.notes, language) + sheets(of: year)
    let told =
      Office.Kind.allCases.flatMap { archive.offices($0, in: year).map(\.toldIn) }
      + [archive.covenant(for: year.number)?.toldIn].compactMap(\.self)
    for number in Set(told).sorted() where number != year.number {
      guard let other = archive[number] else { continue }
      found.append(
        Origin(place: other.note.place, role: "head, deputy or covenant for \(year.number)"))
    }
    if let before = archive[year.number - 1] {
      found += file("\(before.number)/scores.csv", "change from \(before.number)")
    }
    return found + members(of: year) + named(by: year.notes)
  }

  private func facts(ofNote slug: String, in year: Year, _ language: Language) -> [Origin] {
    guard let note = year.notes.first(where: { $0.slug == slug }) else { return [] }
    var found = notes([note], language)
    let text = note.translations.text(for: language)
    let body = text.map { $0.file.text($0.body) } ?? ""
    if body.contains("{{") || body.contains("```ranking") {
      found += file("\(year.number)/scores.csv", "quoted in the text")
    }
    return found + named(by: [note])
  }

  private func facts(of id: Province.ID, in language: Language) -> [Origin] {
    var found = archive.provinces[id].map { [Origin(place: $0.place, role: "names, codes")] } ?? []
    for year in archive.years {
      found += rows(of: id, in: year)
      found += year.summary.awards.filter { $0.province == id }
        .map { Origin(place: $0.place, role: "award of \(year.number)") }
      found += year.notes.filter { $0.namedProvinces.contains(id) }
        .map { Origin(place: $0.place, role: "names it") }
    }
    return found
  }

  private func facts(of id: Province.ID, in year: Year, _ language: Language) -> [Origin] {
    rows(of: id, in: year) + sheets(of: year) + notes([year.note], language)
      + (archive.provinces[id].map { [Origin(place: $0.place, role: "names, codes")] } ?? [])
  }

  private var honours: [Origin] {
    archive.years.flatMap { year in
      year.summary.awards.map { Origin(place: $0.place, role: "award of \(year.number)") }
    } + register(awards, archive.awardKinds.map(\.id))
  }

  /// All that is published.
  private var everything: [Origin] {
    archive.years.flatMap { notes($0.notes, archive.site.languages[0]) + sheets(of: $0) }
      + archive.pages.map { Origin(place: $0.place, role: "page") }
      + [provinces, awards, movements, documents].compactMap(\.file)
      .map { Origin(place: $0, role: "register") }
  }
}

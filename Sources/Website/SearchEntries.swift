import Emulation
import Markdown

/// What can be searched for in an edition: its pages, and the entries of its registers.
struct SearchEntries: Sendable {
  private let edition: Edition

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// All entries, in the order of the archive.
  var all: [SearchEntry] {
    let archive = edition.archive
    return sections
      + archive.provinces.all.map(province)
      + archive.years.flatMap { year in
        year.members.filter { year.hasPage(of: $0.id) }.map { member($0, in: year) }
      }
      + archive.years.map(year)
      + archive.years.flatMap { year in year.notes.map { note($0, in: year) } }
      + archive.movements.map(movement)
      + archive.documents.map(document)
      + archive.pages.map(freePage)
  }

  /// About how much text the entries have, in bytes; told without reading them.
  var extent: Int {
    let notes = edition.archive.years.flatMap(\.notes).map(\.translations)
    let texts = (notes + edition.archive.pages.map(\.translations)).map { translations in
      translations.text(for: edition.language)?.body.count ?? 0
    }
    return texts.reduce(0, +)
  }

  private var sections: [SearchEntry] {
    let awards = edition.archive.awardKinds.map(\.name).map(edition.text)
    let leaders = edition.archive.years.flatMap { $0.summary.offices + $0.summary.nextOffices }
      .compactMap { $0.person?.name }
    let parts: [(Word, Address, text: [String])] = [
      (.archive, .archive, []), (.provinces, .provinces, []), (.rankings, .rankings, []),
      (.honours, .honours, awards), (.leadership, .leadership, leaders),
      (.movements, .movements, []), (.documents, .documents, []), (.dataPage, .data, []),
    ]
    return parts.map { word, address, text in
      SearchEntry(boost: 3, year: nil) { [edition] in
        .init(title: edition.words[word], path: address.path, text: text)
      }
    }
  }

  private func province(_ province: Province) -> SearchEntry {
    SearchEntry(boost: 2, year: nil) { [edition] in
      let heirs = [province.merger].compactMap { $0.flatMap { edition.archive.provinces[$0.into] } }
      let current = province.latestName
      return .init(
        title: current.text, path: Address.province(province.id).path,
        kind: edition.kind(current.kind),
        names: province.names.map(\.text) + province.spellings,
        text: [province.notes].compactMap { $0.map(edition.text) } + heirs.map(\.latestName.text))
    }
  }

  private func member(_ province: Province, in year: Year) -> SearchEntry {
    SearchEntry(boost: 0, year: year.number) { [edition] in
      let name = province.name(in: year.number)
      return .init(
        title: edition.words(
          .provinceInYear, ["name": name.text, "year": String(year.number)]),
        path: Address.provinceInYear(province.id, year.number).path,
        kind: edition.kind(name.kind),
        text: year.awards(to: province.id).map(\.kind.name).map(edition.text))
    }
  }

  private func year(_ year: Year) -> SearchEntry {
    SearchEntry(boost: 1, year: year.number) { [edition] in
      let summary = year.summary
      let conference = year.note.conference
      let people = conference.people + (summary.offices + summary.nextOffices).compactMap(\.person)
      let told = summary.tasks + summary.gaps + summary.awards.map(\.kind.name)
      return .init(
        title: edition.words(.yearTitle, ["year": String(year.number)]),
        path: Address.year(year.number).path, kind: edition.words[.yearPage],
        headings: [
          edition.headline(year), edition.text(edition.archive.site.clusterName(in: year.number)),
        ],
        text: year.members.map { edition.name($0.id, in: year.number) } + people.map(\.name)
          + (told + [year.note.venue].compactMap(\.self)).map(edition.text))
    }
  }

  private func note(_ note: Note, in year: Year) -> SearchEntry {
    SearchEntry(boost: 1, year: year.number) { [edition] in
      let title = edition.view(note.translations.title(in: edition.language))
      let conference = note.conference
      let offices = (note.summary?.offices ?? []) + (note.summary?.nextOffices ?? [])
      let people = conference.people + offices.compactMap(\.person)
      let told =
        [conference.slogan, note.byline].compactMap(\.self) + conference.agenda
        + people.compactMap(\.role)
      let read = edition.readWords(at: note.address, in: year)
      let provinces = (note.provinces + conference.provinces).map {
        edition.name($0, in: year.number)
      }
      return .init(
        title: title.text, language: title.language, path: note.address.path,
        kind: edition.kind(note), year: year.number, names: [String(year.number)],
        headings: read.headings + people.map(\.name)
          + (note.tags + [note.venue].compactMap(\.self)).map(edition.text),
        text: provinces + told.map(edition.text) + [read.text])
    }
  }

  private func movement(_ movement: Movement) -> SearchEntry {
    SearchEntry(boost: 1, year: movement.from) { [edition] in
      let name = edition.view(movement.name)
      return .init(
        title: name.text, language: name.language,
        path: "\(Address.movements.path)#\(movement.id)", kind: edition.words[.movements],
        text: [movement.note].compactMap { $0.map(edition.text) })
    }
  }

  private func document(_ document: Document) -> SearchEntry {
    SearchEntry(boost: 1, year: document.day?.year) { [edition] in
      .init(
        title: edition.name(document), path: "\(Address.documents.path)#\(document.id)",
        kind: edition.words[.documents],
        text: [document.issuer, document.note].compactMap { $0.map(edition.text) })
    }
  }

  private func freePage(_ page: FreePage) -> SearchEntry {
    SearchEntry(boost: 1, year: nil) { [edition] in
      let title = edition.view(page.translations.title(in: edition.language))
      let read = edition.readWords(at: page.address, in: nil)
      return .init(
        title: title.text, language: title.language, path: page.address.path,
        headings: read.headings, text: [read.text])
    }
  }
}

extension Edition {
  /// The headings and the words of the text at an address, as its page shows them.
  fileprivate func readWords(
    at address: Address, in year: Year?
  ) -> (headings: [String], text: String) {
    guard let text = texts[address] else { return ([], "") }
    let filling = NoteFilling(
      edition: self, text: text, page: address, year: year, tables: [:], pictures: [:])
    let prose = text.prose()
    return (prose.headings.map { prose.text(of: $0, filling) }, prose.plainText(filling))
  }
}

extension Conference {
  /// All people that it names.
  fileprivate var people: [Person] {
    chairs + guests + [representative, report].compactMap(\.self)
  }
}

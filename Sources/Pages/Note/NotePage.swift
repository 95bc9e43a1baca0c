package import Emulation
package import Input
package import Links
import Localization
package import Search
package import SiteFiles
import Templates

/// The pages of notes.
package enum NotePage: PageDefinition {
  package static let kind = PageKind.note
  package static let parts = [
    PageTemplate("ranking", RankingView.self), PageTemplate("awards", AwardsView.self),
    PageTemplate("picture", PictureView.self),
  ]

  package static func addresses(in archive: Archive) -> [Address] {
    archive.years.flatMap(\.notes).map(\.address)
  }

  package static func hasPage(at address: Address, in archive: Archive) -> Bool {
    note(at: address, in: archive) != nil
  }

  package static func view(of address: Address, in site: SiteContext) throws(Problem) -> NoteView? {
    guard let (year, position) = place(of: address, in: site.archive) else { return nil }
    let body = try PageText(PictureAlbum(year.notes[position], site), year).markup()
    return NoteView(position, in: year, body: body, site)
  }

  package static let hasExtra = true

  package static func ownTemplates(in archive: Archive) -> [LocatedText] {
    archive.years.flatMap(\.notes).compactMap(\.template)
  }

  package static func ownTemplate(of address: Address, in archive: Archive) -> LocatedText? {
    note(at: address, in: archive)?.template
  }

  package static func extra(of address: Address, in archive: Archive) -> ExtraFields? {
    note(at: address, in: archive)?.extra
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis {
    note(at: address, in: archive).map { .text($0.translations.bodies) } ?? .everything
  }

  package static func origin(of address: Address, in archive: Archive) -> Place? {
    note(at: address, in: archive)?.place
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.years.flatMap { year in year.notes.map { entry($0, in: year, site) } }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    guard let (year, position) = place(of: address, in: finder.archive) else { return [] }
    let note = year.notes[position]
    let text = note.translations.text(for: finder.language)
    let body = text.map { $0.file.text($0.body) } ?? ""
    let places = PlacedTable.ranking.names.contains { body.contains("```\($0)") }
    let quotes = body.contains("{{") || places
    return finder.notes([note])
      + (quotes
        ? finder.file(
          "\(year.number)/scores.csv", Bilingual("quoted in the text", vi: "được dẫn trong lời văn")
        ) : [])
      + finder.entries(namedBy: [note])
  }

  private static func place(
    of address: Address, in archive: Archive
  ) -> (year: Year, position: Int)? {
    guard let year = address.year.flatMap({ archive[$0] }),
      let position = address.name.flatMap({ year.position(ofNote: $0) })
    else { return nil }
    return (year, position)
  }

  private static func note(at address: Address, in archive: Archive) -> Note? {
    place(of: address, in: archive).map { $0.year.notes[$0.position] }
  }

  private static func entry(_ note: Note, in year: Year, _ site: SiteContext) -> SearchEntry {
    SearchEntry(boost: 1, year: year.number) {
      let language = site.language
      let title = language.title(of: note.translations)
      let conference = note.conference
      let offices = (note.summary?.offices ?? []) + (note.summary?.nextOffices ?? [])
      let people = conference.people + offices.compactMap(\.person)
      let told =
        [conference.slogan, note.byline].compactMap(\.self) + conference.agenda
        + people.compactMap(\.role)
      let album = PictureAlbum(note, site)
      let read = PageText(album, year).plain()
      let captions = album.listed.flatMap { [$0.entry.caption, $0.entry.alternative] }
        .compactMap(\.self)
      let members = (note.members + conference.members).map {
        language.name($0, in: year.number)
      }
      return .init(
        title: title.text, language: title.language, path: site.links.name(of: note.address),
        kind: language.kind(note), year: year.number, names: [String(year.number)],
        headings: read.headings + people.map(\.name)
          + album.attachmentNames
          + (note.tags + [note.venue].compactMap(\.self)).map(language.text),
        text: members + (told + captions).map(language.text) + [read.text])
    }
  }
}

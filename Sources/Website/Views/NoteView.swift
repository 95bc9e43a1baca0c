import Emulation
import Templates

/// The page of a note.
struct NoteView: View {
  let page: PageView
  let title: WordingView
  let kind: String
  let year: LinkView
  let date: String?
  let venue: WordingView?
  let byline: WordingView?
  let body: Markup
  let bodyLanguage: String?
  /// That the text is in another language than the page; nil where it is not.
  let foreign: String?
  let conference: ConferenceView?
  let movements: [LinkView]
  let documents: [LinkView]
  let tags: [LinkView]
  let sources: [SourceView]
  /// The pictures that the note lists and its text does not place.
  let pictures: [PictureView]
  let related: [NoteLineView]

  static let tags: [Tag<NoteView>] = [
    .record("page") { $0.page },
    .record("title") { $0.title },
    .text("kind") { $0.kind },
    .record("year") { $0.year },
    .text("date") { $0.date },
    .record("venue") { $0.venue },
    .record("byline") { $0.byline },
    .flag("has-dateline") { $0.date != nil || $0.venue != nil || $0.byline != nil },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
    .record("conference") { $0.conference },
    .list("movements") { $0.movements },
    .flag("has-movements") { !$0.movements.isEmpty },
    .list("documents") { $0.documents },
    .flag("has-documents") { !$0.documents.isEmpty },
    .list("tags") { $0.tags },
    .flag("has-tags") { !$0.tags.isEmpty },
    .list("sources") { $0.sources },
    .flag("has-sources") { !$0.sources.isEmpty },
    .list("pictures") { $0.pictures },
    .flag("has-pictures") { !$0.pictures.isEmpty },
    .list("related") { $0.related },
    .flag("has-related") { !$0.related.isEmpty },
  ]
}

extension NoteView {
  /// The note at a position among the notes of its year.
  init(_ position: Int, in year: Year, body: Markup, _ edition: Edition) {
    let note = year.notes[position]
    let address = note.address
    let number = String(note.year)
    let yearTitle = edition.words(.yearTitle, ["year": number])
    title = edition.view(note.translations.title(in: edition.language))
    page = edition.page(
      address, title: title.text, in: .archive,
      trail: [
        (edition.words[.archive], .archive),
        (yearTitle, .year(note.year)),
      ], linkedData: edition.linkedData(note))
    kind = edition.kind(note)
    self.year = LinkView(label: yearTitle, href: edition.link(to: .year(note.year), from: address))
    date = note.day.map { edition.date(of: note, $0) }
    venue = note.venue.map(edition.view)
    byline = note.byline.map(edition.view)
    self.body = body
    let language = note.translations.language(for: edition.language)
    bodyLanguage = language == edition.language ? nil : language.code
    foreign = edition.foreignText(language)
    conference = ConferenceView(note, edition, on: address)
    movements = edition.movements([note], on: address)
    documents = edition.documents([note], on: address)
    tags = note.tags.map { edition.link(toTag: $0, from: address) }
    sources = edition.views(note.sources)
    pictures = note.pictures.isEmpty ? [] : PictureAlbum(note, edition).gallery
    related = edition.related.relations(ofNoteAt: position, in: year.number)
      .map { edition.line($0, on: address) }
  }
}

extension Edition {
  /// That a text is in another language; nil where it is in this one.
  func foreignText(_ other: Language) -> String? {
    guard other != language else { return nil }
    let name = words[key: "name-of-\(other.code)"]
    return words(
      .shownInOther,
      ["language": name.isEmpty ? languageNames[other] ?? other.code : name])
  }
}

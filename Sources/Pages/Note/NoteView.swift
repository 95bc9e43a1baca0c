import Emulation
import Links
import Localization
package import Templates

/// The page of a note.
package struct NoteView: View {
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
  /// The members that it names.
  let members: [LinkView]
  let movements: [LinkView]
  let documents: [LinkView]
  package let tags: [LinkView]
  let sources: [SourceView]
  /// The pictures that the note lists and its text does not place.
  let pictures: [PictureView]
  /// The files that the text links.
  let attachments: [LinkView]
  let related: [NoteLineView]

  package static let tags: [Tag<NoteView>] = [
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
    .list("members", hasFlag: true) { $0.members },
    .list("movements", hasFlag: true) { $0.movements },
    .list("documents", hasFlag: true) { $0.documents },
    .list("tags", hasFlag: true) { $0.tags },
    .list("sources", hasFlag: true) { $0.sources },
    .list("pictures", hasFlag: true) { $0.pictures },
    .list("attachments", hasFlag: true) { $0.attachments },
    .list("related", hasFlag: true) { $0.related },
  ]
}

extension NoteView {
  /// The note at a position among the notes of its year.
  init(_ position: Int, in year: Year, body: Markup, _ site: SiteContext) {
    let note = year.notes[position]
    let (address, language) = (note.address, site.language)
    let yearTitle = language.title(of: note.year)
    title = language.title(of: note.translations)
    page = PageView(
      address, title: title.text, in: .archive,
      trail: [(site.words[.archive], .archive), (yearTitle, .year(note.year))],
      linkedData: LinkedData(note, site)?.element,
      picture: PictureView.leadPath(of: note, site), site)
    kind = language.kind(note)
    self.year = LinkView(
      label: yearTitle, href: site.links.link(to: .year(note.year), from: address))
    date = note.day.map { language.date(of: note, $0) }
    venue = note.venue.map(language.wording)
    byline = note.byline.map(language.wording)
    self.body = body
    bodyLanguage = language.foreignCode(of: note.translations)
    foreign = language.foreignText(note.translations)
    conference = ConferenceView(note, on: address, site)
    members = site.archive.members.all.lazy.map(\.id).filter(note.namedMembers.contains)
      .map { LinkView($0, in: note.year, on: address, site) }
    movements = LinkView.movements(in: [note], on: address, site)
    documents = LinkView.documents(in: [note], on: address, site)
    tags = note.tags.map { LinkView(toTag: $0, on: address, site) }
    sources = SourceView.all(note.sources, language)
    pictures = note.pictures.isEmpty ? [] : PictureAlbum(note, site).gallery
    attachments = LinkView.attachments(of: PictureAlbum(note, site))
    related = site.related.relations(ofNoteAt: position, in: year.number)
      .map { NoteLineView($0, on: address, site) }
  }
}

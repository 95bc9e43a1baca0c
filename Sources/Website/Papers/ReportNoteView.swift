import Emulation
import Templates

/// A note of the year in a report: what it tells of, its text, its pictures.
struct ReportNoteView: View {
  let head: ReportHeadView
  let conference: ConferenceView?
  /// When and where; nil where a conference says so.
  let dateline: String?
  let body: Markup
  let bodyLanguage: String?
  let foreign: String?
  /// The pictures that the note lists and its text does not place.
  let pictures: [PictureView]

  static let tags: [Tag<ReportNoteView>] = [
    .record("head") { $0.head },
    .record("conference") { $0.conference },
    .text("dateline") { $0.dateline },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
    .list("pictures") { $0.pictures },
  ]
}

extension ReportNoteView {
  init(
    _ note: Note, head: ReportHeadView, body: Markup, isSummary: Bool = false, on page: Address,
    _ edition: Edition
  ) {
    self.head = head
    self.body = body
    conference = isSummary ? nil : ConferenceView(note, edition, on: page)
    let when = [note.day.map(edition.longDate), note.venue.map(edition.text)]
    dateline =
      isSummary || conference != nil
      ? nil : when.compactMap(\.self).joined(separator: edition.words[.listSeparator])
    let language = note.translations.language(for: edition.language)
    bodyLanguage = language == edition.language ? nil : language.code
    foreign = body.isEmpty ? nil : edition.foreignText(language)
    pictures = note.pictures.isEmpty ? [] : PictureAlbum(note, on: page, edition).gallery
  }
}

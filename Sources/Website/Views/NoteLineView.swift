import Emulation
import Templates

/// A note in a list of notes.
struct NoteLineView: View {
  let href: String
  let title: WordingView
  let kind: String
  let year: String
  let date: String?
  /// What it shares with the note it is listed under; nothing elsewhere.
  var reasons: [RelatedReasonView] = []

  static let tags: [Tag<NoteLineView>] = [
    .text("href") { $0.href },
    .record("title") { $0.title },
    .text("kind") { $0.kind },
    .text("year") { $0.year },
    .text("date") { $0.date },
    .list("reasons") { $0.reasons },
    .flag("has-reasons") { !$0.reasons.isEmpty },
  ]
}

extension Edition {
  /// The day of a note: of the conference it tells of, or of the note itself.
  func date(of note: Note, _ day: Day) -> String {
    note.kind == .note ? longDate(day) : words(.ofTheConference, ["date": longDate(day)])
  }

  /// A note as a list on a page shows it.
  func line(_ note: Note, on page: Address) -> NoteLineView {
    NoteLineView(
      href: link(to: note.address, from: page),
      title: view(note.translations.title(in: language)), kind: kind(note),
      year: String(note.year),
      date: note.day.map { date(of: note, $0) })
  }
}

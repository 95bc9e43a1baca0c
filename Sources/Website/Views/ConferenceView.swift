import Emulation
import Templates

/// A conference or review: when, where, who, what.
struct ConferenceView: View {
  let date: String?
  let venue: WordingView?
  let host: LinkView?
  let people: [PersonView]
  let slogan: WordingView?
  let agenda: [WordingView]
  /// What the agenda is called: what was done, where sources tell of it afterwards.
  let agendaLabel: String
  /// The source of date and place.
  let source: SourceMarkView?

  static let tags: [Tag<ConferenceView>] = [
    .text("date") { $0.date },
    .record("venue") { $0.venue },
    .record("host") { $0.host },
    .list("people") { $0.people },
    .flag("has-people") { !$0.people.isEmpty },
    .record("slogan") { $0.slogan },
    .list("agenda") { $0.agenda },
    .text("agenda-label") { $0.agendaLabel },
    .flag("has-agenda") { !$0.agenda.isEmpty },
    .record("source") { $0.source },
  ]
}

extension ConferenceView {
  /// The conference of a note as a page shows it; nil where nothing is known of it.
  init?(_ note: Note, _ edition: Edition, on page: Address) {
    guard note.kind != .note else { return nil }
    let conference = note.conference
    date = note.day.map(edition.longDate)
    source = edition.mark(note.source, of: note, on: page)
    venue = note.venue.map(edition.view)
    host = conference.host.map { edition.province($0, in: note.year, on: page) }
    people = edition.people(note, on: page)
    slogan = conference.slogan.map(edition.view)
    agenda = conference.agenda.map(edition.view)
    let isTold = edition.archive[note.year]?.isToldBySources ?? false
    agendaLabel = edition.words[isTold ? .agendaDone : .agenda]
    if date == nil, venue == nil, host == nil, people.isEmpty, slogan == nil, agenda.isEmpty {
      return nil
    }
  }
}

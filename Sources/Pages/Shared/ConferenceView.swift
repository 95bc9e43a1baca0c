package import Emulation
package import Links
package import Localization
package import Templates

/// A conference or review: when, where, who, what.
package struct ConferenceView: View {
  package let date: String?
  package let venue: WordingView?
  package let host: LinkView?
  package let people: [PersonView]
  package let slogan: WordingView?
  package let agenda: [WordingView]
  /// What the agenda is called: what was done, where sources report it afterwards.
  package let agendaLabel: String
  /// The source of date and place.
  package let source: SourceMarkView?

  package static let tags: [Tag<ConferenceView>] = [
    .text("date") { $0.date },
    .record("venue") { $0.venue },
    .record("host") { $0.host },
    .list("people", hasFlag: true) { $0.people },
    .record("slogan") { $0.slogan },
    .list("agenda", hasFlag: true) { $0.agenda },
    .text("agenda-label") { $0.agendaLabel },
    .record("source") { $0.source },
  ]
}

extension ConferenceView {
  /// The conference of a note as a page shows it; nil where nothing is known of it.
  package init?(_ note: Note, on page: Address, _ site: SiteContext) {
    guard note.kind != .note else { return nil }
    let (conference, language) = (note.conference, site.language)
    date = note.day.map(language.longDate)
    source = SourceMarkView(note.source, of: note, on: page, site)
    venue = note.venue.map(language.wording)
    host = conference.host.map { LinkView($0, in: note.year, on: page, site) }
    people = PersonView.all(in: note, on: page, site)
    slogan = conference.slogan.map(language.wording)
    agenda = conference.agenda.map(language.wording)
    let isTold = site.archive[note.year]?.isToldBySources ?? false
    agendaLabel = site.words[isTold ? .agendaDone : .agenda]
    if date == nil, venue == nil, host == nil, people.isEmpty, slogan == nil, agenda.isEmpty {
      return nil
    }
  }
}

/// A person in a role, as a list of those present shows them.
package struct PersonView: View {
  /// What the person did there, such as chaired it.
  package let part: String?
  package let name: String
  package let role: WordingView?
  package let doubt: WordingView?
  package let source: SourceMarkView?

  package static let tags: [Tag<PersonView>] = [
    .text("part") { $0.part },
    .text("name") { $0.name },
    .record("role") { $0.role },
    .record("doubt") { $0.doubt },
    .record("source") { $0.source },
  ]
}

extension PersonView {
  /// A person as named in the notes of a year.
  package init(
    _ person: Person, part: String?, source: SourceMarkView? = nil, _ language: Localization
  ) {
    self.part = part
    name = person.name
    role = person.role.map(language.wording)
    doubt = person.doubt.map(language.wording)
    self.source = source
  }

  /// Everybody whom the conference of a note names, with what they did there.
  package static func all(in note: Note, on page: Address, _ site: SiteContext) -> [PersonView] {
    func view(_ person: Person, _ part: TextKey) -> PersonView {
      PersonView(
        person, part: site.words[part],
        source: SourceMarkView(person.source, of: note, on: page, site), site.language)
    }
    let conference = note.conference
    return conference.chairs.map { view($0, .chair) }
      + [conference.representative].compactMap(\.self).map { view($0, .representative) }
      + [conference.report].compactMap(\.self).map { view($0, .reporter) }
      + conference.guests.map { view($0, .guest) }
  }
}

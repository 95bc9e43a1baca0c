import Emulation
import Templates

/// A person in a role, as a list of those present shows them.
struct PersonView: View {
  /// What the person did there, such as chaired it.
  let part: String?
  let name: String
  let role: WordingView?
  let doubt: WordingView?
  let source: SourceMarkView?

  static let tags: [Tag<PersonView>] = [
    .text("part") { $0.part },
    .text("name") { $0.name },
    .record("role") { $0.role },
    .record("doubt") { $0.doubt },
    .record("source") { $0.source },
  ]
}

extension Edition {
  /// A person as named in a year's notes.
  func view(
    _ person: Person, part: String?, in year: Int, source: SourceMarkView? = nil
  ) -> PersonView {
    PersonView(
      part: part, name: person.name, role: person.role.map(view),
      doubt: person.doubt.map(view),
      source: source)
  }

  /// Everybody whom the conference of a note names, with what they did there.
  func people(_ note: Note, on page: Address) -> [PersonView] {
    func view(_ person: Person, _ part: Word) -> PersonView {
      self.view(
        person, part: words[part], in: note.year,
        source: mark(person.source, of: note, on: page))
    }
    let conference = note.conference
    return conference.chairs.map { view($0, .chair) }
      + [conference.representative].compactMap(\.self).map { view($0, .representative) }
      + [conference.report].compactMap(\.self).map { view($0, .reporter) }
      + conference.guests.map { view($0, .guest) }
  }
}

import Emulation
import Templates

/// A person in a role, as a list of those present shows them.
struct PersonView: View {
  /// What the person did there, such as chaired it.
  let part: String?
  let name: String
  let role: WordingView?
  let province: String?
  let doubt: WordingView?

  static let tags: [Tag<PersonView>] = [
    .text("part") { $0.part },
    .text("name") { $0.name },
    .record("role") { $0.role },
    .text("province") { $0.province },
    .record("doubt") { $0.doubt },
  ]
}

extension Edition {
  /// A person as named in a year.
  func view(_ person: Person, part: String?, in year: Int) -> PersonView {
    PersonView(
      part: part, name: person.name, role: person.role.map(view),
      province: person.province.map { name($0, in: year) }, doubt: person.doubt.map(view))
  }

  /// Everybody whom a conference names, with what they did there.
  func people(_ conference: Conference, in year: Int) -> [PersonView] {
    var people = conference.chairs.map { view($0, part: words[.chair], in: year) }
    if let person = conference.representative {
      people.append(view(person, part: words[.representative], in: year))
    }
    if let person = conference.report {
      people.append(view(person, part: words[.reporter], in: year))
    }
    return people + conference.guests.map { view($0, part: words[.guest], in: year) }
  }
}

import Emulation
import Localization

/// Who minutes name: who was there and who chaired, a line each.
package struct MinutesPeople {
  /// The members, and who else is named, with what they did there.
  let attending: [String]
  let chairing: [String]

  init(_ note: Note, _ given: Paper, in year: Year, _ language: Localization) {
    let (words, conference) = (language.words, note.conference)
    func line(_ person: Person, _ part: TextKey) -> String {
      "\(words[part])\(words[.labelEnd])\(language.official(person, in: year.number))"
    }
    let people =
      [conference.representative].compactMap(\.self).map { line($0, .representative) }
      + [conference.report].compactMap(\.self).map { line($0, .reporter) }
      + conference.guests.map { line($0, .guest) }
    let label = words[key: "member-units"]
    attending =
      given.present.isEmpty
      ? ["\(label) \(words[.blankLine])"] + ListLine.all(people)
      : ListLine.all(
        ["\(label) \(language.row(given.present.map { language.fullName($0, in: year.number) }))"]
          + people)
    chairing = ListLine.all(
      conference.chairs.map { chair in
        let line = language.official(chair, in: year.number)
        // A form of address begins with a capital; a name stays as it is written.
        return line.hasPrefix(chair.name) ? line : line.capitalised
      })
  }
}

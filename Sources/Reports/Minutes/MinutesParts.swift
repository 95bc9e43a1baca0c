import Emulation
import Localization
package import Templates

/// A numbered part of the minutes: its heading, and the points that were dealt with.
package struct MinutesPartView: View {
  /// The heading with its number, such as `1. Chương trình hội nghị`.
  let title: String
  let points: [PointView]

  package static let tags: [Tag<MinutesPartView>] = [
    .text("title") { $0.title },
    .list("points") { $0.points },
  ]
}

/// The parts of minutes, numbered in the order in which they are asked for.
package struct MinutesParts {
  private let language: Localization
  private var count = 0

  init(_ language: Localization) {
    self.language = language
  }

  private var words: InterfaceTexts { language.words }

  /// The next part.
  ///
  /// - Parameter lead: a sentence before what follows it, in place of points.
  mutating func part(
    _ title: String, _ points: [WordingView] = [], lead: WordingView? = nil
  ) -> MinutesPartView {
    count += 1
    return MinutesPartView(
      title: "\(count). \(title)",
      points: lead.map { PointView.all([$0], language) }
        ?? PointView.all(ListLine.all(points), language))
  }

  /// What was on the table.
  mutating func programme(of note: Note) -> MinutesPartView? {
    let agenda = note.conference.agenda
    return agenda.isEmpty ? nil : part(words[.programme], agenda.map(language.wording))
  }

  /// What the result is.
  mutating func result(of year: Year) -> MinutesPartView {
    part(
      words[.resultHeading],
      [language.officialResult(year)].compactMap { $0.map { WordingView($0) } })
  }

  /// Head and deputy for the following year, with how far the choice has come.
  mutating func election(in year: Year) -> MinutesPartView? {
    let following = year.number + 1
    let offices = year.summary.nextOffices.map { office in
      let status = language.status(office.status).map { " (\($0))" } ?? ""
      return WordingView("\(language.official(office, in: following))\(status)")
    }
    return offices.isEmpty
      ? nil : part(words(.electionHeading(year: String(following))), offices)
  }

  /// The covenant that the conference signed.
  mutating func covenant(signedIn year: Year) -> MinutesPartView? {
    guard let covenant = year.summary.covenant else { return nil }
    return part(
      words(.covenantFor(year: String(covenant.year))), [WordingView(language.official(covenant))])
  }

  /// What the cluster set itself to do next.
  mutating func tasks(of year: Year) -> MinutesPartView? {
    let tasks = year.summary.tasks
    return tasks.isEmpty
      ? nil
      : part(
        words(.tasksHeading(year: String(year.number + 1))), tasks.map(language.wording))
  }
}

/// A point of an official paper (điểm) with its letter.
package struct PointView: View {
  /// The letter, such as `đ`; nil for a single point.
  let letter: String?
  let text: WordingView

  package static let tags: [Tag<PointView>] = [
    .text("letter") { $0.letter },
    .record("text") { $0.text },
  ]
}

extension PointView {
  /// Texts as points, by the letters of the language (Decree 30/2020/NĐ-CP, annex I); after the last
  /// letter they begin anew with a number: `a2)`.
  static func all(_ texts: [WordingView], _ language: Localization) -> [PointView] {
    guard texts.count > 1 else { return texts.map { PointView(letter: nil, text: $0) } }
    let letters = language.words[.pointLetters].split(separator: " ")
    return texts.enumerated().map { index, text in
      let (round, position) = index.quotientAndRemainder(dividingBy: max(letters.count, 1))
      let letter = letters.isEmpty ? "" : letters[position]
      return PointView(letter: "\(letter)\(round == 0 ? "" : String(round + 1))", text: text)
    }
  }
}

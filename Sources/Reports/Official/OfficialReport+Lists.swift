import Emulation
import Localization
import Pages

/// What reports of a year and of its middle say in the same way.
extension OfficialReport {
  /// Who the members are, and who leads; who represents the council at a conference.
  static func circumstances(
    of year: Year, _ note: Note, _ language: Localization
  ) -> [ReportPartContent] {
    let words = language.words
    let names = year.members.map { member in
      let name = language.fullName(member.id, in: year.number)
      return language.merger(member, in: year.number).map { "\(name) (\($0))" } ?? name
    }
    var members = ReportPartContent(title: words[.members])
    members.paragraphs = [
      WordingView(
        words(
          .reportMembers(
            cluster: language.clusterName(in: year.number),
            count: language.officialCount(names.count), names: language.list(names))))
    ]
    var leaders = ReportPartContent(title: words[.reportLeaders])
    leaders.lines = Office.Kind.allCases.flatMap { kind in
      language.archive.offices(kind, in: year).map {
        WordingView(language.official($0, in: year.number))
      }
    }
    if let person = note.conference.representative {
      leaders.lines.append(
        WordingView(
          "\(words[.representative])\(words[.labelEnd])\(language.official(person))"))
    }
    leaders.lines = ListLine.all(leaders.lines)
    return [members, leaders]
  }

  /// A part with the documents of the register that notes name, and the papers that notes are.
  ///
  /// - Parameter day: that of the report, which names no later paper; nil where it is not known.
  static func documents(
    namedIn notes: [Note], until day: Day?, _ own: ReportPartContent, _ language: Localization
  ) -> ReportPartContent {
    var part = own
    let named = Set(notes.flatMap(\.documents))
    let documents = language.archive.documents.filter { named.contains($0.id) }
      .map { DocumentName($0, language).official }
    let papers = notes.sorted { ($0.day?.iso ?? "9999") < ($1.day?.iso ?? "9999") }
      .compactMap { Self.paper($0, until: day, language) }
    part.lines = ListLine.all(documents + papers).map { WordingView($0) }
    part.lead(with: language.words[.directionLead])
    return part
  }

  /// A note's paper that directs the members, with its number: a plan, a decision; nil for other notes and papers.
  private static func paper(_ note: Note, until day: Day?, _ language: Localization) -> String? {
    guard let given = note.paper, [.plan, .decision, .notice, .conclusions].contains(given.form)
    else { return nil }
    if let day, let issued = given.paper.day, issued > day { return nil }
    let form = PaperFormName(given.form, language)
    let title = language.title(of: note.translations).text
    let number = given.paper.number.map { _ in
      language.words(
        .documentNumber(number: given.paper.symbol(form.abbreviation, language)))
    }
    let dated = given.paper.day.map { language.words(.issuedOn(date: language.longDate($0))) }
    let designation = [form.name, number, dated].compactMap(\.self).joined(separator: " ")
    let small = title.prefix(1).lowercased() + title.dropFirst()
    return language.words(
      .basisAbout(designation: designation, title: title, small: small))
  }

  /// A part with the movements of the register that notes name.
  static func movements(
    namedIn notes: [Note], _ own: ReportPartContent, _ language: Localization
  ) -> ReportPartContent {
    var part = own
    let named = Set(notes.flatMap(\.movements))
    part.lines = ListLine.all(
      language.archive.movements.filter { named.contains($0.id) }
        .map { ReportListView.line($0, language) })
    part.lead(with: language.words[.movementsLead])
    return part
  }

  /// A note as an activity: when, what and where.
  static func line(_ note: Note, _ language: Localization) -> WordingView {
    let title = language.title(of: note.translations).text
    let place = note.venue.map(language.text).flatMap { title.contains($0) ? nil : $0 }
    let about = title + (place.map { language.words(.heldAt(place: $0)) } ?? "")
    return WordingView(
      note.day.map {
        language.words(.activityOn(date: language.longDate($0).capitalised, title: about))
      } ?? about)
  }
}

extension ReportPartContent {
  /// Puts a sentence before the lines of a part of which the office wrote nothing.
  fileprivate mutating func lead(with sentence: String) {
    guard !lines.isEmpty, paragraphs.isEmpty, text == nil else { return }
    paragraphs = [WordingView(sentence)]
  }
}

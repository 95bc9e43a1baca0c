import Emulation

extension Edition {
  /// When a conference began or ended: `08 giờ 00, ngày 10 tháng 3 năm 2017`, with dots for what is
  /// not given.
  func moment(_ time: LocalizedText?, _ form: Word, of note: Note) -> String {
    words(
      form,
      [
        "time": time.map { text($0) } ?? words[.blankTime],
        "date": note.day.map(longDate) ?? words[.blankDate],
      ])
  }

  /// What was on the table.
  func programme(of note: Note, _ numbering: inout PartNumbering) -> MinutesPartView? {
    let agenda = note.conference.agenda
    guard !agenda.isEmpty else { return nil }
    return numbering.part(words[.programme], points(agenda.map(view)))
  }

  /// Head and deputy for the following year, with how far the choice has come.
  func election(in year: Year, _ numbering: inout PartNumbering) -> MinutesPartView? {
    let following = year.number + 1
    let offices = year.summary.nextOffices.map { office in
      let label = words[office.kind == .head ? .head : .deputy]
      let holder = [name(office.province, in: following), office.person?.name]
        .compactMap(\.self).joined(separator: words[.listSeparator])
      let status = status(office.status).map { " (\($0))" } ?? ""
      return "\(label)\(words[.labelEnd])\(holder)\(status)"
    }
    guard !offices.isEmpty else { return nil }
    return numbering.part(
      words(.electionHeading, ["year": String(following)]),
      points(offices.map(WordingView.init)))
  }

  /// The covenant that the conference signed.
  func covenant(signedIn year: Year, _ numbering: inout PartNumbering) -> MinutesPartView? {
    guard let covenant = year.summary.covenant else { return nil }
    let number = String(covenant.year)
    let told =
      covenant.day.map { words(.covenantTold, ["year": number, "date": longDate($0)]) }
      ?? words(.covenantToldUndated, ["year": number])
    return numbering.part(words(.covenantFor, ["year": number]), points([WordingView(told)]))
  }

  /// What the cluster set itself to do next.
  func tasks(of year: Year, _ numbering: inout PartNumbering) -> MinutesPartView? {
    guard !year.summary.tasks.isEmpty else { return nil }
    return numbering.part(words[.tasksHeading], points(year.summary.tasks.map(view)))
  }
}

extension Year {
  /// Whether an award was conferred by a decision after the conference.
  var hasLaterDecision: Bool {
    summary.awards.contains { award in
      guard let decision = award.decision, let day = note.day else { return false }
      return decision.day > day
    }
  }
}

extension WordingView {
  /// A text in the page's own language.
  init(_ text: String) { self.init(text: text, language: nil) }
}

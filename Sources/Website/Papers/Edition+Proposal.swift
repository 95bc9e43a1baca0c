import Emulation

extension Edition {
  /// The documents of a year that its letter rests on: those with number and date that its notes name
  /// and that are in force on the day of the letter or of the conference, in the order of the register.
  ///
  /// Each line ends with a semicolon, the last with a full stop (Decree 30/2020/NĐ-CP, annex I, 6).
  func bases(of year: Year) -> [String] {
    let named = Set(year.notes.flatMap(\.documents))
    let day = year.summary.papers.proposal.day ?? year.note.day
    let documents = archive.documents.filter { document in
      guard named.contains(document.id), document.number != nil, let signed = document.day else {
        return false
      }
      let from = document.period.from ?? signed
      guard let day else { return from.year <= year.number }
      return from <= day && (document.period.until.map { day <= $0 } ?? true)
    }
    return lines(documents.map { words(.basis, ["document": officialName($0)]) })
  }

  /// The conference and its result in sentences, with what the ranks rest on.
  func reportOfResult(_ year: Year) -> String {
    let number = String(year.number)
    let held = year.note.day.map { words(.proposalHeld, ["year": number, "date": longDate($0)]) }
    let basis = year.standing.rankedCount > 0 ? [basis(year)] : []
    return ([held].compactMap(\.self) + result(year) + basis).joined(separator: " ")
  }

  /// Who leads, where ranks are known, and how much of the result was published.
  func result(_ year: Year) -> [String] {
    let leads = year.standing.rankedCount > 0 ? [words(.sentence, ["text": headline(year)])] : []
    return leads + [published(year)]
  }

  /// How many awards, and how many of each kind.
  func count(of awards: [Award]) -> String {
    let kinds = archive.awardKinds.compactMap { kind -> String? in
      let count = awards.count { $0.kind.id == kind.id }
      guard count > 0 else { return nil }
      return words(.tally, ["count": String(count), "award": text(kind.name)])
    }
    return words(
      .proposalCount,
      ["count": String(awards.count), "kinds": kinds.joined(separator: words[.noteSeparator])])
  }

  /// The year's papers that go with the letter.
  func attached(in year: Year) -> [String] {
    let given = year.summary.papers
    return lines(
      archive.papers(of: year).compactMap { address in
        switch address {
        case .report where archive.issues(.report, in: year):
          title(of: address, given.report, .reportAbbreviation)
        case .minutes: title(of: address, given.minutes, .minutesAbbreviation)
        default: nil
        }
      })
  }

  /// What a paper is called, with its number where it has one.
  private func title(of address: Address, _ paper: Paper, _ abbreviation: Word) -> String {
    let title = paperTitle(address)
    guard paper.number != nil else { return title }
    let number = words(.documentNumber, ["number": symbol(of: paper, abbreviation)])
    return words(.paperNumbered, ["title": title, "number": number])
  }

  /// Lines of a list: each ends with a semicolon, the last with a full stop.
  func lines(_ texts: [String]) -> [String] {
    texts.enumerated().map { index, text in
      let bare = text.trimmingSuffix { ";.,".contains($0) || $0.isWhitespace }
      return bare + (index == texts.count - 1 ? "." : ";")
    }
  }

  /// Lines of a list: each ends with a semicolon, the last with a full stop.
  func lines(_ texts: [WordingView]) -> [WordingView] {
    zip(texts, lines(texts.map(\.text))).map { WordingView(text: $1, language: $0.language) }
  }

  /// Whom a paper is sent to (nơi nhận), as lines of a list.
  func recipients(of paper: Paper) -> [WordingView] {
    let recipients =
      paper.recipients.isEmpty ? archive.site.papers.recipients : paper.recipients
    return lines(recipients.map(view))
  }
}

extension String {
  /// The text without the characters at its end for which a test holds.
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, test(last) { rest.removeLast() }
    return String(rest)
  }
}

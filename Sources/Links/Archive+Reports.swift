package import Emulation

extension Archive {
  /// The printed reports of a year, in their order.
  ///
  /// None of a year of which no result is known, or not yet. Else a report, or a summary from its sources
  /// where no office issues one; minutes of a conference and a letter that proposes awards only where an
  /// office issues them.
  package func reports(of year: Year) -> [Address] {
    let notes = site.office != nil && site.papers.kinds.contains(.paper) ? year.notes : []
    let own = notes.filter { $0.paper != nil }
      .map { Address(.paper, year: year.number, name: $0.slug) }
    let working = Self.papersOfYears.filter { hasPaper($0, of: year) }
      .map { Address($0.page, year: year.number) }
    guard year.summary.status != .unknown, !year.isAwaited else { return working + own }
    let hasMet = year.note.day != nil || !year.note.conference.chairs.isEmpty
    let proposes = year.summary.awards.contains(where: \.status.isOpen)
    let kinds: [PageKind?] = [
      site.papers.kinds.contains(.report)
        ? (issues(.report, in: year) ? .report : .sourceSummary) : nil,
      issues(.minutes, in: year) && hasMet ? .minutes : nil,
      issues(.proposal, in: year) && proposes ? .proposal : nil,
    ]
    return kinds.compactMap(\.self).map { Address($0, year: year.number) } + working
      + own
  }

  /// The papers made of what a year holds, whether or not it has a result.
  private static let papersOfYears: [(kind: PaperKind, page: PageKind)] = [
    (.scores, .scores), (.unsent, .unsent), (.scoreForm, .scoreForm), (.covenant, .covenant),
    (.midYear, .midYear), (.ballot, .ballot), (.counting, .counting),
  ]

  /// Whether an office issues such a paper of a year that holds what it is made of.
  private func hasPaper(_ paper: (kind: PaperKind, page: PageKind), of year: Year) -> Bool {
    guard issues(paper.kind, in: year) else { return false }
    return switch paper.kind {
    case .scores: year.hasScores
    case .unsent: !unsent(in: year).isEmpty
    case .scoreForm: !year.criteria.isEmpty
    case .covenant: year.summary.covenant != nil
    case .midYear: year.midYearNote != nil
    case .ballot: year.summary.awards.contains { !$0.status.isClosedWithout }
    case .counting: year.summary.awards.contains { $0.votes != nil }
    default: false
    }
  }

  /// The members that a list of a year names as those that have not sent their self-scores: those that the office
  /// gave for it, or else those of which the year has neither points nor a rank.
  package func unsent(in year: Year) -> [Member] {
    let given = year.summary.papers[.unsent]?.members ?? []
    return given.isEmpty ? year.unsent : year.members.filter { given.contains($0.id) }
  }

  /// The sheets of a year's members, where an office issues them.
  package func profiles(of year: Year) -> [Address] {
    guard issues(.profile, in: year), year.summary.status != .unknown else { return [] }
    return year.members.filter { year.hasPage(of: $0.id) }
      .map { Address(.profile, year: year.number, name: $0.id) }
  }

  /// The note that is a paper at an address; nil for other pages.
  package func noteOfPaper(at address: Address) -> Note? {
    guard address.kind == .paper, let year = address.year.flatMap({ self[$0] }) else { return nil }
    return year.notes.first { $0.slug == address.name && $0.paper != nil }
  }

  /// The printed reports of a year in a language, in their order.
  package func reports(of year: Year, in language: Language) -> [Address] {
    reports(of: year).filter { has($0, in: language) }
  }

  /// Whether a page that the archive has is made in a language: a signed report is not where it would take something
  /// of a note that is not in the language.
  package func has(_ address: Address, in language: Language) -> Bool {
    if let note = noteOfPaper(at: address) {
      return note.translations.language(for: language) == language
    }
    guard let year = address.year.flatMap({ self[$0] }) else { return true }
    if address.kind == .midYear {
      return year.midYearNote?.translations.language(for: language) == language
    }
    guard address.kind == .report else { return true }
    return untranslated(in: year, language).isEmpty
  }

  /// The notes of a year of which a signed report would take something that is not in a language: the text of the
  /// summary, the titles of others.
  package func untranslated(in year: Year, _ language: Language) -> [Note] {
    year.notes.filter { note in
      let translations = note.translations
      guard note.kind == .summary else {
        let title = translations.title(in: language).language
        return title != nil && title != language
      }
      return translations.language(for: language) != language
        && translations.text(for: language).map { !$0.isBlank } ?? false
    }
  }

  /// Whether every member has a dossier.
  package var hasDossiers: Bool { site.papers.kinds.contains(.dossier) }

  /// Whether there is a book of the whole archive.
  package var hasBook: Bool { site.papers.kinds.contains(.book) && !years.isEmpty }

  /// The addresses of all printed reports.
  package var reports: [Address] {
    years.flatMap { reports(of: $0) + profiles(of: $0) }
      + (hasDossiers ? members.all.map { .dossier($0.id) } : [])
      + (hasBook ? [.book] : [])
  }
}

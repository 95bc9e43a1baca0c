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
    guard year.summary.status != .unknown, !year.isAwaited else { return own }
    let hasMet = year.note.day != nil || !year.note.conference.chairs.isEmpty
    let proposes = year.summary.awards.contains(where: \.status.isOpen)
    let kinds: [PageKind?] = [
      site.papers.kinds.contains(.report)
        ? (issues(.report, in: year) ? .report : .sourceSummary) : nil,
      issues(.minutes, in: year) && hasMet ? .minutes : nil,
      issues(.proposal, in: year) && proposes ? .proposal : nil,
    ]
    return kinds.compactMap(\.self).map { Address($0, year: year.number) } + own
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
    guard address.kind == .report, let year = address.year.flatMap({ self[$0] }) else {
      return true
    }
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
    years.flatMap(reports)
      + (hasDossiers ? members.all.map { .dossier($0.id) } : [])
      + (hasBook ? [.book] : [])
  }
}

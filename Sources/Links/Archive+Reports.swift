package import Emulation

extension Archive {
  /// The printed reports of a year, in their order.
  ///
  /// None of a year of which no result is known, or not yet. Else a report, or a summary from its sources
  /// where no office issues one; minutes of a conference and a letter that proposes awards only where an
  /// office issues them.
  package func reports(of year: Year) -> [Address] {
    guard year.summary.status != .unknown, !year.isAwaited else { return [] }
    let hasMet = year.note.day != nil || !year.note.conference.chairs.isEmpty
    let proposes = year.summary.awards.contains(where: \.status.isOpen)
    let kinds: [PageKind?] = [
      site.papers.kinds.contains(.report)
        ? (issues(.report, in: year) ? .report : .sourceSummary) : nil,
      issues(.minutes, in: year) && hasMet ? .minutes : nil,
      issues(.proposal, in: year) && proposes ? .proposal : nil,
    ]
    return kinds.compactMap(\.self).map { Address($0, year: year.number) }
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

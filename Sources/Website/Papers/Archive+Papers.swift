import Emulation

extension Archive {
  /// The papers of a year, in their order.
  ///
  /// None of a year of which no result is known, or not yet: else a report, minutes where anything of its conference is, a
  /// letter where any award is still a proposal.
  func papers(of year: Year) -> [Address] {
    guard year.summary.status != .unknown, !year.isAwaited else { return [] }
    let kinds = site.papers.kinds
    let hasMet = year.note.day != nil || !year.note.conference.chairs.isEmpty
    let proposes = year.summary.awards.contains { $0.status == .proposed }
    return [
      kinds.contains(.report) ? .report(year.number) : nil,
      kinds.contains(.minutes) && hasMet ? .minutes(year.number) : nil,
      kinds.contains(.proposal) && proposes ? .proposal(year.number) : nil,
    ].compactMap(\.self)
  }

  /// Whether every province has a dossier.
  var hasDossiers: Bool { site.papers.kinds.contains(.dossier) }

  /// Whether there is a book of the whole archive.
  var hasBook: Bool { site.papers.kinds.contains(.book) && !years.isEmpty }

  /// The addresses of all papers.
  var paperAddresses: [Address] {
    years.flatMap(papers)
      + (hasDossiers ? provinces.all.map { .dossier($0.id) } : [])
      + (hasBook ? [.book] : [])
  }
}

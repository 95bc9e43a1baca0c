import Emulation

/// What the archive knows of a member, gathered from its years.
package struct MemberRecord {
  let member: Member
  /// The years in which it was a member, oldest first.
  let history: History
  /// Its awards, oldest first.
  let awards: [(award: Award, year: Year)]
  /// Its offices by the emulation year they are for, oldest first.
  let offices: [(office: Office, year: Int)]

  /// The sources of the member, then those of its known results, awards and offices by year: those that
  /// a line of its dossier cites.
  let sources: [Source]

  init(_ member: Member, _ archive: Archive) {
    self.member = member
    history = archive.history(of: member.id)
    awards = archive.years.flatMap { year in year.awards(to: member.id).map { ($0, year) } }
    let held = archive.years.flatMap { year in
      Office.Kind.allCases.flatMap { archive.offices($0, in: year) }.map { ($0, year.number) }
    }
    // The last year decides on a year that the archive may not have yet.
    let next = archive.years.filter { archive[$0.number + 1] == nil }.flatMap { year in
      year.summary.nextOffices.map { ($0, year.number + 1) }
    }
    let offices = (held + next).filter { $0.0.member == member.id }.sorted { $0.1 < $1.1 }
    self.offices = offices.map { (office: $0.0, year: $0.1) }
    let cited =
      history.entries.filter(\.hasResult).map { ($0.year.number, $0.placing.score?.source) }
      + awards.map { ($0.year.number, $0.award.source) }
      + offices.map { ($0.0.toldIn, $0.0.source) }
    let told = cited.compactMap { year, position -> (Int, Int)? in position.map { (year, $0) } }
      .sorted { $0 < $1 }
    sources =
      member.sources
      + told.compactMap { year, position in
        guard let sources = archive[year]?.note.sources, sources.indices.contains(position) else {
          return nil
        }
        return sources[position]
      }
  }

  /// Whether a rank or points of any year are known.
  var hasResults: Bool { history.entries.contains(where: \.hasResult) }

  /// Whether there is nothing but names and codes.
  var isEmpty: Bool {
    awards.isEmpty && offices.isEmpty
      && !history.entries.contains { $0.year.hasPage(of: member.id) }
  }
}

extension History.Entry {
  /// Whether a rank or points of the member are known.
  fileprivate var hasResult: Bool { rank != nil || placing.score?.total != nil }
}

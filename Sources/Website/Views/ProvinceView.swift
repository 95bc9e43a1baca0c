import Emulation
import Templates

/// The page of a province over all years.
struct ProvinceView: View {
  let page: PageView
  let name: String
  let kind: String
  let changes: [String]
  let notes: WordingView?
  let facts: [FactView]
  let names: [NameView]
  let years: [ProvinceYearView]
  let mentions: [NoteLineView]
  let sources: [SourceView]

  static let tags: [Tag<ProvinceView>] = [
    .record("page") { $0.page },
    .text("name") { $0.name },
    .text("kind") { $0.kind },
    .texts("changes") { $0.changes },
    .record("notes") { $0.notes },
    .list("facts") { $0.facts },
    .list("names") { $0.names },
    .list("years") { $0.years },
    .list("mentions") { $0.mentions },
    .flag("has-mentions") { !$0.mentions.isEmpty },
    .list("sources") { $0.sources },
    .flag("has-sources") { !$0.sources.isEmpty },
  ]
}

extension ProvinceView {
  init(_ province: Province, _ edition: Edition) {
    let archive = edition.archive
    let address = Address.province(province.id)
    let current = province.latestName
    page = edition.page(
      address, title: current.text, in: .provinces,
      trail: [(edition.words[.provinces], .provinces)])
    name = current.text
    kind = edition.kind(current.kind)
    changes = edition.changes(province)
    notes = province.notes.map(edition.view)
    facts = edition.facts(province)
    names = edition.names(province)
    years = archive.years.reversed().compactMap {
      ProvinceYearView(province, $0, edition)
    }
    mentions = archive.years.reversed().flatMap(\.notes).filter { $0.names(province.id) }
      .map { edition.line($0, on: address) }
    sources = edition.views(province.sources)
  }
}

extension Edition {
  /// The mergers that a province came from or ended in, a sentence each.
  fileprivate func changes(_ province: Province) -> [String] {
    let joined = archive.provinces.predecessors(of: province.id).compactMap { other in
      other.merger.map {
        words(.mergedWith, ["name": other.latestName.text, "date": longDate($0.day)])
      }
    }
    return joined + [merger(province)].compactMap(\.self)
  }

  /// Best rank, awards proposed, years as head: each with how many years it rests on.
  fileprivate func facts(_ province: Province) -> [FactView] {
    let years = archive.years.filter { year in year.members.contains { $0.id == province.id } }
    let ranks = years.filter(\.standing.ranksCluster).compactMap { year in
      year.standing[province.id]?.rank.map { (year: year.number, rank: $0) }
    }
    let best = ranks.min { ($0.rank.number, $0.year) < ($1.rank.number, $1.year) }
    let rests = words(.rankedYears, ["count": String(ranks.count), "total": String(years.count)])
    return [
      FactView(
        label: words[.bestRank],
        value: best.map {
          words(.bestRankIn, ["rank": rank($0.rank), "year": String($0.year)])
        } ?? words[.notPublished], note: rests, href: nil, source: nil),
      awardsFact(province, years),
      headFact(province),
    ]
  }

  /// How many awards were proposed, and how many years' awards are known at all.
  private func awardsFact(_ province: Province, _ years: [Year]) -> FactView {
    let known = years.count { !$0.summary.awards.isEmpty }
    let proposed = years.flatMap { $0.awards(to: province.id) }.count { $0.status == .proposed }
    return FactView(
      label: words[.awardsProposed],
      value: proposed == 0 ? words[.awardsNone] : String(proposed),
      note: words(.awardYears, ["count": String(known), "total": String(years.count)]),
      href: nil, source: nil)
  }

  /// The years as head, those not known as held with how far the choice had come.
  private func headFact(_ province: Province) -> FactView {
    let years = archive.years.compactMap { year -> String? in
      guard let office = archive.office(.head, in: year), office.province == province.id else {
        return nil
      }
      guard office.status != .held else { return String(year.number) }
      return words(
        .yearWithStatus, ["year": String(year.number), "status": status(office.status)])
    }
    return FactView(
      label: words[.timesHead], value: years.isEmpty ? words[.notKnown] : list(years), note: nil,
      href: nil, source: nil)
  }

  /// The names of a province over time, each with the codes in force under it.
  fileprivate func names(_ province: Province) -> [NameView] {
    province.names.map { name in
      NameView(name: name.text, kind: kind(name.kind), period: period(name.period))
    }
      + province.codes.map { code in
        NameView(
          name: words(.gsoCode, ["code": code.gso]), kind: nil, period: period(code.period))
      }
  }
}

extension Note {
  /// Whether a note names a province in its facts.
  fileprivate func names(_ province: Province.ID) -> Bool {
    let offices = (summary?.offices ?? []) + (summary?.nextOffices ?? [])
    let named =
      provinces + conference.provinces + (summary?.awards.map(\.province) ?? [])
      + offices.map(\.province)
    return named.contains(province)
  }
}

import Emulation
import Templates

/// The page of one province in one emulation year.
struct ProvinceInYearView: View {
  let page: PageView
  let number: String
  let year: LinkView
  let province: LinkView
  let name: String
  let status: String?
  let isFinal: Bool
  let facts: [FactView]
  let scoreCard: PointsTableView?
  let notes: [WordingView]
  let awards: [AwardView]
  let offices: [OfficeView]
  let breaks: [WordingView]
  let previous: LinkView?
  let following: LinkView?

  static let tags: [Tag<ProvinceInYearView>] = [
    .record("page") { $0.page },
    .text("number") { $0.number },
    .record("year") { $0.year },
    .record("province") { $0.province },
    .text("name") { $0.name },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .list("facts") { $0.facts },
    .record("score-card") { $0.scoreCard },
    .list("notes") { $0.notes },
    .list("awards") { $0.awards },
    .flag("has-awards") { !$0.awards.isEmpty },
    .list("offices") { $0.offices },
    .flag("has-offices") { !$0.offices.isEmpty },
    .list("breaks") { $0.breaks },
    .record("previous") { $0.previous },
    .record("following") { $0.following },
  ]
}

extension ProvinceInYearView {
  init(_ placing: Standing.Placing, _ year: Year, _ edition: Edition) {
    let province = placing.province
    let number = year.number
    self.number = String(number)
    let address = Address.provinceInYear(province.id, number)
    let name = edition.name(province.id, in: number)
    let entry = edition.archive.entry(placing, in: year)
    page = edition.page(
      address,
      title: edition.words(.provinceInYear, ["name": name, "year": String(number)]),
      in: .provinces,
      trail: [
        (edition.words[.provinces], .provinces),
        (province.latestName.text, .province(province.id)),
      ])
    self.year = LinkView(
      label: edition.words(.yearTitle, ["year": String(number)]),
      href: edition.link(to: .year(number), from: address))
    self.province = edition.member(province, on: address)
    self.name = name
    status = edition.status(of: year)
    isFinal = year.summary.status == .final
    facts = edition.facts(entry, on: address)
    scoreCard = edition.scoreCard(province, year)
    notes =
      ([placing.score?.note] + (placing.score?.stages.map(\.note) ?? [])).compactMap(\.self)
      .map(edition.view)
    awards = year.awards(to: province.id).map { edition.view($0, in: number, on: address) }
    offices = edition.offices(of: province.id, in: year, on: address)
    breaks = edition.sentences(entry.breaks, in: number)
    let years = edition.archive.years.filter { $0.hasPage(of: province.id) }
    func neighbour(_ year: Year?) -> LinkView? {
      year.map {
        LinkView(
          label: String($0.number),
          href: edition.link(to: .provinceInYear(province.id, $0.number), from: address))
      }
    }
    previous = neighbour(years.last { $0.number < number })
    following = neighbour(years.first { $0.number > number })
  }
}

extension Year {
  /// Whether a member has a page of its own for the year: something of its result is known.
  func hasPage(of province: Province.ID) -> Bool {
    guard let placing = standing[province] else { return false }
    return placing.rank != nil || placing.tier != nil
      || placing.score?.stages.contains { stage in
        stage.total != nil || stage.points.contains { $0 != nil }
      } ?? false
  }
}

extension Edition {
  /// Rank, points, tier and change of a province in a year.
  fileprivate func facts(_ entry: History.Entry, on page: Address) -> [FactView] {
    let (year, placing) = (entry.year, entry.placing)
    let id = placing.province.id
    let source = mark(placing.score?.source, toldIn: year.number, on: page)
    let total = String(year.members.count)
    let standing = year.standing
    let rank =
      entry.rank.map { words(.rankOf, ["rank": self.rank($0), "total": total]) }
      ?? placing.rank.map {
        let count = count(standing.rankedCount, of: standing.placings.count)
        return words(.rankAmong, ["rank": self.rank($0), "count": count])
      }
    let maximum = year.disclosure == .ranks ? nil : year.maximum(for: id)
    let isMore = year.hasOwnMaxima
    let share = isMore ? placing.share.map { percent($0.percent(decimals: 2)) } : nil
    let note = [maximum.map { words(.ofMaximum, ["maximum": points($0)]) }, share]
      .compactMap(\.self).joined(separator: words[.noteSeparator])
    var facts = [
      FactView(
        label: words[.rank], value: rank ?? gap(in: year),
        note: placing.rank == nil ? nil : stageNote(year, of: placing), href: nil, source: nil),
      FactView(
        label: capitalised(pointsName(year.resultStage)),
        value: placing.score?.total.map(figure) ?? earlierFigure(placing.score) ?? gap(in: year),
        note: placing.score?.total == nil || note.isEmpty ? nil : note, href: nil,
        source: placing.score?.total == nil ? nil : source),
    ]
    if let tier = placing.tier {
      facts.append(
        FactView(label: words[.tier], value: text(tier.name), note: nil, href: nil, source: nil))
    }
    if let change = change(entry) {
      facts.append(
        FactView(
          label: words(.changeOn, ["year": String(year.number - 1)]),
          value: change.spoken ?? change.points ?? "",
          note: change.spoken == nil
            ? nil : change.points.map { words(.pointsChange, ["points": $0]) }, href: nil,
          source: nil))
    }
    return facts
  }
}

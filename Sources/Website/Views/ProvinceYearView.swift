import Emulation
import Templates

/// One year in the table of a province.
struct ProvinceYearView: View {
  let year: LinkView
  /// How far the year's result can be relied on, where it is not final.
  let status: String?
  /// The name in force in that year, where it is another than the newest.
  let name: String?
  let rank: String?
  let isTied: Bool
  let points: String?
  /// The stage of points and rank, where it is not the agreed one.
  let stage: String?
  /// A figure of an earlier stage with its name, where the points are not known.
  let earlier: String?
  /// The link of the points to the province's page of the year.
  let details: String?
  let tier: WordingView?
  let change: ChangeView?
  /// Why the year does not compare with the year before.
  let breaks: [WordingView]
  /// What stands for a figure that is missing.
  let gap: String
  let awards: [AwardView]
  let offices: [OfficeView]
  let source: SourceMarkView?

  static let tags: [Tag<ProvinceYearView>] = [
    .record("year") { $0.year },
    .text("status") { $0.status },
    .text("name") { $0.name },
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .text("points") { $0.points },
    .text("stage") { $0.stage },
    .text("earlier") { $0.earlier },
    .text("details") { $0.details },
    .record("tier") { $0.tier },
    .record("change") { $0.change },
    .list("breaks") { $0.breaks },
    .flag("has-breaks") { !$0.breaks.isEmpty },
    .text("gap") { $0.gap },
    .list("awards") { $0.awards },
    .list("offices") { $0.offices },
    .record("source") { $0.source },
  ]
}

extension ProvinceYearView {
  init(
    _ province: Province, _ entry: History.Entry, on address: Address, _ edition: Edition
  ) {
    let (year, placing) = (entry.year, entry.placing)
    let then = province.name(in: year.number).text
    self.year = LinkView(
      label: String(year.number), href: edition.link(to: .year(year.number), from: address))
    status = edition.caution(of: year)
    name =
      then == province.latestName.text
      ? nil : edition.words(.asNamed, ["name": then])
    rank = entry.rank.map(edition.rank)
    isTied = entry.rank?.isTied ?? false
    points = placing.score?.total.map(edition.figure)
    stage = points == nil && rank == nil ? nil : edition.stageNote(year, of: placing)
    earlier = edition.earlierFigure(placing.score)
    details =
      year.hasPage(of: province.id)
      ? edition.link(to: .provinceInYear(province.id, year.number), from: address) : nil
    tier = placing.tier.map { edition.view($0.name) }
    change = edition.change(entry)
    breaks = edition.sentences(entry.breaks, in: year.number)
    gap = edition.gap(in: year)
    awards = year.awards(to: province.id).map { edition.view($0, in: year.number, on: address) }
    offices = edition.offices(of: province.id, in: year, on: address)
    source =
      points == nil && rank == nil
      ? nil : edition.mark(placing.score?.source, toldIn: year.number, on: address)
  }
}

extension Edition {
  /// The stage of a member's points and rank, where it is not the agreed one; a stage that is not known
  /// is said of points alone.
  func stageNote(_ year: Year, of placing: Standing.Placing) -> String? {
    if year.resultStage == .notStated, placing.score?.total == nil { return nil }
    return stageNote(year.resultStage)
  }
}

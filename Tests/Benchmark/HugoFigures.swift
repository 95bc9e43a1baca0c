import Foundation

/// The figures of a sample as the layouts of the Hugo site read them.
struct HugoFigures {
  struct Member: Encodable {
    let id: String
    let name: String
    let years: [MemberYear]
  }

  struct MemberYear: Encodable {
    let year: Int
    let rank: Int
    let points: String
    let gain: String
  }

  struct Year: Encodable {
    let year: Int
    let head: Name
    let changes: Bool
    let ranking: [Row]
    let stages: Table
    let criteria: [Table]
    let cards: [String: Card]
  }

  struct Name: Encodable {
    let id: String
    let name: String
  }

  struct Row: Encodable {
    let rank: Int
    let id: String
    let name: String
    let points: String
    let award: Bool
    let change: Int
    let places: Int
    let gain: String
    let x: Int
  }

  struct Card: Encodable {
    let rank: Int
    let points: String
    let table: Table
  }

  struct Table: Encodable {
    let caption: String
    let subject: String
    let heads: [Head]
    let rows: [Line]
  }

  struct Head: Encodable {
    let label: String
    var href: String?
  }

  struct Line: Encodable {
    let name: String
    var href: String?
    var group = false
    var bar: Bar?
    let cells: [String]
  }

  /// The points for a criterion as a bar, with the mean and the most of all, each as its place in it.
  struct Bar: Encodable {
    let filled: Int
    let mean: Int
    let best: Int
  }

  private let sample: Sample
  /// The points of a year in hundredths: by member, by stage, by criterion.
  private let points: [Int: [[[Int]]]]
  private let ranks: [Int: [Int]]

  init(_ sample: Sample) {
    self.sample = sample
    points = Dictionary(
      uniqueKeysWithValues: sample.years.map { year in
        let all = (0..<sample.members).map { member in
          Sample.stages.indices.map { sample.points(member, year, stage: $0) }
        }
        return (year, all)
      })
    ranks = Dictionary(
      uniqueKeysWithValues: sample.years.map { year in
        var ranks = [Int](repeating: 0, count: sample.members)
        for place in sample.ranking(year) { ranks[place.member] = place.rank }
        return (year, ranks)
      })
  }

  /// Every member over the years, the newest first.
  var members: [Member] {
    (0..<sample.members).map { member in
      Member(
        id: sample.id(member), name: sample.name(member),
        years: sample.years.reversed().map { year in
          MemberYear(
            year: year, rank: ranks[year]?[member] ?? 0, points: Sample.text(total(member, year)),
            gain: gain(member, year))
        })
    }
  }

  /// All tables of a year.
  func year(_ year: Int) -> Year {
    let head = year % sample.members
    let ranking = sample.ranking(year)
    return Year(
      year: year, head: Name(id: sample.id(head), name: sample.name(head)),
      changes: year > sample.years.lowerBound,
      ranking: ranking.enumerated().map { index, place in
        let change = (ranks[year - 1]?[place.member] ?? place.rank) - place.rank
        return Row(
          rank: place.rank, id: sample.id(place.member), name: sample.name(place.member),
          points: Sample.text(place.total), award: index < 2, change: change, places: abs(change),
          gain: gain(place.member, year), x: 10 + (place.total - 40_000) / 60)
      },
      stages: stages(ranking.map(\.member), year), criteria: criteria(year),
      cards: Dictionary(
        uniqueKeysWithValues: (0..<sample.members).map { (sample.id($0), card($0, year)) }))
  }

  private func total(_ member: Int, _ year: Int, stage: Int = 2) -> Int {
    sum(0..<sample.criteria, member, year, stage: stage)
  }

  /// The points that a member has for some criteria.
  private func sum(
    _ criteria: some Sequence<Int>, _ member: Int, _ year: Int, stage: Int = 2
  ) -> Int {
    criteria.reduce(0) { $0 + (points[year]?[member][stage][$1] ?? 0) }
  }

  private func address(_ member: Int) -> String { "../provinces/\(sample.id(member)).html" }

  private func gain(_ member: Int, _ year: Int) -> String {
    guard points[year - 1] != nil else { return "" }
    let gain = total(member, year) - total(member, year - 1)
    return (gain < 0 ? "−" : "+") + Sample.text(abs(gain))
  }

  private func stages(_ members: [Int], _ year: Int) -> Table {
    Table(
      caption: "Totals by stage, emulation year \(year)", subject: "Province",
      heads: Self.stageNames.map { Head(label: $0) },
      rows: members.map { member in
        Line(
          name: sample.name(member), href: address(member),
          cells: Sample.stages.indices.map { Sample.text(total(member, year, stage: $0)) })
      })
  }

  private func criteria(_ year: Int) -> [Table] {
    stride(from: 0, to: sample.members, by: 10).map { first in
      let members = first..<min(first + 10, sample.members)
      return Table(
        caption: "Points by criterion, emulation year \(year)", subject: "Criterion",
        heads: [Head(label: "Maximum")]
          + members.map { Head(label: sample.name($0), href: address($0)) },
        rows: lines { positions in members.map { Sample.text(sum(positions, $0, year)) } })
    }
  }

  private func card(_ member: Int, _ year: Int) -> Card {
    let table = Table(
      caption: "\(sample.name(member)): points by criterion and stage, emulation year \(year).",
      subject: "Criterion",
      heads: (["Maximum"] + Self.stageNames + ["Mean", "Highest"]).map { Head(label: $0) },
      rows: lines { positions in
        let all = (0..<sample.members).map { sum(positions, $0, year) }
        let own = Sample.stages.indices.map { stage in
          Sample.text(sum(positions, member, year, stage: stage))
        }
        return own + [
          Sample.text(all.reduce(0, +) / all.count), Sample.text(all.max() ?? 0),
        ]
      } bar: { position in
        bar(position, member, year)
      })
    return Card(
      rank: ranks[year]?[member] ?? 0, points: Sample.text(total(member, year)), table: table)
  }

  private func bar(_ position: Int, _ member: Int, _ year: Int) -> Bar {
    let all = (0..<sample.members).map { sum([position], $0, year) }
    func place(_ points: Int) -> Int { points * 112 / Sample.maximum }
    return Bar(
      filled: place(sum([position], member, year)), mean: 4 + place(all.reduce(0, +) / all.count),
      best: place(all.max() ?? 0))
  }

  /// A line for each group, each criterion and the total.
  private func lines(
    _ cells: ([Int]) -> [String], bar: (Int) -> Bar? = { _ in nil }
  ) -> [Line] {
    func line(_ name: String, _ positions: [Int], group: Bool = false, bar: Bar? = nil) -> Line {
      let maximum = Sample.text(Sample.maximum * positions.count)
      return Line(name: name, group: group, bar: bar, cells: [maximum] + cells(positions))
    }
    let all = Array(0..<sample.criteria)
    return Sample.groups.flatMap { group in
      let positions = all.filter { sample.criterion($0).group == group }
      return [line(group.capitalized, positions, group: true)]
        + positions.map { line(sample.criterion($0).name, [$0], bar: bar($0)) }
    } + [line("Total", all)]
  }

  private static let stageNames = ["Self-scored", "Reviewed", "Agreed"]
}

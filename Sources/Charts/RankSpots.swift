/// Where the points of ranks lie on a sheet, ties apart.
struct RankSpots: Sendable {
  /// For each series a spot for each year; nil where it has no rank.
  let spots: [[Position?]]
  /// The capsules around tied points.
  let ties: [Box]

  init(_ chart: RankLines, _ grid: RankGrid) {
    var spots = chart.series.map { _ in [Position?](repeating: nil, count: chart.years.count) }
    var ties: [Box] = []
    var heights = [Length](repeating: .zero, count: chart.series.count)
    for year in chart.years.indices {
      for (rank, members) in Self.ranks(of: chart, in: year) {
        let sorted = members.sorted { (heights[$0], $0) < (heights[$1], $1) }
        let distance = grid.distance(ofTied: members.count)
        var y = grid.y(rank) - distance * (members.count - 1) / 2
        if members.count > 1 {
          ties.append(
            Box(
              left: grid.x(year) - 6, top: y - 6, width: 12,
              height: distance * (members.count - 1) + 12))
        }
        for member in sorted {
          spots[member][year] = Position(grid.x(year), y)
          heights[member] = y
          y += distance
        }
      }
    }
    self.spots = spots
    self.ties = ties
  }

  /// The series at each rank of a year, in the order of ranks.
  private static func ranks(of chart: RankLines, in year: Int) -> [(Int, [Int])] {
    var members = [[Int]](repeating: [], count: chart.places + 1)
    for (index, series) in chart.series.enumerated() {
      guard case .rank(let rank) = series.point(in: year) else { continue }
      members[min(max(rank, 1), chart.places)].append(index)
    }
    return members.indices.lazy.filter { !members[$0].isEmpty }.map { ($0, members[$0]) }
  }
}

/// Where years and ranks lie on the sheet of rank lines.
struct RankGrid {
  /// The measures on which all places of points and names rest.
  struct Sheet: Hashable {
    let width: ChartWidth
    let plot: Box
    let startRoom: Length
    let endRoom: Length
  }

  let width: Length
  private let chartWidth: ChartWidth
  let plot: Box
  /// The room that names before and behind the lines may take.
  let startRoom: Length
  let endRoom: Length

  private let chart: RankLines
  private let row: Length
  private let lanes: [Int]

  init(_ chart: RankLines, _ width: ChartWidth) {
    self.chart = chart
    self.width = width.length
    chartWidth = width
    let scale = Lettering.small.width(of: String(chart.places)) + 8
    let ends = chart.series.map { series in
      let name = series.lettering.width(of: series.endLabel)
      return max(name, Lettering.small.width(of: series.endNote))
    }
    let starts = chart.series.filter { series in
      if case .rank = series.point(in: 0) { true } else { false }
    }
    .map { $0.lettering.width(of: $0.startLabel) }

    let endRoom = min(ends.max() ?? 0, width.endRoom)
    var startRoom = min(starts.max() ?? 0, width.startRoom)
    let right = width.length - max(20, endRoom + 12)
    let steps = max(1, chart.years.count - 1)
    if (right - scale - startRoom - 24) / steps < 16, width == .narrow { startRoom = 0 }
    let left = scale + (startRoom > 0 ? startRoom + 10 : 0) + 12
    self.startRoom = startRoom
    self.endRoom = endRoom

    row = Self.row(of: chart, endRoom, startRoom)
    lanes = Self.lanes(of: chart, Self.steps(from: left, to: right, chart.years.count), width)
    let top = Length(17) * ((lanes.max() ?? -1) + 1) + 2
    plot = Box(left: left, top: top, width: right - left, height: row * chart.places)
  }

  var sheet: Sheet {
    Sheet(width: chartWidth, plot: plot, startRoom: startRoom, endRoom: endRoom)
  }

  func x(_ year: Int) -> Length {
    Self.steps(from: plot.left, to: plot.right, chart.years.count)(year)
  }

  func y(_ rank: Int) -> Length { plot.top + row * (min(max(rank, 1), chart.places) - 1) + row / 2 }

  /// The index of the last year.
  var lastYear: Int { chart.years.count - 1 }

  /// How far apart tied points lie: all of them fit in the row of their rank.
  func distance(ofTied count: Int) -> Length { min(9, (row - 8) / max(1, count - 1)) }

  /// The years as a strip, to halfway to their neighbours.
  func strip(_ years: ClosedRange<Int>) -> Box {
    let half = min(20, chart.years.count > 1 ? (x(1) - x(0)) / 2 : 20)
    let (left, right) = (x(years.lowerBound) - half, x(years.upperBound) + half)
    return Box(left: left, top: plot.top, width: right - left, height: plot.height)
  }

  /// The names of years from one to another.
  func name(of years: ClosedRange<Int>) -> String {
    let first = chart.years[years.lowerBound]
    return years.count == 1 ? first : "\(first)–\(chart.years[years.upperBound])"
  }

  /// Where notes under the years begin.
  var foot: Length { plot.bottom + 26 }

  func draw(with pen: inout SVGWriter) {
    let ranks = 1...chart.places
    pen.lines(
      ranks.map { [Position(plot.left - 10, y($0)), Position(plot.right + 10, y($0))] }, .hairline)
    for (index, stop) in chart.breaks.enumerated() {
      let x = middle(of: stop)
      pen.line(
        Position(x, height(ofLane: lanes[index]) + 9), Position(x, plot.bottom), .lined(.ink))
    }
    for rank in ranks {
      let end = Lettering.small.width(of: String(chart.places))
      pen.text(String(rank), at: Position(end, y(rank)), .end, .small, .soft)
    }
    for year in labelledYears {
      let spot = Position(x(year), plot.bottom + 12)
      pen.text(chart.years[year], at: spot, .middle, .small, .soft, room: Self.yearRoom)
    }
    for (index, stop) in chart.breaks.enumerated() {
      let room = Self.room(of: stop, chartWidth)
      let x = max(room / 2, min(middle(of: stop), width - room / 2))
      let spot = Position(x, height(ofLane: lanes[index]))
      pen.text(stop.label, at: spot, .middle, .small, .soft, room: room)
    }
  }

  private func middle(of stop: RankLines.Break) -> Length { (x(stop.year) + x(stop.year + 1)) / 2 }

  private func height(ofLane lane: Int) -> Length { Length(17) * lane + 9 }

  /// The last year and, going back, as many as do not touch.
  private var labelledYears: [Int] {
    let widest = chart.years.map { Lettering.small.width(of: $0) }.max() ?? 0
    let room = min(widest, Self.yearRoom) + 8
    guard chart.years.count > 1 else { return Array(chart.years.indices) }
    let step = max(Length(tenths: 1), x(1) - x(0))
    let every = max(1, (room.tenths + step.tenths - 1) / step.tenths)
    return Array(stride(from: chart.years.count - 1, through: 0, by: -every).reversed())
  }

  /// The most that the name of a year takes.
  private static let yearRoom: Length = 60

  /// Rows are as high as there is room for on a page, and as the names behind the lines need.
  private static func row(
    of chart: RankLines, _ endRoom: Length, _ startRoom: Length
  ) -> Length {
    let ends = chart.series.reduce(0) { $0 + $1.endLines(in: endRoom) }
    let starts = chart.series.reduce(0) {
      $0 + (startRoom > 0 ? $1.lines(of: $1.startLabel, in: startRoom).count : 0)
    }
    let lines = max(ends, starts)
    let needed = Lettering.label.lineHeight * lines / chart.places + 1
    let wanted: Length = chart.places <= 8 ? 32 : chart.places <= 16 ? 25 : 18
    return max(wanted, needed)
  }

  private static func steps(
    from left: Length, to right: Length, _ count: Int
  ) -> (Int) -> Length {
    { year in
      count > 1 ? left + (right - left) * year / (count - 1) : (left + right) / 2
    }
  }

  private static func room(of stop: RankLines.Break, _ width: ChartWidth) -> Length {
    min(Lettering.small.width(of: stop.label), width.length)
  }

  /// The line in which the label of each break stands: the first where it touches no other.
  private static func lanes(
    of chart: RankLines, _ x: (Int) -> Length, _ width: ChartWidth
  ) -> [Int] {
    var ends: [Length] = []
    return chart.breaks.map { stop in
      let room = room(of: stop, width)
      let wanted = (x(stop.year) + x(stop.year + 1)) / 2
      let middle = max(room / 2, min(wanted, width.length - room / 2))
      let lane = ends.firstIndex { $0 + 8 <= middle - room / 2 } ?? ends.count
      if lane == ends.count { ends.append(.zero) }
      ends[lane] = middle + room / 2
      return lane
    }
  }
}

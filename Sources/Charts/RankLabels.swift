/// The names at both ends of rank lines, apart from each other and led to their lines.
struct RankLabels {
  /// The name before a line.
  private struct Start {
    let lines: [String]
    let spot: Position
    let middle: Length
  }

  private let chart: RankLines
  private let grid: RankGrid
  private var starts: [Int: Start] = [:]
  private var ends: [Int: RankEnd] = [:]

  init(_ chart: RankLines, _ grid: RankGrid, _ traces: RankTraces) {
    self.chart = chart
    self.grid = grid
    placeEnds(traces)
    if grid.startRoom > 0 { placeStarts(traces) }
  }

  /// The heights around which the names of a series are, before and behind its line.
  func middles(of index: Int) -> [Length?] { [starts[index]?.middle, ends[index]?.middle] }

  /// Covers what is behind the names at the ends, which are on a band.
  func drawCovers(with pen: inout SVGWriter) {
    for index in chart.series.indices {
      ends[index]?.coverName(with: &pen)
      ends[index]?.coverNote(with: &pen)
    }
  }

  /// Draws the names of a series.
  func draw(_ index: Int, with pen: inout SVGWriter) {
    if let end = ends[index] {
      end.drawStop(with: &pen)
      end.drawLead(with: &pen)
      end.drawName(with: &pen)
      end.drawNote(with: &pen)
    }
    if let start = starts[index] { draw(start, of: chart.series[index], with: &pen) }
  }

  private func draw(
    _ start: Start, of series: RankLines.Series, with pen: inout SVGWriter
  ) {
    let x = grid.plot.left - 12
    let height = Lettering.label.lineHeight
    var y = start.middle - height * (start.lines.count - 1) / 2
    for line in start.lines {
      pen.text(
        line, at: Position(x, y), .end, series.lettering, series.isEmphasised ? .accent : .ink)
      y += height
    }
    guard start.spot.y.isFar(from: start.middle) else { return }
    pen.line(
      Position(x + 3, start.middle), Position(start.spot.x - 5, start.spot.y), .lined(.mid))
  }

  private mutating func placeStarts(_ traces: RankTraces) {
    let found = chart.series.indices.compactMap { index in
      traces.spots[index].first.flatMap(\.self).map { spot in
        let series = chart.series[index]
        return (index, series.lines(of: series.startLabel, in: grid.startRoom), spot)
      }
    }
    let wishes = found.map { _, lines, spot in
      LabelSpacing.Wish(middle: spot.y, room: Lettering.label.lineHeight * lines.count)
    }
    let middles = LabelSpacing.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    for ((index, lines, spot), middle) in zip(found, middles) {
      starts[index] = Start(lines: lines, spot: spot, middle: middle)
    }
  }

  private mutating func placeEnds(_ traces: RankTraces) {
    let lasts = chart.series.indices.compactMap { index in
      traces.spots[index].enumerated().reversed().lazy
        .compactMap { year, spot in spot.map { (index, year, $0) } }.first
    }
    let wishes = lasts.map { index, _, spot in
      LabelSpacing.Wish(
        middle: spot.y,
        room: Lettering.label.lineHeight * chart.series[index].endLines(in: grid.endRoom))
    }
    let middles = LabelSpacing.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    for ((index, year, spot), middle) in zip(lasts, middles) {
      ends[index] = RankEnd(chart.series[index], year, spot, middle: middle, grid)
    }
  }
}

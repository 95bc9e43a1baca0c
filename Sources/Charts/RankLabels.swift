/// The names at both ends of rank lines, apart from each other and led to their lines.
struct RankLabels {
  private let chart: RankLines
  private let grid: RankGrid
  private let traces: RankTraces

  init(_ chart: RankLines, _ grid: RankGrid, _ traces: RankTraces) {
    self.chart = chart
    self.grid = grid
    self.traces = traces
  }

  /// - Parameter onBand: whether names behind the lines stand on a band, which they then cover.
  func draw(onBand: Bool, with pen: inout SVGWriter) {
    let ends = ends
    if onBand {
      for end in ends { end.coverName(with: &pen) }
      for end in ends { end.coverNote(with: &pen) }
    }
    for end in ends { end.drawStop(with: &pen) }
    for end in ends { end.drawLead(with: &pen) }
    for end in ends { end.drawName(with: &pen) }
    for end in ends { end.drawNote(with: &pen) }
    if grid.startRoom > 0 { drawStarts(with: &pen) }
  }

  private func drawStarts(with pen: inout SVGWriter) {
    let starts = chart.series.indices.compactMap { index in
      traces.spots[index].first.flatMap(\.self).map { (chart.series[index], $0) }
    }
    let wishes = starts.map { LabelSpacing.Wish(middle: $0.1.y, room: Lettering.label.lineHeight) }
    let middles = LabelSpacing.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    let x = grid.plot.left - 12
    for ((series, _), y) in zip(starts, middles) {
      pen.text(
        series.startLabel, at: Position(x, y), .end, .label(bold: series.isEmphasised),
        series.isEmphasised ? .accent : .ink, room: grid.startRoom)
    }
    for ((_, spot), y) in zip(starts, middles) where spot.y.isFar(from: y) {
      pen.line(Position(x + 3, y), Position(spot.x - 5, spot.y), .lined(.mid))
    }
  }

  private var ends: [RankEnd] {
    let lasts = chart.series.indices.compactMap { index in
      traces.spots[index].enumerated().reversed().lazy
        .compactMap { year, spot in spot.map { (chart.series[index], year, $0) } }.first
    }
    let wishes = lasts.map { series, _, spot in
      let lines = 1 + series.noteLines(in: grid.endRoom).count
      return LabelSpacing.Wish(middle: spot.y, room: Lettering.label.lineHeight * lines)
    }
    let middles = LabelSpacing.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    return zip(lasts, middles).map { RankEnd($0.0, $0.1, $0.2, middle: $1, grid) }
  }
}

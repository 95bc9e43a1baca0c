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

  func draw(with pen: inout Pen) {
    drawEnds(with: &pen)
    if grid.startRoom > 0 { drawStarts(with: &pen) }
  }

  private func drawStarts(with pen: inout Pen) {
    let starts = chart.series.indices.compactMap { index in
      traces.spots[index].first.flatMap(\.self).map { (index, $0) }
    }
    let wishes = starts.map { Spread.Wish(middle: $0.1.y, room: Lettering.label.lineHeight) }
    let middles = Spread.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    for ((index, spot), y) in zip(starts, middles) {
      let series = chart.series[index]
      let label = Spot(grid.plot.left - 12, y)
      pen.text(
        series.startLabel, at: label, .end, .label(bold: series.isEmphasised),
        series.isEmphasised ? .accent : .ink, room: grid.startRoom, covers: true)
      if isFar(spot.y, y) {
        pen.line(Spot(label.x + 3, y), Spot(spot.x - 5, spot.y), .lined(.mid))
      }
    }
  }

  private func drawEnds(with pen: inout Pen) {
    let ends = chart.series.indices.compactMap { index in
      traces.spots[index].lastIndex { $0 != nil }.map { (index, $0) }
    }
    let line = Lettering.label.lineHeight
    let wishes = ends.map { index, year in
      let lines = 1 + chart.series[index].noteLines(in: grid.endRoom).count
      return Spread.Wish(middle: traces.spots[index][year]?.y ?? .zero, room: line * lines)
    }
    let middles = Spread.middles(wishes, from: grid.plot.top, to: grid.plot.bottom)
    for ((index, year), middle) in zip(ends, middles) {
      let series = chart.series[index]
      let y = middle - line * chart.series[index].noteLines(in: grid.endRoom).count / 2
      let label = Spot(grid.plot.right + 12, y)
      pen.text(
        series.endLabel, at: label, .start, .label(bold: series.isEmphasised),
        series.isEmphasised ? .accent : .ink, room: grid.endRoom, covers: true)
      for (number, note) in chart.series[index].noteLines(in: grid.endRoom).enumerated() {
        let spot = Spot(label.x, y + line * (number + 1))
        pen.text(note, at: spot, .start, .small, .soft, room: grid.endRoom, covers: true)
      }
      if let spot = traces.spots[index][year] {
        lead(from: spot, in: year, to: middle, series, with: &pen)
      }
    }
  }

  /// A line from the last point to a name that does not stand beside it.
  private func lead(
    from spot: Spot, in year: Int, to middle: Length, _ series: RankLines.Series,
    with pen: inout Pen
  ) {
    let end = Spot(grid.plot.right + 9, middle)
    if year < chart.years.count - 1 {
      if case .absent = series.point(in: year + 1) {
        let x = spot.x + 8
        let shade: Shade = series.isEmphasised ? .accent : .ink
        pen.line(Spot(x, spot.y - 6), Spot(x, spot.y + 6), .lined(shade, 2))
      }
      let corner = Spot(grid.plot.right, spot.y)
      pen.lines([[Spot(spot.x + 10, spot.y), corner, end]], .lined(.mid, 1, .dotted))
    } else if isFar(spot.y, middle) {
      pen.line(Spot(spot.x + 5, spot.y), end, .lined(.mid))
    }
  }

  private func isFar(_ one: Length, _ other: Length) -> Bool {
    max(one - other, other - one) > 6
  }
}

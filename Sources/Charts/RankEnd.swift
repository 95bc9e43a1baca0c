/// The end of a rank line: its last point, and its name and note beside it.
struct RankEnd {
  let series: RankLines.Series
  /// The year of the last point.
  let year: Int
  let spot: Position
  /// The height around which name and note stand.
  let middle: Length
  /// The lines of the name, and of the note under it.
  let names: [String]
  let notes: [String]
  private let grid: RankGrid

  init(
    _ series: RankLines.Series, _ year: Int, _ spot: Position, middle: Length, _ grid: RankGrid
  ) {
    self.series = series
    self.year = year
    self.spot = spot
    self.middle = middle
    self.grid = grid
    names = series.lines(of: series.endLabel, in: grid.endRoom)
    notes = series.noteLines(in: grid.endRoom)
  }

  func coverName(with pen: inout SVGWriter) {
    for (index, name) in names.enumerated() {
      pen.cover(name, at: place(index), .start, series.lettering)
    }
  }

  func coverNote(with pen: inout SVGWriter) {
    for (index, note) in notes.enumerated() {
      pen.cover(note, at: place(names.count + index), .start, .small)
    }
  }

  func drawName(with pen: inout SVGWriter) {
    let shade: Color = series.isEmphasised ? .accent : .ink
    for (index, name) in names.enumerated() {
      pen.text(name, at: place(index), .start, series.lettering, shade)
    }
  }

  func drawNote(with pen: inout SVGWriter) {
    for (index, note) in notes.enumerated() {
      pen.text(note, at: place(names.count + index), .start, .small, .soft)
    }
  }

  /// A line from the last point to a name that does not stand beside it.
  func drawLead(with pen: inout SVGWriter) {
    let end = Position(grid.plot.right + 9, middle)
    if year < grid.lastYear {
      let corner = Position(grid.plot.right, spot.y)
      pen.lines([[Position(spot.x + 10, spot.y), corner, end]], .lined(.mid, 1, .dotted))
    } else if spot.y.isFar(from: middle) {
      pen.line(Position(spot.x + 5, spot.y), end, .lined(.mid))
    }
  }

  /// A bar across the end of a line whose member is no member in the next year.
  func drawStop(with pen: inout SVGWriter) {
    guard year < grid.lastYear, case .absent = series.point(in: year + 1) else { return }
    let x = spot.x + 8
    pen.line(
      Position(x, spot.y - 6), Position(x, spot.y + 6),
      .lined(series.isEmphasised ? .accent : .ink, 2))
  }

  private func place(_ line: Int) -> Position {
    let height = Lettering.label.lineHeight
    let top = middle - height * (names.count + notes.count - 1) / 2
    return Position(grid.plot.right + 12, top + height * line)
  }
}

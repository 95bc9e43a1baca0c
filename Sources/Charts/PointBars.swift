/// Points of each member as horizontal bars from zero, with the figure at each bar.
///
/// A line marks the maximum, so that points beyond it are seen; the end of a bar that is known only
/// about is hatched; a gap is told in words.
public struct PointBars: Chart {
  /// One member's bar.
  public struct Row: Hashable, Sendable {
    /// The name before the bar.
    public var label: String
    /// The points.
    public var amount: Amount
    /// Whether the chart is about this member.
    public var isEmphasised: Bool

    /// One member's bar.
    public init(_ label: String, _ amount: Amount, isEmphasised: Bool = false) {
      self.label = label
      self.amount = amount
      self.isEmphasised = isEmphasised
    }

    var lettering: Lettering { .label(bold: isEmphasised) }
  }

  /// What the chart shows.
  public var title: String
  /// What can be seen in it.
  public var description: String
  /// The maximum and its label, such as "1000"; one that is not above zero is left out.
  public var maximum: Tick?
  /// The members from the top down.
  public var rows: [Row]

  /// Points of each member.
  public init(title: String, description: String, maximum: Tick?, rows: [Row]) {
    self.title = title
    self.description = description
    self.maximum = maximum.flatMap { $0.amount > 0 ? $0 : nil }
    self.rows = rows
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    var pen = SVGWriter(id: id)
    let columns = Columns(self, width.length)
    var y: Length = 22
    let top = y
    var middles: [Length] = []
    for row in rows {
      let names = columns.lines(of: row)
      let height = Self.rowHeight + row.lettering.lineHeight * (names.count - 1)
      middles.append(y + height / 2)
      y += height
    }
    for (row, middle) in zip(rows, middles) { drawBar(of: row, at: middle, columns, with: &pen) }
    for (row, middle) in zip(rows, middles) {
      let (names, height) = (columns.lines(of: row), row.lettering.lineHeight)
      var y = middle - height * (names.count - 1) / 2
      for name in names {
        pen.text(
          name, at: Position(0, y), .start, row.lettering, row.isEmphasised ? .accent : .ink)
        y += height
      }
    }
    for (row, middle) in zip(rows, middles) { drawFigure(of: row, at: middle, columns, with: &pen) }
    drawAxis(from: top, to: y, columns, with: &pen)
    return Drawing(pen, height: y + 4)
  }

  private static let rowHeight: Length = 26

  /// Where names, bars and figures stand.
  private struct Columns {
    let width: Length
    let labelRoom: Length
    let scale: Scale
    var start: Length { labelRoom + 10 }

    /// The lines of a name; one at least.
    func lines(of row: Row) -> [String] {
      let lines = row.lettering.fewLines(of: row.label, in: labelRoom)
      return lines.isEmpty ? [""] : lines
    }

    init(_ chart: PointBars, _ width: Length) {
      self.width = width
      let labels = chart.rows.map { $0.lettering.width(of: $0.label) }
      labelRoom = min(labels.max() ?? 0, width * 2 / 5)
      let figures = chart.rows.filter { $0.amount.number != nil }
        .map { $0.lettering.width(of: $0.amount.text) }
      let figureRoom = min(figures.max() ?? 0, width / 4)
      let greatest = chart.rows.compactMap(\.amount.number).max() ?? 0
      scale = Scale(
        0, max(greatest, chart.maximum?.amount ?? 0, 1), from: labelRoom + 10,
        to: width - figureRoom - 12)
    }
  }

  private func drawFigure(of row: Row, at y: Length, _ columns: Columns, with pen: inout SVGWriter)
  {
    let text = row.amount.text
    if row.amount.number == nil {
      let room = columns.width - columns.start - 6
      pen.text(text, at: Position(columns.start + 6, y), .start, .gap, .soft, room: room)
    } else {
      pen.text(text, at: Position(columns.width, y), .end, row.lettering, room: columns.width / 4)
    }
  }

  private func drawBar(of row: Row, at y: Length, _ columns: Columns, with pen: inout SVGWriter) {
    guard let number = row.amount.number else { return }
    var bar = Box(
      left: columns.start, top: y - 7, width: columns.scale[number] - columns.start, height: 14)
    if !row.amount.isExact {
      let open = min(bar.width, 18)
      bar.width = bar.width - open
      let end = Box(left: bar.right, top: bar.top, width: open, height: bar.height)
      pen.rectangle(end, .patterned(row.isEmphasised ? .accentHatch : .midHatch))
    }
    pen.rectangle(bar, .filled(row.isEmphasised ? .accent : .mid))
  }

  private func drawAxis(
    from top: Length, to bottom: Length, _ columns: Columns, with pen: inout SVGWriter
  ) {
    let start = columns.scale[0]
    pen.line(Position(start, top), Position(start, bottom), .lined(.ink))
    pen.text("0", at: Position(start, top - 11), .middle, .small, .soft)
    guard let maximum else { return }
    let x = columns.scale[maximum.amount]
    pen.line(Position(x - 1, top - 2), Position(x - 1, bottom), .lined(.paper, 2))
    pen.line(Position(x, top - 2), Position(x, bottom), .lined(.ink))
    let room = min(Lettering.small.width(of: maximum.label), columns.width / 2)
    let middle = max(start + 12 + room / 2, min(x, columns.width - room / 2))
    pen.text(maximum.label, at: Position(middle, top - 11), .middle, .small, .soft, room: room)
  }
}

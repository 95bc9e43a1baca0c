/// One of several on a line from the least to the most, with the others as dots.
///
/// The line need not begin at zero: its ends are the least and the most, and say so.
public struct PlaceLine: Chart {
  /// What the chart shows.
  public var title: String
  /// What can be seen in it.
  public var description: String
  /// The numbers of the others.
  public var others: [Int]
  /// The one that the chart is about, with its figure.
  public var own: Tick
  /// What is written at the left end of the line.
  public var start: Tick
  /// What is written at the right end.
  public var end: Tick
  /// The mean and its words; nil where it is not marked.
  public var mean: Tick?

  /// One of several on a line, from the number at the left end to that at the right.
  public init(
    title: String, description: String, others: [Int], own: Tick, start: Tick, end: Tick,
    mean: Tick? = nil
  ) {
    self.title = title
    self.description = description
    self.others = others
    self.own = own
    self.start = start
    self.end = end
    self.mean = mean
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    var pen = SVGWriter(id: id)
    let (left, right, middle): (Length, Length, Length) = (10, width.length - 10, 34)
    pen.line(Position(left, middle), Position(right, middle), .lined(.mid))
    if let mean {
      let x = place(mean.amount, from: left, to: right)
      pen.line(Position(x, middle - 9), Position(x, middle + 9), .lined(.ink, 2))
    }
    let dots = Set(others).sorted().map { Position(place($0, from: left, to: right), middle) }
    pen.dots(dots, radius: 4, .mid)
    let spot = Position(place(own.amount, from: left, to: right), middle)
    pen.circle(spot, radius: 8, .filled(.accent).lined(.paper, 2))
    label(own.label, at: spot.x, 14, .label(bold: true), .accent, in: width.length, with: &pen)
    var y = middle + 22
    pen.text(start.label, at: Position(0, y), .start, .small, .soft)
    pen.text(end.label, at: Position(width.length, y), .end, .small, .soft)
    if let mean {
      y += Lettering.small.lineHeight
      let x = place(mean.amount, from: left, to: right)
      label(mean.label, at: x, y, .small, .soft, in: width.length, with: &pen)
    }
    return Drawing(pen, height: y + 10)
  }

  private func place(_ amount: Int, from left: Length, to right: Length) -> Length {
    guard start.amount != end.amount else { return (left + right) / 2 }
    return start.amount < end.amount
      ? Scale(start.amount, end.amount, from: left, to: right)[amount]
      : Scale(end.amount, start.amount, from: right, to: left)[amount]
  }

  /// A text in the middle over a place, moved so far that it does not leave the sheet.
  private func label(
    _ text: String, at x: Length, _ y: Length, _ lettering: Lettering, _ shade: Color,
    in room: Length, with pen: inout SVGWriter
  ) {
    let half = lettering.width(of: text) / 2
    let moved = max(half, min(x, room - half))
    pen.text(text, at: Position(moved, y), .middle, lettering, shade, room: room)
  }
}

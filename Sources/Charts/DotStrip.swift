/// The members of a year on one axis, with the mean and the best marked.
///
/// The axis need not begin at zero and then shows that it is cut. Equal points stand side by side
/// under one label; a hollow dot is known only about; gaps are told in words under the axis.
public struct DotStrip: Chart {
  /// One member.
  public struct Row: Hashable, Sendable {
    /// The name.
    public var label: String
    /// The points.
    public var amount: Amount
    /// Whether the chart is about this member.
    public var isEmphasised: Bool

    /// One member.
    public init(_ label: String, _ amount: Amount, isEmphasised: Bool = false) {
      self.label = label
      self.amount = amount
      self.isEmphasised = isEmphasised
    }
  }

  /// What the chart shows.
  public var title: String
  /// What can be seen in it.
  public var description: String
  /// The labelled places of the axis, as `Tick.amounts(covering:unit:)` finds them.
  public var ticks: [Tick]
  /// The mean and its words: "mean of 5 of 6: 979.9".
  public var mean: Tick?
  /// What stands behind the figure of the best: "best".
  public var best: String
  /// The members.
  public var rows: [Row]

  /// The members of a year on one axis.
  public init(
    title: String, description: String, ticks: [Tick], mean: Tick? = nil, best: String = "",
    rows: [Row]
  ) {
    self.title = title
    self.description = description
    self.ticks = ticks.sorted { ($0.amount, $0.label) < ($1.amount, $1.label) }
    self.mean = mean
    self.best = best
    self.rows = rows
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    var pen = SVGWriter(id: id)
    let layout = DotLayout(self, width.length)
    var y: Length = 2
    if layout.hasDots {
      drawAxis(layout, with: &pen)
      drawDots(layout, with: &pen)
      drawLabels(layout, with: &pen)
      y = layout.bottom + 14
    }
    for line in gapLines(in: width.length) {
      pen.text(line, at: Position(0, y + 8), .start, .gap, .soft)
      y += Lettering.gap.lineHeight
    }
    return Drawing(pen, height: y + 2)
  }

  private func drawAxis(_ layout: DotLayout, with pen: inout SVGWriter) {
    let x = layout.axis
    for tick in ticks {
      let y = layout.scale[tick.amount]
      pen.line(Position(x, y), Position(layout.labelLeft - 8, y), .hairline)
    }
    let bottom = layout.scale[layout.floor]
    pen.line(Position(x, layout.scale[layout.ceiling]), Position(x, bottom), .lined(.ink))
    if layout.floor > 0 {
      let cut = [(0, 0), (4, 3), (-4, 7), (4, 11), (0, 14)]
      pen.lines([cut.map { Position(x + Length($0.0), bottom + Length($0.1)) }], .lined(.ink))
    }
    if let mean {
      let y = layout.scale[mean.amount]
      pen.line(Position(x, y), Position(layout.labelLeft - 8, y), .lined(.ink, 1, .dashed))
    }
    for tick in ticks {
      let spot = Position(x - 8, layout.scale[tick.amount])
      pen.text(tick.label, at: spot, .end, .small, .soft, room: x - 8)
    }
  }

  private func drawDots(_ layout: DotLayout, with pen: inout SVGWriter) {
    for dot in layout.dots {
      let row = rows[dot.row]
      let shade: Color = row.isEmphasised ? .accent : .ink
      if dot.isBest { pen.circle(dot.spot, radius: 7, .filled(.paper).lined(shade)) }
      let radius = DotLayout.radius
      if !row.amount.isExact {
        let open = Style.filled(.paper).lined(shade, Length(tenths: 15))
        pen.circle(dot.spot, radius: radius, open)
      } else if row.isEmphasised {
        pen.circle(dot.spot, radius: radius, .filled(shade))
      } else {
        pen.dots([dot.spot], radius: radius, shade)
      }
    }
  }

  private func drawLabels(_ layout: DotLayout, with pen: inout SVGWriter) {
    for label in layout.labels {
      if let from = label.from, max(from.y - label.middle, label.middle - from.y) > 4 {
        pen.line(
          Position(from.x + 8, from.y), Position(layout.labelLeft - 3, label.middle), .lined(.mid))
      }
    }
    for label in layout.labels {
      var y = label.middle - Lettering.label.lineHeight * (label.lines.count - 1) / 2
      for (index, line) in label.lines.enumerated() {
        let isLast = index == label.lines.count - 1
        pen.text(
          line, isLast ? label.figure : "", at: Position(layout.labelLeft, y), label.lettering,
          label.shade)
        y += Lettering.label.lineHeight
      }
    }
  }

  /// "Quảng Trị, Hà Tĩnh: not published", in the order of the members.
  private func gapLines(in room: Length) -> [String] {
    var gaps: [(word: String, names: [String])] = []
    for row in rows {
      guard case .missing(let word) = row.amount else { continue }
      if let index = gaps.firstIndex(where: { $0.word == word }) {
        gaps[index].names.append(row.label)
      } else {
        gaps.append((word, [row.label]))
      }
    }
    return gaps.flatMap { gap in
      Lettering.gap.lines(of: "\(gap.names.joined(separator: ", ")): \(gap.word)", in: room)
    }
  }
}

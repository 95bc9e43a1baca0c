/// Ranks over the years: a line for each member, the first place at the top.
///
/// A gap breaks the line and says why; ties stand together in a capsule; names stand at both ends.
/// Each member's line and names are a group of the class `line` with its name as the title, so that
/// a page can point one out.
public struct RankLines: Chart {
  /// What is known of a member in a year.
  public enum Point: Hashable, Sendable {
    /// Its rank, from 1.
    case rank(Int)
    /// No rank, and the words for that: "not published".
    case gap(String)
    /// No member in that year.
    case absent
  }

  /// One member's ranks.
  public struct Series: Hashable, Sendable {
    /// The name before the line.
    public var startLabel: String
    /// The name behind the line.
    public var endLabel: String
    /// A second line under the name at the end, such as where a merged member went.
    public var endNote: String
    /// A point for each year; where there are fewer, the last years are absent.
    public var points: [Point]
    /// Whether the chart is about this member.
    public var isEmphasised: Bool

    /// One member's ranks, under its name.
    public init(
      _ label: String, startLabel: String? = nil, endNote: String = "", points: [Point],
      isEmphasised: Bool = false
    ) {
      self.startLabel = startLabel ?? label
      endLabel = label
      self.endNote = endNote
      self.points = points
      self.isEmphasised = isEmphasised
    }

    var lettering: Lettering { .label(bold: isEmphasised) }

    /// The lines of a name before or behind the line.
    func lines(of name: String, in room: Length) -> [String] {
      lettering.fewLines(of: name, in: room)
    }

    /// The lines of the note under the name.
    func noteLines(in room: Length) -> [String] {
      Lettering.small.fewLines(of: endNote, in: room)
    }

    /// How many lines name and note take at the end.
    func endLines(in room: Length) -> Int {
      lines(of: endLabel, in: room).count + noteLines(in: room).count
    }

    func point(in year: Int) -> Point { year < points.count ? points[year] : .absent }
  }

  /// Where ranks before and after cannot be compared.
  public struct Break: Hashable, Sendable {
    /// The index of the last year before it.
    public var year: Int
    /// What it says: "criteria changed".
    public var label: String

    /// Where ranks up to the year of an index and those after it cannot be compared.
    public init(after year: Int, _ label: String) {
      self.year = year
      self.label = label
    }
  }

  /// What the chart shows.
  public let title: String
  /// What can be seen in it.
  public let description: String
  /// The years as they are written, from the earliest.
  public let years: [String]
  /// The number of places; from 1 to 200.
  public let places: Int
  /// The members, in the order in which ties stand.
  public private(set) var series: [Series]
  /// Where comparison ends.
  public let breaks: [Break]
  private let drawn = DrawnLines()

  /// Ranks over the years.
  public init(
    title: String, description: String, years: [String], places: Int, series: [Series],
    breaks: [Break] = []
  ) {
    self.title = title
    self.description = description
    self.years = years
    self.places = min(max(places, 1), 200)
    self.series = series
    self.breaks = breaks.filter { $0.year >= 0 && $0.year < years.count - 1 }
      .sorted { ($0.year, $0.label) < ($1.year, $1.label) }
  }

  /// The same ranks in a chart about some of the members, by their positions in `series`.
  ///
  /// What charts of the same ranks have in common is drawn once.
  public func about(_ positions: some Sequence<Int>) -> RankLines {
    var chart = self
    for index in chart.series.indices { chart.series[index].isEmphasised = false }
    for position in positions { chart.series[position].isEmphasised = true }
    return chart
  }

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    let grid = RankGrid(self, width)
    let traces = RankTraces(self, drawn.spots(on: grid.sheet) { RankSpots(self, grid) })
    let gaps = RankGaps(self, grid, traces)
    var pen = SVGWriter(id: id)
    let labels = RankLabels(self, grid, traces)
    grid.draw(with: &pen)
    gaps.drawBands(with: &pen)
    traces.drawTies(with: &pen)
    if gaps.reachNames { labels.drawCovers(with: &pen) }
    let isBehindSubject = hasSubject
    for index in series.indices where !series[index].isEmphasised {
      let look = DrawnLines.Look(
        sheet: grid.sheet, isBehindSubject: isBehindSubject, names: labels.middles(of: index))
      pen.write(drawn.line(index, look) { draw(index, traces, labels) })
    }
    for index in series.indices where series[index].isEmphasised {
      pen.write(draw(index, traces, labels))
    }
    gaps.drawWords(with: &pen)
    let end = gaps.drawNotes(with: &pen)
    return Drawing(pen, height: end)
  }

  /// The line of a series with its names.
  private func draw(_ index: Int, _ traces: RankTraces, _ labels: RankLabels) -> [UInt8] {
    // No pattern is in a line, so that no id is.
    var pen = SVGWriter(id: "")
    pen.beginGroup("line", series[index].endLabel)
    traces.drawLine(index, with: &pen)
    labels.draw(index, with: &pen)
    pen.endGroup()
    return pen.bytes
  }

  var hasSubject: Bool { series.contains(where: \.isEmphasised) }
}

/// Ranks over the years: a line for each member, the first place at the top.
///
/// A gap breaks the line and says why; ties stand together in a capsule; names stand at both ends.
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

    /// The lines of the note under the name.
    func noteLines(in room: Length) -> [String] {
      let lines = Lettering.small.lines(of: endNote, in: room)
      guard lines.count > 3 else { return lines }
      return lines.prefix(2) + [Lettering.small.shortened(lines[2] + " " + lines[3], to: room)]
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
  public var title: String
  /// What can be seen in it.
  public var description: String
  /// The years as they are written, from the earliest.
  public var years: [String]
  /// The number of places; from 1 to 200.
  public var places: Int
  /// The members, in the order in which ties stand.
  public var series: [Series]
  /// Where comparison ends.
  public var breaks: [Break]

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

  /// The shapes of the chart.
  public func drawing(_ width: ChartWidth, id: String) -> Drawing {
    let grid = RankGrid(self, width)
    let traces = RankTraces(self, grid)
    let gaps = RankGaps(self, grid, traces)
    var pen = SVGWriter(id: id)
    grid.draw(with: &pen)
    gaps.drawBands(with: &pen)
    traces.draw(with: &pen)
    gaps.drawWords(with: &pen)
    RankLabels(self, grid, traces).draw(onBand: gaps.reachNames, with: &pen)
    let end = gaps.drawNotes(with: &pen)
    return Drawing(pen, height: end)
  }

  var hasSubject: Bool { series.contains(where: \.isEmphasised) }
}

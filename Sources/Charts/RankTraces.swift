/// Where the points of each line lie, ties apart, and the lines between them.
struct RankTraces {
  private let chart: RankLines
  private let places: RankSpots

  init(_ chart: RankLines, _ places: RankSpots) {
    self.chart = chart
    self.places = places
  }

  /// For each series a spot for each year; nil where it has no rank.
  var spots: [[Position?]] { places.spots }

  /// The capsules around tied points, which lines may cross.
  func drawTies(with pen: inout SVGWriter) { pen.capsules(places.ties, .mid, 1) }

  /// The line of a series with its dots.
  ///
  /// Places but the first are small dots, and rings on the line that the chart is about; where it is
  /// about none and the lines are few, rings on all.
  func drawLine(_ index: Int, with pen: inout SVGWriter) {
    let isSubject = chart.series[index].isEmphasised
    let shade: Color = isSubject ? .accent : chart.hasSubject ? .mid : .soft
    let width: Length = isSubject ? 3 : isCrowded ? Length(tenths: 8) : Length(tenths: 15)
    let line = lines(of: index)
    pen.lines(line.whole, .lined(shade, width))
    pen.lines(line.broken, .lined(shade, width, .dashed))
    let (firsts, others) = dots(of: index)
    if isCrowded || chart.hasSubject && !isSubject {
      pen.dots(others, radius: Length(tenths: isCrowded ? 15 : 20), shade)
    } else {
      pen.rings(others, radius: 3, shade, isSubject ? 2 : width)
    }
    pen.dots(firsts, radius: Length(tenths: isCrowded ? 30 : 45), shade)
  }

  /// Whether there are so many lines that they must be thin.
  private var isCrowded: Bool { chart.series.count > 12 }

  /// The lines of a series: from year to year, and over gaps and breaks.
  private func lines(of index: Int) -> (whole: [[Position]], broken: [[Position]]) {
    var whole: [[Position]] = []
    var broken: [[Position]] = []
    var last: (year: Int, spot: Position)?
    for year in chart.years.indices {
      if case .absent = chart.series[index].point(in: year) { last = nil }
      guard let spot = spots[index][year] else { continue }
      if let last {
        let crosses = chart.breaks.contains { last.year <= $0.year && $0.year < year }
        if last.year < year - 1 || crosses {
          broken.append([last.spot, spot])
        } else if whole.last?.last == last.spot {
          whole[whole.count - 1].append(spot)
        } else {
          whole.append([last.spot, spot])
        }
      }
      last = (year, spot)
    }
    return (whole, broken)
  }

  /// The spots of first places, and of all others.
  private func dots(of index: Int) -> (firsts: [Position], others: [Position]) {
    var firsts: [Position] = []
    var others: [Position] = []
    for (year, spot) in spots[index].enumerated() {
      guard let spot else { continue }
      if case .rank(let rank) = chart.series[index].point(in: year), rank <= 1 {
        firsts.append(spot)
      } else {
        others.append(spot)
      }
    }
    return (firsts, others)
  }
}

/// The words for years without a rank: in the line where there is room, under the chart elsewhere.
struct RankGaps {
  private struct Word {
    var text: String
    var box: Box
    var isRising = false

    var middle: Position { Position(box.left + box.width / 2, box.top + box.height / 2) }
  }

  private let grid: RankGrid
  private var bands: [Box] = []
  private var words: [Word] = []
  private var notes: [String] = []

  init(_ chart: RankLines, _ grid: RankGrid, _ traces: RankTraces) {
    self.grid = grid
    var banded: Set<Int> = []
    for (years, word) in Self.commonGaps(of: chart) {
      banded.formUnion(years)
      addBand(years, word)
    }
    let dots = traces.spots.joined().compactMap(\.self)
      .map { Box(left: $0.x - 6, top: $0.y - 6, width: 12, height: 12) }
    var left: [(years: ClosedRange<Int>, word: String, names: [String])] = []
    for (index, series) in chart.series.enumerated() {
      for (years, word) in Self.gaps(of: series, in: chart.years.indices, but: banded) {
        if let word = place(word, years, on: traces.spots[index], clearOf: dots) {
          words.append(word)
        } else if let same = left.firstIndex(where: { $0.years == years && $0.word == word }) {
          left[same].names.append(series.endLabel)
        } else {
          left.append((years, word, [series.endLabel]))
        }
      }
    }
    left.sort {
      ($0.years.lowerBound, $0.years.upperBound) < ($1.years.lowerBound, $1.years.upperBound)
    }
    notes += left.map {
      "\($0.names.joined(separator: ", ")) \(grid.name(of: $0.years)): \($0.word)"
    }
  }

  func drawBands(with pen: inout SVGWriter) {
    for band in bands { pen.rectangle(band, .patterned(.faintHatch)) }
  }

  func drawWords(with pen: inout SVGWriter) {
    for word in words {
      pen.cover(word.text, at: word.middle, .middle, .gap, rising: word.isRising)
    }
    for word in words {
      pen.text(word.text, at: word.middle, .middle, .gap, .soft, rising: word.isRising)
    }
  }

  /// Whether a band reaches under the names behind the lines.
  var reachNames: Bool { bands.contains { $0.right > grid.plot.right + 9 } }

  /// Draws the notes under the years and returns where the sheet ends.
  func drawNotes(with pen: inout SVGWriter) -> Length {
    var y = grid.foot
    for note in notes {
      for line in Lettering.gap.lines(of: note, in: grid.width) {
        pen.text(line, at: Position(0, y + 8), .start, .gap, .soft)
        y += Lettering.gap.lineHeight
      }
    }
    return y + 2
  }

  /// A hatched band for years in which no member has a rank, with its word once.
  private mutating func addBand(_ years: ClosedRange<Int>, _ text: String) {
    let band = grid.strip(years)
    bands.append(band)
    let room = Lettering.gap.width(of: text) + 6
    let middle = Position(band.left + band.width / 2, band.top + band.height / 2)
    if room <= band.width {
      let box = Box(left: middle.x - room / 2, top: middle.y - 8, width: room, height: 16)
      words.append(Word(text: text, box: box))
    } else if room <= min(band.height, 400), band.width >= 16 {
      let box = Box(left: middle.x - 8, top: middle.y - room / 2, width: 16, height: room)
      words.append(Word(text: text, box: box, isRising: true))
    } else {
      notes.append("\(grid.name(of: years)): \(text)")
    }
  }

  /// A word on the broken line, where it touches no dot and no other word.
  private func place(
    _ text: String, _ years: ClosedRange<Int>, on spots: [Position?], clearOf dots: [Box]
  ) -> Word? {
    let before = spots[..<years.lowerBound].last { $0 != nil }.flatMap(\.self)
    let after = spots[(years.upperBound + 1)...].first { $0 != nil }.flatMap(\.self)
    guard let nearest = before ?? after else { return nil }
    let (start, end) = (before ?? nearest, after ?? nearest)
    let x = (grid.x(years.lowerBound) + grid.x(years.upperBound)) / 2
    let room = Lettering.gap.width(of: text) + 4
    let height = Lettering.gap.lineHeight
    let middle = (start.y + end.y) / 2
    for y in [middle, middle - 12, middle + 12] {
      let box = Box(left: x - room / 2, top: y - height / 2, width: room, height: height)
      let isFree = !dots.contains { $0.overlaps(box) } && !words.contains { $0.box.overlaps(box) }
      if isFree, grid.plot.contains(box), !bands.contains(where: { $0.overlaps(box) }) {
        return Word(text: text, box: box)
      }
    }
    return nil
  }

  /// Years in which every member lacks a rank for the same reason, in runs.
  private static func commonGaps(of chart: RankLines) -> [(ClosedRange<Int>, String)] {
    runs(chart.years.indices) { year in
      var common: String?
      for series in chart.series {
        switch series.point(in: year) {
        case .absent: continue
        case .rank: return nil
        case .gap(let word):
          guard common == nil || common == word else { return nil }
          common = word
        }
      }
      return common
    }
  }

  private static func gaps(
    of series: RankLines.Series, in years: Range<Int>, but banded: Set<Int>
  ) -> [(ClosedRange<Int>, String)] {
    runs(years) { year in
      guard !banded.contains(year), case .gap(let word) = series.point(in: year) else { return nil }
      return word
    }
  }

  private static func runs(
    _ years: Range<Int>, _ word: (Int) -> String?
  ) -> [(ClosedRange<Int>, String)] {
    var runs: [(ClosedRange<Int>, String)] = []
    for year in years {
      guard let word = word(year) else { continue }
      if let (last, same) = runs.last, same == word, last.upperBound == year - 1 {
        runs[runs.count - 1].0 = last.lowerBound...year
      } else {
        runs.append((year...year, word))
      }
    }
    return runs
  }
}

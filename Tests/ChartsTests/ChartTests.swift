import Charts
import Templates
import Testing

struct ChartTests {
  private static let hostile = "<script>\"&'\u{0}\u{8}\n]]>"

  /// Every chart with the same text wherever text can stand.
  static func charts(_ text: String, rows: Int) -> [any Chart] {
    let amounts: [Amount] = [.exact(10, text), .approximate(-5, text), .missing(text)]
    let row = (0..<rows).map { amounts[$0 % 3] }
    let points: [RankLines.Point] = [.rank(1), .gap(text), .rank(.max), .absent, .rank(.min)]
    return [
      RankLines(
        title: text, description: text, years: [text, "2", "3", "4", "5"], places: rows,
        series: row.map { _ in RankLines.Series(text, endNote: text, points: points) },
        breaks: [.init(after: 1, text), .init(after: 99, text), .init(after: -1, text)]),
      PointBars(
        title: text, description: text, maximum: Tick(8, text),
        rows: row.map { .init(text, $0, isEmphasised: true) }),
      StackedBars(
        title: text, description: text,
        groups: [.init(text, mark: text, maximum: 8), .init(text, mark: "", maximum: nil)],
        rows: row.map { .init(text, total: text, parts: [$0, $0, $0]) }),
      DotStrip(
        title: text, description: text, ticks: [Tick(0, text), Tick(10, text)],
        mean: Tick(4, text), best: text, rows: row.map { .init(text, $0) }),
    ]
  }

  @Test(arguments: [0, 1, 6, 63])
  func `Any text in any place is escaped, and the picture is XML`(rows: Int) {
    for chart in Self.charts(Self.hostile, rows: rows) {
      let seen = Seen(chart.markup(id: "a\"<b"))
      #expect(seen.isWellFormed)
      #expect(!seen.svg.contains("<script"))
    }
  }

  @Test(arguments: [0, 1, 6, 63])
  func `Long text is shortened and given whole as a title`(rows: Int) {
    let long = String(repeating: "Quảng Bình – Quảng Trị ", count: 40)
    for chart in Self.charts(long, rows: rows) {
      for width in [ChartWidth.narrow, .wide] {
        let texts = Seen(chart.markup(id: "a", width: width)).texts
        let most = width == .narrow ? 60 : 110
        #expect(texts.filter { $0.count > most } == [])
      }
    }
  }

  @Test func `Title and description come first and name the picture`() {
    for chart in Self.charts("x", rows: 3) {
      let svg = Seen(chart.markup(id: "p", width: .narrow)).svg
      #expect(svg.hasPrefix(#"<svg class="chart slim" role="img" aria-labelledby="p-t p-d" "#))
      #expect(svg.contains(#"><title id="p-t">x</title><desc id="p-d">x</desc>"#))
    }
  }

  @Test func `Ids are used once, also where both widths stand in a page`() {
    for chart in Self.charts("≈", rows: 6) {
      let ids = Seen(chart.markup(id: "p")).svg.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
      #expect(ids.count >= 4)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `Every pattern that is used is defined`() {
    for chart in Self.charts("≈", rows: 6) {
      let svg = Seen(chart.markup(id: "p")).svg
      for use in svg.matches(of: #/url\(#([^)]*)\)/#) {
        #expect(svg.contains("<pattern id=\"\(use.output.1)\""))
      }
    }
  }

  @Test func `Nothing hangs on a stylesheet or a script`() {
    for chart in Self.charts("x", rows: 6) {
      let svg = Seen(chart.markup(id: "p")).svg
      #expect(!svg.contains(" style="))
      #expect(!svg.contains("var("))
      #expect(!svg.contains("href"))
    }
  }

  @Test func `The same values give the same bytes`() {
    for (one, other) in zip(Self.charts("x", rows: 63), Self.charts("x", rows: 63)) {
      #expect(one.markup(id: "p") == other.markup(id: "p"))
    }
  }
}

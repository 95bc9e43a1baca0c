import Charts
import Templates
import Testing

struct PointBarsTests {
  private func seen(_ rows: [PointBars.Row], maximum: Tick? = Tick(1000, "1000")) -> Seen {
    Seen(chart(rows, maximum: maximum).markup(id: "b", width: .narrow))
  }

  private func chart(_ rows: [PointBars.Row], maximum: Tick?) -> PointBars {
    PointBars(title: "Points", description: "Points of 1000", maximum: maximum, rows: rows)
  }

  @Test func `A picture with a bonus, a figure known about, a gap and a minus`() throws {
    let chart = chart(
      [
        .init("Nghệ An", .exact(1012, "1012"), isEmphasised: true),
        .init("Hà Tĩnh", .approximate(990, "≈ 990")), .init("Quảng Trị", .missing("not published")),
        .init("Quảng Bình", .exact(-5, "−5")),
      ], maximum: Tick(1000, "maximum 1000"))
    try expectPicture(chart.markup(id: "bars", width: .narrow), "point-bars")
  }

  @Test func `Names, figures and the ends of the axis are written`() {
    let seen = seen([.init("Nghệ An", .exact(989, "989.5"))])
    #expect(seen.texts == ["Nghệ An", "989.5", "0", "1000"])
  }

  @Test func `A gap is words and no bar`() {
    let seen = seen([.init("Hà Tĩnh", .missing("not published"))])
    #expect(seen.texts.contains("not published"))
    #expect(seen.count("<path class=\"f-") == 0)
  }

  @Test func `What is known only about has a hatched end`() {
    #expect(seen([.init("A", .approximate(990, "≈ 990"))]).count("url(#b-midHatch)") == 1)
    #expect(seen([.init("A", .exact(990, "990"))]).count("pattern") == 0)
  }

  @Test func `Points beyond the maximum pass its line`() {
    let line = #/stroke="#000" d="M([.0-9]+) 20v/#
    let bar = #/class="f-mid" fill="#777" d="M([.0-9]+) 28h([.0-9]+)v14/#
    for (points, passes) in [(1012, true), (1000, false), (900, false)] {
      let svg = seen([.init("A", .exact(points, "x"))]).svg
      let limit = svg.firstMatch(of: line).flatMap { Double($0.output.1) } ?? .nan
      let end = svg.firstMatch(of: bar).map {
        (Double($0.output.1) ?? .nan) + (Double($0.output.2) ?? .nan)
      }
      #expect(((end ?? .nan) > limit + 0.01) == passes)
    }
  }

  @Test(arguments: [0, -10, Int.min])
  func `A maximum that is not above zero is left out`(maximum: Int) {
    let seen = seen([.init("A", .exact(0, "0 points"))], maximum: Tick(maximum, "none"))
    #expect(seen.texts == ["A", "0 points", "0"])
  }

  @Test func `Rows of sixty-three members keep a line's height apart`() {
    let names = (1...63).map { "Province \($0)" }
    #expect(seen(names.map { .init($0, .exact(7, "7.0")) }).leastDistance(of: names) >= 17)
  }
}

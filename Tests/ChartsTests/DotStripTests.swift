import Charts
import Templates
import Testing

struct DotStripTests {
  private func chart(
    _ rows: [DotStrip.Row], mean: Tick? = nil, best: String = "", unit: Int = 1
  ) -> DotStrip {
    let amounts = Tick.amounts(covering: rows.compactMap(\.amount.number), unit: unit)
    return DotStrip(
      title: "Points", description: "Points of the year", ticks: amounts.map { Tick($0, "\($0)") },
      mean: mean, best: best, rows: rows)
  }

  private func seen(_ chart: DotStrip) -> Seen { Seen(chart.markup(id: "d", width: .narrow)) }

  @Test func `A picture with a tie, a mean, a figure known about and a gap`() throws {
    let chart = chart(
      [
        .init("Nghệ An", .exact(98_975, "989.75")), .init("Thanh Hóa", .exact(98_500, "985.00")),
        .init("Hà Tĩnh", .exact(98_500, "985.00")),
        .init("Quảng Bình", .exact(97_150, "971.50"), isEmphasised: true),
        .init("Thừa Thiên Huế", .approximate(96_825, "≈ 968")),
        .init("Quảng Trị", .missing("not published")),
      ], mean: Tick(97_990, "mean of 5 of 6: 979.9"), best: "best", unit: 100)
    try expectPicture(chart.markup(id: "dots", width: .narrow), "dot-strip")
  }

  @Test func `Equal points share a label, and their dots stand side by side`() {
    let seen = seen(chart([.init("A", .exact(9, "9.0")), .init("B", .exact(9, "9.0"))]))
    #expect(seen.texts.contains("A, B 9.0"))
    let dots = seen.svg.matches(of: #/stroke-linecap="round"[^>]* d="M([.0-9]+) ([.0-9]+)h0"/#)
    #expect(Set(dots.map(\.output.1)).count == 2)
    #expect(Set(dots.map(\.output.2)).count == 1)
  }

  @Test func `Labels of nearly equal points keep a line's height apart`() {
    let rows = (0..<20).map { DotStrip.Row("P\($0)", .exact(900 + $0 % 3, "\($0)th")) }
    let labels = (0..<20).map { "P\($0) \($0)th" }
    #expect(seen(chart(rows)).leastDistance(of: labels) >= 17)
  }

  @Test func `Sixty-three members all have their label and fit`() throws {
    let rows = (0..<63).map { DotStrip.Row("P\($0)", .exact(900 + $0 * 13 % 63, "\($0)th")) }
    let seen = seen(chart(rows))
    let labels = (0..<63).map { "P\($0) \($0)th" }
    #expect(Set(seen.texts).isSuperset(of: labels))
    #expect(seen.leastDistance(of: labels) >= 17)
    let height = try #require(seen.svg.firstMatch(of: #/ height="([.0-9]+)"/#)?.output.1)
    #expect(seen.words.allSatisfy { $0.y < Double(height) ?? 0 })
  }

  @Test func `The best is ringed and named so`() {
    let seen = seen(
      chart([.init("A", .exact(9, "9.0")), .init("B", .exact(8, "8.0"))], best: "best"))
    #expect(seen.texts.contains("A 9.0 · best"))
    #expect(seen.count("r=\"7\"") == 1)
  }

  @Test func `The mean is marked only where it is given`() {
    let rows: [DotStrip.Row] = [.init("A", .exact(9, "9.0"))]
    #expect(seen(chart(rows, mean: Tick(9, "mean 9"))).texts.contains("mean 9"))
    #expect(seen(chart(rows)).count("stroke-dasharray") == 0)
  }

  @Test func `An axis that does not begin at zero is cut`() {
    let axis = ##" class="s-ink" stroke="#000""##
    let whole = seen(chart([.init("A", .exact(0, "0.0")), .init("B", .exact(5, "5.0"))]))
    let part = seen(chart([.init("A", .exact(900, "900.0")), .init("B", .exact(905, "905.0"))]))
    #expect(whole.paths(axis) == ["M18.3 10v220"])
    #expect(part.paths(axis).first?.hasSuffix("v220m0 0l4 3l-8 4l8 4l-4 3") == true)
  }

  @Test func `Gaps are told in words and have no dot`() {
    let seen = seen(
      chart([
        .init("A", .missing("not published")), .init("B", .missing("not published")),
        .init("C", .missing("late")),
      ]))
    #expect(seen.texts == ["A, B: not published", "C: late"])
    #expect(seen.count("<circle") + seen.count("<path") == 0)
  }
}

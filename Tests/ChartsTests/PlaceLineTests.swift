import Charts
import Testing

struct PlaceLineTests {
  private func line(own: Int, mean: Int? = 50) -> Seen {
    Seen(
      PlaceLine(
        title: "Points", description: "Told", others: [0, 40, 40, 100],
        own: Tick(own, "Huế: \(own)"),
        start: Tick(0, "0"), end: Tick(100, "100"), mean: mean.map { Tick($0, "mean: \($0)") }
      ).markup(id: "p", width: .narrow))
  }

  @Test func `It has a title, a description and its ends`() {
    let seen = line(own: 60)
    #expect(seen.svg.contains("<title id=\"p-t\">Points</title><desc id=\"p-d\">Told</desc>"))
    #expect(seen.texts == ["Huế: 60", "0", "100", "mean: 50"])
  }

  @Test func `More lies to the right, equal ones are one dot`() {
    #expect(line(own: 0).svg.contains("cx=\"10\""))
    #expect(line(own: 100).svg.contains("cx=\"318\""))
    #expect(line(own: 50).count("<circle") == 1)
  }

  @Test(arguments: [0, 100])
  func `A label at an end stays on the sheet`(own: Int) throws {
    let label = try line(own: own).words("Huế: \(own)")
    #expect(label.x > 20 && label.x < 308)
  }

  @Test func `Equal ends put all in the middle, and a rank of one lies at the left`() {
    let equal = PlaceLine(
      title: "T", description: "D", others: [7], own: Tick(7, "7"), start: Tick(7, "7"),
      end: Tick(7, "7"))
    #expect(Seen(equal.markup(id: "p", width: .narrow)).svg.contains("cx=\"164\""))
    let falling = PlaceLine(
      title: "T", description: "D", others: [], own: Tick(9, "9"), start: Tick(9, "9"),
      end: Tick(1, "1"))
    #expect(Seen(falling.markup(id: "p", width: .narrow)).svg.contains("cx=\"10\""))
  }
}

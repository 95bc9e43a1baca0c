import Charts
import Templates
import Testing

struct SparklineTests {
  @Test func `A picture with a gap`() throws {
    try expectPicture(Sparkline([1, 2, nil, 3, 1, 1], leastIsBest: true).markup(), "sparkline")
  }

  @Test func `It is hidden from those who hear the page`() {
    #expect(Seen(Sparkline([1, 2]).markup()).svg.contains("aria-hidden=\"true\""))
  }

  @Test(arguments: [[], [nil], [nil, nil]] as [[Int?]])
  func `Without a number there is nothing`(numbers: [Int?]) {
    #expect(Sparkline(numbers).markup().isEmpty)
  }

  @Test func `Ranks have the least at the top, points the greatest`() {
    #expect(Seen(Sparkline([1, 6], leastIsBest: true).markup()).svg.contains("M4 4l72 12"))
    #expect(Seen(Sparkline([1, 6]).markup()).svg.contains("M4 16L76 4"))
  }

  @Test func `Equal numbers are a line in the middle, also the greatest there are`() {
    #expect(Seen(Sparkline([.max, .max]).markup()).svg.contains("M4 10h72"))
  }

  @Test func `A number between gaps is a dot`() {
    #expect(Seen(Sparkline([nil, 5, nil, 6]).markup()).count("<circle") == 3)
  }
}

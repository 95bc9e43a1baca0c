import Testing

@testable import Charts

struct ScaleTests {
  @Test func `Amounts lie between the ends in proportion`() {
    let scale = Scale(900, 1000, from: 200, to: 0)
    #expect(scale[900] == 200)
    #expect(scale[950] == 100)
    #expect(scale[1000] == 0)
  }

  @Test(arguments: [Int.min, -1, 0])
  func `What lies below the axis is at its start`(amount: Int) {
    #expect(Scale(0, 1000, from: 10, to: 110)[amount] == 10)
  }

  @Test(arguments: [1000, 1001, Int.max])
  func `What lies beyond the axis is at its end`(amount: Int) {
    #expect(Scale(0, 1000, from: 10, to: 110)[amount] == 110)
  }

  @Test(arguments: [(0, 0), (5, 5), (5, -5), (Int.max, Int.max), (Int.min, Int.max)])
  func `An axis of any two numbers has places`(floor: Int, ceiling: Int) {
    let scale = Scale(floor, ceiling, from: 0, to: 100)
    #expect(scale[floor] == 0)
    #expect(scale[0] <= 100)
  }
}

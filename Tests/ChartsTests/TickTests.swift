import Charts
import Testing

struct TickTests {
  @Test(arguments: [
    ([96_825, 98_975], 100, [96_500, 97_000, 97_500, 98_000, 98_500, 99_000]),
    ([985], 1, [985, 986]),
    ([0, 7], 1, [0, 2, 4, 6, 8]),
    ([-3, 4], 1, [-4, -2, 0, 2, 4]),
    ([], 1, []),
  ])
  func `Ticks are round and enclose the amounts`(amounts: [Int], unit: Int, ticks: [Int]) {
    #expect(Tick.amounts(covering: amounts, unit: unit) == ticks)
  }

  @Test(arguments: [[Int.min, Int.max], [0, Int.max], [Int.min, 0], [1, 1_000_000_007]])
  func `There are never more than eight`(amounts: [Int]) {
    let ticks = Tick.amounts(covering: amounts, unit: 0)
    #expect((2...8).contains(ticks.count))
  }
}

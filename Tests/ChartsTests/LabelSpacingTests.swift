import Testing

@testable import Charts

struct LabelSpacingTests {
  private func middles(_ wishes: [Int], from start: Length = 0, to end: Length = 200) -> [Length] {
    LabelSpacing.middles(
      wishes.map { LabelSpacing.Wish(middle: Length($0), room: 16) }, from: start, to: end)
  }

  @Test func `What has room stays where it wants to be`() {
    #expect(middles([20, 60, 120]) == [20, 60, 120])
  }

  @Test func `Two at one place part evenly and keep their order`() {
    #expect(middles([100, 100]) == [92, 108])
  }

  @Test func `The order of the wishes is kept in the answer`() {
    #expect(middles([100, 20, 101]) == [Length(tenths: 925), 20, Length(tenths: 1085)])
  }

  @Test func `Nothing passes an end while there is room`() {
    #expect(middles([0, 2, 199]) == [8, 24, 192])
  }

  @Test func `More than there is room for runs over the end but never together`() {
    #expect(middles([5, 5, 5], to: 30) == [8, 24, 40])
  }

  @Test(arguments: [1, 2, 7, 63])
  func `No two ever overlap`(count: Int) {
    let heights = middles((0..<count).map { $0 * 37 % 11 * 10 }, to: 2000).sorted()
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 16 })
  }
}

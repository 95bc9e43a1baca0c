import Testing

@testable import Scaling

struct PixelsTests {
  /// The numbers of a picture of 3 × 2 pixels, told as rows.
  private static let lying = Pixels(width: 3, height: 2, channels: 1, values: [1, 2, 3, 4, 5, 6])

  private static let ways: [(UInt8, [[UInt8]])] = [
    (1, [[1, 2, 3], [4, 5, 6]]), (2, [[3, 2, 1], [6, 5, 4]]), (3, [[6, 5, 4], [3, 2, 1]]),
    (4, [[4, 5, 6], [1, 2, 3]]), (5, [[1, 4], [2, 5], [3, 6]]), (6, [[4, 1], [5, 2], [6, 3]]),
    (7, [[6, 3], [5, 2], [4, 1]]), (8, [[3, 6], [2, 5], [1, 4]]),
  ]

  @Test(arguments: ways)
  func `A picture is turned upright from each way that it can lie`(
    orientation: UInt8, rows: [[UInt8]]
  ) {
    let upright = Self.lying.upright(from: orientation)
    #expect(upright.width == rows[0].count && upright.height == rows.count)
    #expect(upright.values == rows.flatMap { $0 })
  }

  @Test func `A smaller pixel is the mean of the area that it covers`() {
    let row = Pixels(width: 3, height: 1, channels: 1, values: [0, 90, 255])
    #expect(row.scaled(toWidth: 1).values == [115])
    // Two thirds of the first pixel and a third of the second one.
    #expect(row.scaled(toWidth: 2).values == [30, 200])
    #expect(row.scaled(toWidth: 3) == row && row.scaled(toWidth: 9) == row)
    let square = Pixels(
      width: 2, height: 2, channels: 3, values: [0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32])
    #expect(square.scaled(toWidth: 1).values == [15, 16, 17])
    let line = Pixels(width: 4, height: 1, channels: 1, values: [1, 1, 1, 1])
    #expect(line.scaled(toWidth: 1) == Pixels(width: 1, height: 1, channels: 1, values: [1]))
  }

  @Test func `The colour of a transparent pixel is not seen in a smaller one`() {
    let picture = Pixels(
      width: 2, height: 1, channels: 4, values: [200, 100, 0, 255, 0, 255, 255, 0])
    #expect(picture.scaled(toWidth: 1).values == [199, 100, 0, 128])
    let clear = Pixels(width: 2, height: 1, channels: 2, values: [9, 0, 200, 0])
    #expect(clear.scaled(toWidth: 1).values == [0, 0])
  }
}

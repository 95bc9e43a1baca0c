import Testing

@testable import Charts

struct BoxTests {
  private func boxes(_ corners: [(Length, Length)]) -> [Box] {
    corners.map { Box(left: $0.0, top: $0.1, width: 10, height: 10) }
  }

  @Test func `Boxes that have an edge in common are apart`() {
    #expect(Box.areApart(boxes([(0, 0), (10, 0), (0, 10), (20, 5)])))
    #expect(Box.areApart([]))
  }

  @Test func `Boxes that overlap are not apart, in whatever order they come`() {
    let corners: [(Length, Length)] = [(0, 0), (2, 50), (5, 20), (9, 9)]
    #expect(!Box.areApart(boxes(corners)))
    #expect(!Box.areApart(boxes(corners.reversed())))
  }

  @Test func `A grown box has the margin on every side`() {
    let box = Box(left: 5, top: 5, width: 10, height: 20).grown(by: 2)
    #expect(box == Box(left: 3, top: 3, width: 14, height: 24))
  }
}

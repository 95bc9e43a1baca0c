import Testing

@testable import Charts

struct TrailTests {
  private func way(_ lines: [[Spot]], closed: Bool = false) -> String {
    var trail = Trail()
    for line in lines { trail.add(line, closed: closed) }
    return trail.text
  }

  @Test func `Each step has its shorter spelling`() {
    #expect(way([[Spot(100, 200), Spot(103, 201)]]) == "M100 200l3 1")
    #expect(way([[Spot(100, 200), Spot(2, 1)]]) == "M100 200L2 1")
    #expect(way([[Spot(1, 2), Spot(1, 9)], [Spot(5, 9), Spot(8, 9)]]) == "M1 2v7m4 0h3")
    #expect(way([[Spot(100, 200), Spot(90, 190)]]) == "M100 200l-10-10")
  }

  @Test func `After a shape is closed, the next begins from where it did`() {
    let square = [Spot(10, 10), Spot(20, 10), Spot(20, 20), Spot(10, 20)]
    let next = square.map { Spot($0.x + 100, $0.y) }
    #expect(way([square, next], closed: true) == "M10 10h10v10H10zm100 0h10v10h-10z")
  }

  @Test func `A dot is a line without length`() {
    #expect(way([[Spot(7, 7), Spot(7, 7)], [Spot(9, 7), Spot(9, 7)]]) == "M7 7h0m2 0h0")
  }
}

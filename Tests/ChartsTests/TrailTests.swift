import Testing

@testable import Charts

struct TrailTests {
  private func way(_ lines: [[Position]], closed: Bool = false) -> String {
    var trail = Trail()
    for line in lines { trail.add(line, closed: closed) }
    return String(decoding: trail.bytes, as: UTF8.self)
  }

  @Test func `Each step has its shorter spelling`() {
    #expect(way([[Position(100, 200), Position(103, 201)]]) == "M100 200l3 1")
    #expect(way([[Position(100, 200), Position(2, 1)]]) == "M100 200L2 1")
    #expect(
      way([[Position(1, 2), Position(1, 9)], [Position(5, 9), Position(8, 9)]]) == "M1 2v7m4 0h3")
    #expect(way([[Position(100, 200), Position(90, 190)]]) == "M100 200l-10-10")
  }

  @Test func `After a shape is closed, the next begins from where it did`() {
    let square = [Position(10, 10), Position(20, 10), Position(20, 20), Position(10, 20)]
    let next = square.map { Position($0.x + 100, $0.y) }
    #expect(way([square, next], closed: true) == "M10 10h10v10H10zm100 0h10v10h-10z")
  }

  @Test func `A dot is a line without length`() {
    #expect(
      way([[Position(7, 7), Position(7, 7)], [Position(9, 7), Position(9, 7)]]) == "M7 7h0m2 0h0")
  }
}

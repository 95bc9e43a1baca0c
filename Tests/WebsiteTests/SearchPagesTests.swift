import Testing

@testable import Search
@testable import Website

struct SearchPagesTests {
  @Test(arguments: [
    ([], ""), ([0], "A"), ([5], "F"), ([0, 1], "AA"), ([31], "f"), ([32], "gB"),
    ([0, 64, 65], "A_BA"), ([1024], "ggB"),
  ])
  func `Few pages are told by the gaps between them`(numbers: [Int], code: String) {
    #expect(Self.code(numbers) == code)
  }

  @Test(arguments: [
    (Array(0..<12), "!__"), (Array(0..<6) + [11], "!_g"), ([0, 2, 4, 6, 8, 10], "!VV"),
  ])
  func `Many pages are told by a bit each`(numbers: [Int], code: String) {
    #expect(Self.code(numbers) == code)
  }

  @Test func `However many pages have a word, its code stays short`() {
    #expect(Self.code(Array(0..<10_000)).utf8.count == 1 + 1_667)
    #expect(Self.code(Array(stride(from: 0, to: 10_000, by: 2))).utf8.count == 1 + 1_667)
    #expect(Self.code(Array(stride(from: 0, to: 10_000, by: 100))).utf8.count == 199)
  }

  private static func code(_ numbers: [Int]) -> String {
    var pages = SearchPages()
    for number in numbers { pages.append(number) }
    return String(decoding: pages.code, as: UTF8.self)
  }
}

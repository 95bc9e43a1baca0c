import Input
import Testing

struct ProblemsTests {
  @Test func `Problems are thrown together`() {
    var problems = Problems()
    problems.report(Problem("b", "second", at: Place(path: "b")))
    problems.report(.warning("a", "first", at: Place(path: "a")))
    let thrown = #expect(throws: Problems.self) { throw problems }
    #expect(thrown?.sorted.map(\.code) == ["a", "b"])
  }
}

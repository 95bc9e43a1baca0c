import Input
import Testing

struct ProblemsTests {
  @Test func `Problems are thrown together, errors first and then by place`() {
    var problems = Problems()
    problems.report(Problem("b", "second", at: Place(path: "b")))
    problems.report(.warning("a", "first", at: Place(path: "a")))
    let thrown = #expect(throws: Problems.self) { throw problems }
    problems.report(Problem("c", "third", at: Place(path: "a")))
    #expect(thrown?.sorted.map(\.code) == ["b", "a"])
    #expect(problems.sorted.map(\.code) == ["c", "b", "a"])
  }
}

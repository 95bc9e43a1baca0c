import Input
import Testing
import Workplaces

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

  @Test(arguments: [Problem.Severity.error, .warning])
  func `Of one code in one file the first 1,000 are kept, and one says so`(
    severity: Problem.Severity
  ) {
    let file = SourceFile(path: "a", text: String(repeating: "a", count: 3_000))
    var problems = Problems()
    for offset in 0..<3_000 {
      let place = Place(file, offset..<offset + 1)
      problems.report(Problem("a", "first", at: place, severity: severity))
    }
    problems.report(Problem("b", "second", at: Place(file, 0..<1)))
    problems.report(Problem("a", "third", at: Place(path: "b")))
    let kept = problems.sorted.filter { $0.code == "a" && $0.place.file.path == "a" }
    #expect(kept.compactMap(\.place.range?.lowerBound) == Array(0..<1_000))
    #expect(problems.sorted.count == 1_003)
    let more = problems.sorted.filter { $0.has(InputProblem.Code.tooManyMistakes) }
    #expect(more.map(\.severity) == [severity])
    #expect(
      more.map(\.message) == [
        "more than 1000 'a' are in this file, and the rest is not listed; correct these and run this"
          + " again"
      ])
    let again = problems
    problems.report(again)
    #expect(problems == again)
  }
}

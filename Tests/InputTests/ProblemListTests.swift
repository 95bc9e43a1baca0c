import Input
import Testing
import Workplaces

struct ProblemListTests {
  private func problems(
    _ found: [(code: String, path: String, count: Int, isError: Bool)]
  ) -> Problems {
    var problems = Problems()
    for (code, path, count, isError) in found {
      for number in 0..<count {
        problems.report(
          Problem(
            code, "number \(number + 100)", at: Place(path: path),
            severity: isError ? .error : .warning))
      }
    }
    return problems
  }

  private func lines(_ list: ProblemList) -> [String] {
    list.entries.map { entry in
      switch entry {
      case .problem(let problem): "\(problem.place.file.path) \(problem.code)"
      case .more: entry.text(restWith: "--all")
      }
    }
  }

  @Test func `An error comes before the warnings of files that are before its own`() {
    let found = problems([("odd", "a.csv", 300, false), ("wrong", "b.csv", 1, true)])
    #expect(lines(ProblemList(found)).first == "b.csv wrong")
    #expect(found.sorted.first?.code == "wrong")
  }

  @Test func `Of one code in one file 20 are listed and the rest is counted behind the file`() {
    let found = problems([
      ("odd", "a.csv", 21, true), ("wrong", "a.csv", 51, true), ("wrong", "b.csv", 20, true),
    ])
    #expect(
      lines(ProblemList(found))
        == Array(repeating: "a.csv odd", count: 20) + Array(repeating: "a.csv wrong", count: 20)
        + [
          "… and 1 more 'odd' in a.csv; --all prints them",
          "… and 31 more 'wrong' in a.csv; --all prints them",
        ] + Array(repeating: "b.csv wrong", count: 20))
  }

  @Test func `No file and no code is left out, however many there are`() {
    let found = problems(
      (0..<200).map { ("code-\($0 % 7)", "\($0).csv", 25, $0.isMultiple(of: 2)) })
    let listed = Set(
      ProblemList(found).entries.compactMap { entry in
        if case .problem(let problem) = entry {
          "\(problem.place.file.path) \(problem.code)"
        } else {
          nil
        }
      })
    #expect(listed.count == 200)
    #expect(ProblemList(found).entries.count == 200 * 21)
  }

  @Test func `Everything is listed where that is asked for`() {
    let found = problems([("odd", "a.csv", 300, false), ("wrong", "b.csv", 300, true)])
    let all = ProblemList(found, showsAll: true).entries
    #expect(all == found.sorted.map(ProblemList.Entry.problem))
  }

  @Test func `Errors and warnings of one code are counted apart`() {
    let found = problems([("odd", "a.csv", 1, true), ("odd", "a.csv", 22, false)])
    #expect(lines(ProblemList(found)).count == 1 + 20 + 1)
    #expect(lines(ProblemList(found)).last == "… and 2 more 'odd' in a.csv; --all prints them")
  }
}

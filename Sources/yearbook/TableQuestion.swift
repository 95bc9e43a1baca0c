import Foundation
import Importing
import Input

/// Which table of a sheet is read, asked on a terminal where two of them differ.
struct TableQuestion {
  private let tables: [Bilingual]
  private let problem: Problem

  /// The question; nil where nothing is to be asked, or there is no terminal to ask on.
  init?(_ tables: [Bilingual], _ problems: Problems) {
    guard let problem = problems.sorted.first(where: { $0.has(ImportProblem.Code.tablesDiffer) }),
      isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1
    else { return nil }
    (self.tables, self.problem) = (tables, problem)
  }

  /// The number of the table that the user chooses; nil for none.
  func answer() -> Int? {
    Report.write(problem.message(in: .chosen), to: .standardError)
    for table in tables { Report.write("  \(table[.chosen])", to: .standardError) }
    for _ in 0..<3 {
      try? FileHandle.standardError.write(
        contentsOf: Data(Notice.whichTable(count: tables.count).text[.chosen].utf8))
      guard let line = readLine(), !line.isEmpty else { return nil }
      if let number = Int(line.filter { $0 != " " }), (1...tables.count).contains(number) {
        return number
      }
    }
    return nil
  }
}

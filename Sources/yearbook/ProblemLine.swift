import Foundation
import Input

/// A problem as one line of JSON, for editors.
struct ProblemLine: Encodable {
  let file: String
  let line: Int?
  let column: Int?
  let endLine: Int?
  let endColumn: Int?
  let severity: String
  let code: String
  let message: String

  init(_ problem: Problem) {
    let place = problem.place
    file = place.file.path
    line = place.line
    column = place.column
    endLine = place.end.line
    endColumn = place.end.column
    severity = problem.severity.rawValue
    code = problem.code
    message = problem.message
  }

  /// The line, its keys in the order of the alphabet.
  var text: String { JSONLine.text(self) }
}

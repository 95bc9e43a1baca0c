import Foundation
import Input

/// A problem, or why a run could not do its work, as one line of JSON, for editors and other programs.
struct ProblemLine: Encodable {
  /// The file; nil where the line is about none.
  let file: String?
  let line: Int?
  let column: Int?
  let endLine: Int?
  let endColumn: Int?
  let severity: String
  let code: String
  /// The message in English.
  let message: String
  /// The message by the code of each language.
  let messages: [String: String]

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
    messages = Self.all { problem.message(in: $0) }
  }

  init(_ failure: Failure) {
    file = failure.path
    (line, column, endLine, endColumn) = (nil, nil, nil, nil)
    severity = Problem.Severity.error.rawValue
    code = failure.code
    message = failure.message.english
    messages = Self.all { failure.message[$0] }
  }

  private static func all(_ text: (MessageLanguage) -> String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: MessageLanguage.allCases.map { ($0.rawValue, text($0)) })
  }

  /// The line, its keys in the order of the alphabet.
  var text: String { JSONLine.text(self) }
}

import Foundation
import Importing
import Input

/// Whether figures that stand in a year's sheets are replaced, asked on a terminal.
enum ChangeQuestion {
  /// Whether the user takes the changes; nil where there is no terminal to ask on.
  static func answer(_ changes: [SheetChange]) -> Bool? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    let question = Notice.takeChanges(count: changes.count).text[.chosen]
    try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
    return TerminalQuestion.isYes(readLine())
  }
}

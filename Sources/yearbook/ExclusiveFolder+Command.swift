import Foundation
import Input
import Publishing

extension ExclusiveFolder {
  /// Opens a folder for this run of the program, and tells what was finished for an interrupted one.
  ///
  /// - Parameters:
  ///   - path: the folder as the user wrote it.
  ///   - making: whether it is made where it is missing.
  ///   - format: how that is told.
  convenience init(opening path: String, making: Bool = false, _ format: ProblemFormat = .text)
    throws
  {
    let words = CommandLine.arguments.dropFirst().map(Self.quoted)
    try self.init(path, making: making, for: (["yearbook"] + words).joined(separator: " "))
    guard let finished else { return }
    let problem = CommandProblem.finishedWrite(command: finished.command, files: finished.files)
      .at(Place(path: path))
    Report.write(
      format == .json ? ProblemLine(problem).text : problem.text(in: .chosen), to: .standardError)
  }

  /// A word as a shell takes it for itself.
  private static func quoted(_ word: String) -> String {
    let isPlain = { (character: Character) in
      character.isLetter || character.isNumber || "-_./:,=+@%".contains(character)
    }
    guard word.isEmpty || !word.allSatisfy(isPlain) else { return word }
    return "'\(word.replacing("'", with: "'\\''"))'"
  }
}

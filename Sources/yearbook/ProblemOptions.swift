import ArgumentParser
import Foundation
import Input

/// How problems are printed, in every command that may find many.
struct ProblemOptions: ParsableArguments {
  @Option(help: "How problems are printed: text, or json with one object a line.")
  var format = ProblemFormat.text

  @Flag(
    help: ArgumentHelp(
      "Print all problems, not only \(ProblemList.mostAlike) of one code in one file; json always"
        + " has all."))
  var all = false

  @OptionGroup var messages: MessageOptions

  /// Writes problems to standard error, errors first.
  func write(_ problems: Problems) {
    switch format {
    case .text: Self.write(problems, showsAll: all)
    case .json:
      for problem in problems.sorted {
        Report.write(ProblemLine(problem).text, to: .standardError)
      }
    }
  }

  /// Writes problems to standard error as people read them, errors first.
  /// - Parameter option: what prints those that are left out.
  static func write(
    _ problems: Problems, showsAll: Bool = false, restWith option: String = "--all"
  ) {
    for entry in ProblemList(problems, showsAll: showsAll).entries {
      Report.write(entry.text(restWith: option, in: .chosen), to: .standardError)
    }
  }

  /// What prints all problems where the command itself has no such option.
  static let check = "'yearbook check --all'"
}

import Workplaces

extension Workplace {
  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(arguments, in: folder)
  }
}

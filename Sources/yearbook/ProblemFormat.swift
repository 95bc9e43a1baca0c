import ArgumentParser

/// How problems are told.
enum ProblemFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, with the line and a caret.
  case text
  /// For programs, one JSON object a line.
  case json
}

/// After how many errors the rest of a file is not read.
public struct MistakeLimit: Sendable {
  /// The number of errors.
  public static let most = 200

  private let end: Int

  /// A limit for the file that is read next, whatever was found before.
  public init(_ problems: Problems) { end = problems.errorCount + Self.most }

  /// Whether what is at `place` is still read; reports `too-many-mistakes` there if not.
  public func allows(_ place: Place, _ problems: inout Problems) -> Bool {
    if problems.errorCount < end { return true }
    problems.report(Self.reached(at: place))
    return false
  }

  /// The error that says from where on a file is not read.
  public static func reached(at place: Place) -> Problem {
    InputProblem.tooManyMistakes(most: most).at(place)
  }
}

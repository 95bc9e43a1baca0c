public import Input

/// After how many mistakes the rest of a sheet is not read.
public struct MistakeLimit: Sendable {
  /// The number of mistakes.
  public static let most = 200

  private let end: Int

  /// A limit for the sheet that is read next, whatever was found before.
  public init(_ problems: Problems) { end = problems.errorCount + Self.most }

  /// Whether the row at `place` is still read; reports `too-many-mistakes` there if not.
  public func allows(_ place: Place, _ problems: inout Problems) -> Bool {
    if problems.errorCount < end { return true }
    problems.report(
      Problem(
        "too-many-mistakes",
        "\(Self.most) mistakes stand above, so the sheet is not read from here on", at: place))
    return false
  }
}

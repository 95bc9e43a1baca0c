public import Input

/// What a build would change in the published site, as the preview shows it.
public struct PreviewChanges: Hashable, Sendable {
  /// The number of lines that are shown; of more only the count.
  static let mostLines = 20

  /// The changes, each in a line.
  public let lines: [Bilingual]
  /// What a build would refuse until it is confirmed, and what it could not compare.
  public let refusals: Problems

  /// The changes and what would be refused of them.
  public init(_ lines: [Bilingual], refusing refusals: Problems) {
    self.lines = lines
    self.refusals = refusals
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { lines.isEmpty && refusals.isEmpty }
}

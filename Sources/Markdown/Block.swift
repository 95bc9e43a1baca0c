public import Input

/// A fenced block that stands for a table or chart of the site.
public struct Block: Sendable {
  /// The first word behind the fence: `ranking`, `awards`, `chart`.
  public let name: String
  /// The other words behind the fence.
  public let argument: String
  /// The text between the fences; each line ends in `\n`.
  public let body: String
  /// The opening fence and the words behind it.
  public let place: Place
  /// The lines of the body where they stand in the file.
  public let lines: [Place]
}

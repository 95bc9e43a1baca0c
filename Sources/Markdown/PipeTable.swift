public import Input

/// A table that a note draws with pipes.
public struct PipeTable: Sendable {
  /// How a column stands, as its row of dashes says with colons.
  public enum Alignment: String, Sendable {
    /// As the page has it.
    case none
    /// Flush left.
    case left
    /// Centred.
    case center
    /// Flush right, as figures are.
    case right
  }

  /// Its number among the tables of the note, from 1.
  public let number: Int
  /// How each column stands.
  public let columns: [Alignment]
  /// The number of rows below the head.
  public let rowCount: Int
  /// From the first row to the last.
  public let place: Place
}

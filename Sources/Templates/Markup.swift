/// Finished HTML that is printed as it stands.
///
/// Only our own renderers (Markdown, charts, tables) make it; text from content never becomes
/// markup without one of them.
public struct Markup: Sendable, Hashable {
  /// The HTML, in UTF-8.
  public let bytes: [UInt8]

  /// HTML that the caller answers for, as UTF-8 bytes.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// HTML that the caller answers for.
  public init(trusted text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool { bytes.isEmpty }
}

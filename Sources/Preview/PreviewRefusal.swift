/// Why the preview cannot be served, and what to do about it.
public struct PreviewRefusal: Error, Hashable, Sendable {
  /// What stands in the way and what to do, as one sentence without a full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// Why a site is not written where it was asked for, and what to do about it.
///
/// Nothing was written. The command ends with exit status 73.
public struct Refusal: Error, Hashable, Sendable {
  /// What stands in the way and what to do, as one sentence without a full stop.
  public let message: String

  /// A refusal with its reason.
  public init(_ message: String) {
    self.message = message
  }
}

extension Refusal: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

public import Input

/// Why a site is not written where it was asked for, and what to do about it.
///
/// Nothing was written. The command ends with exit status 73.
public struct Refusal: Error, Hashable, Sendable {
  /// What stands in the way and what to do, as one sentence without a full stop, in each language.
  public let text: Bilingual

  /// The same in English.
  public var message: String { text.english }

  /// A refusal with its reason in English and in Vietnamese.
  public init(_ english: String, vi vietnamese: String) {
    text = Bilingual(english, vi: vietnamese)
  }
}

extension Refusal: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

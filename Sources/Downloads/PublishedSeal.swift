import Formats

/// What a site keeps of the seal of a year, so that the next build notices another seal.
public struct PublishedSeal: Hashable, Sendable {
  /// The number of corrections that the year listed when it was sealed.
  public let corrections: Int
  /// The SHA-256 of the sums of the year's files, in hexadecimal digits.
  public let files: String
  /// The SHA-256 of what other files made the year say; nil where the seal keeps nothing of it.
  public let facts: String?

  /// What a seal comes to.
  public init(corrections: Int, files: String, facts: String?) {
    self.corrections = corrections
    self.files = files
    self.facts = facts
  }

  /// Reads what a data file has; nil for what no version wrote.
  init?(_ row: [String: String]) {
    guard let corrections = row[Key.corrections.rawValue].flatMap({ Int($0) }),
      let files = row[Key.files.rawValue]
    else { return nil }
    self.init(corrections: corrections, files: files, facts: row[Key.facts.rawValue])
  }

  /// Whether it fixes something else than a seal before it, which may have kept less.
  public func differs(from other: PublishedSeal) -> Bool {
    files != other.files || other.facts != nil && facts != other.facts
  }

  /// As a data file has it.
  var json: JSON {
    .record([
      (name: Key.corrections.rawValue, value: .whole(corrections)),
      (name: Key.files.rawValue, value: .text(files)),
      (name: Key.facts.rawValue, value: facts.map { .text($0) } ?? .null),
    ])
  }

  private enum Key: String {
    case corrections
    case files
    case facts
  }
}

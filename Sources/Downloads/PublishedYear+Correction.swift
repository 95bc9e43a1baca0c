import Localization

extension PublishedYear {
  /// A correction that the year lists.
  public struct Correction: Hashable, Sendable {
    /// The day of the correction.
    public let date: String?
    /// What was put right, in each language.
    public let what: [String]
    /// The member whose figures it is about, where it says that.
    public let member: String?
    /// What was published.
    public let was: String?
    /// What is published.
    public let now: String?
    /// Why, in each language.
    let reason: [String]

    init(_ row: Row) {
      date = row[.date]
      what = row.texts(.what).map(\.text)
      member = row[.member]
      was = row[.was]
      now = row[.now]
      reason = row.texts(.reason).map(\.text)
    }

    /// Whether it is the other one in better words: of the same day or called the same, and of the
    /// same change.
    public func isReworded(_ other: Correction) -> Bool {
      (member, was, now) == (other.member, other.was, other.now)
        && (date == other.date || what == other.what)
    }

    /// What it says, in a line.
    public var text: String {
      let change = was == nil && now == nil ? [] : ["\(was ?? "…") → \(now ?? "…")"]
      return (what.prefix(1) + [member].compactMap(\.self) + change + reason.prefix(1))
        .joined(separator: ", ")
    }
  }

  /// The corrections that may be the newest ones, by the order of the list or by their day.
  package func newestCorrections(_ count: Int) -> [Correction] {
    let days = corrections.compactMap(\.date).sorted().suffix(count)
    let dated = corrections.filter { $0.date.map { $0 >= days.first ?? "" } ?? true }
    return Array(corrections.prefix(count)) + corrections.suffix(count) + dated
  }
}

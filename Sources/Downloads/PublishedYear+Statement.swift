import Emulation
import Input

extension PublishedYear {
  /// Something that the year's pages and papers say and no table has, as the data file keeps it: a short
  /// text as it is, of a longer one the beginning and a digest.
  public struct Statement: Hashable, Sendable {
    /// Its name, which stays the same from version to version: `chairs.vi`, `visit text.en`,
    /// `awards.yaml flag short.vi`.
    public let key: String

    /// What the data file calls the list of members, which is kept whole.
    static let members = "provinces.yaml \(YearFact.members)"
    /// What ranks rest on, which follows from points and ranks.
    static let rankBasis = Self(key: "rank-by")
    private static let longest = 40
    private static let beginning = 24

    /// A text of any length as the data file keeps it.
    static func shortened(_ text: String) -> String {
      guard text.utf8.count > longest else { return text }
      return "\(text.prefix(beginning))… \(TextDigest(text).hexadecimal)"
    }

    /// The member that it is said of; nil for what is said of the year or a register.
    public var member: String? {
      switch (parts.first, parts.count) {
      case ("provinces.yaml", 3...), ("scores.csv", 3...), ("award", 3...): parts[1]
      default: nil
      }
    }

    /// What it is, in few words, beside the member that it is said of.
    var label: String {
      guard let member, let index = parts.firstIndex(of: member) else { return key }
      return (parts[..<index] + parts[(index + 1)...]).joined(separator: " ")
    }

    /// The award that it is said of.
    public var award: String? {
      switch (parts.first, parts.count) {
      case ("awards.yaml", 3...): parts[1]
      case ("award", 4...): parts[2]
      default: nil
      }
    }

    /// Whether something is lost or turned into something else where this changes: a text may be revised
    /// as long as it keeps its pictures and most of its words, and what is new is an addition.
    public func isLost(from before: String?, to after: String?) -> Bool {
      guard let before else { return false }
      guard let after else { return true }
      let what = parts.last?.prefix { $0 != "." } ?? ""
      if what == "text" { return TextMeasure.isLoss(from: before, to: after) }
      return !Self.revised.contains(String(what))
    }

    /// The code of the language that it is in, of those that a site may have.
    func language(among codes: Set<String>) -> String? {
      parts.last?.split(separator: ".").last.map(String.init).flatMap {
        codes.contains($0) ? $0 : nil
      }
    }

    /// What is written about a year: it may be put in better words.
    private static let revised: Set<String> = [
      "title", "byline", "tags", "provinces", "movements", "documents", "sources", "alt", "caption",
      "credit",
    ]

    private var parts: [String] { key.split(separator: " ").map(String.init) }
  }
}

import Input

/// Where a fact was published.
public struct Source: Hashable, Sendable {
  /// A short name by which facts of the same note refer to it.
  public let id: String?
  /// The title of the report, book or page.
  public let title: LocalizedText
  /// Who published it.
  public let publisher: LocalizedText?
  /// The day it was published.
  public let day: Day?
  /// Its address on the web, `http` or `https`.
  public let address: String?

  static let keys = ["id", "title", "publisher", "date", "url"]

  init?(_ entry: Entry, _ languages: [Language], _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    guard let title = fields.requiredLocalized("title", languages, &problems) else { return nil }
    self.title = title
    id = fields.text("id", &problems)?.text
    publisher = fields.localized("publisher", languages, &problems)
    day = fields.day("date", &problems)
    address = fields.read("url", &problems, Self.address)
  }

  /// The sources in the list under `sources`; reports ids that stand there twice.
  static func all(
    in fields: Fields, _ languages: [Language], _ problems: inout Problems
  ) -> [Source] {
    var seen: Set<String> = []
    return fields.list("sources", &problems).compactMap { entry in
      let source = Source(entry, languages, &problems)
      if let id = source?.id, !seen.insert(id).inserted {
        problems.report(
          Problem("duplicate-id", "there is a second source '\(id)'", at: entry.place))
      }
      return source
    }
  }

  private static func address(_ text: LocatedText) throws(Problem) -> String {
    let scheme = ["https://", "http://"].first { text.text.hasPrefix($0) }
    let host = text.text.dropFirst(scheme?.count ?? 0)
    guard scheme != nil, let first = host.unicodeScalars.first,
      !"/\\?#".unicodeScalars.contains(first),
      !host.unicodeScalars.contains(where: \.properties.isWhitespace)
    else {
      throw Problem(
        "source-address",
        "'\(text.text)' is no address; it begins with https:// or http:// and a host, without spaces",
        at: text.place)
    }
    return text.text
  }
}

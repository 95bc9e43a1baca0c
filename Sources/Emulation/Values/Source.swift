import Input

/// Where a fact was published.
public struct Source: Hashable, Sendable {
  /// A short name by which facts of the same note refer to it.
  public let id: String?
  /// The title of the report, book or page.
  public let title: LocalizedText
  /// Who wrote it, as the source names them.
  public let author: LocalizedText?
  /// Who published it.
  public let publisher: LocalizedText?
  /// The day it was published.
  public let day: Day?
  /// Its address on the web, `http` or `https`.
  public let address: String?
  /// What else is to be known of it, such as a second title.
  public let note: LocalizedText?
  /// The pictures in it.
  public let pictures: [SourcePicture]

  static let keys = ["id", "title", "author", "publisher", "date", "url", "note", "pictures"]

  init?(_ entry: Entry, _ languages: [Language], _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    guard let title = fields.requiredLocalized("title", languages, &problems) else { return nil }
    self.title = title
    id = fields.text("id", &problems)?.text
    author = fields.localized("author", languages, &problems)
    publisher = fields.localized("publisher", languages, &problems)
    day = fields.day("date", &problems)
    address = fields.read("url", &problems, Self.address)
    note = fields.localized("note", languages, &problems)
    pictures = fields.list("pictures", &problems).compactMap {
      SourcePicture($0, languages, &problems)
    }
    Self.warnIfUnfindable(fields, entry.place, &problems)
  }

  /// Warns of a source without an address that has no publisher or no date: no reader can find it.
  ///
  /// Keys with a mistake of their own count as given.
  private static func warnIfUnfindable(
    _ fields: Fields, _ place: Place, _ problems: inout Problems
  ) {
    let missing = ["publisher", "date"].filter { fields[$0] == nil }
    guard fields["url"] == nil, !missing.isEmpty else { return }
    problems.report(
      EmulationProblem.sourceNotFindable(missing: missing).at(fields["title"]?.place ?? place))
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
          EmulationProblem.duplicateSource(id).at(entry.place))
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
      throw EmulationProblem.notAnAddress(text.text).at(text.place)
    }
    return text.text
  }
}

import Emulation
import Formats

/// The Atom feed of one language (RFC 4287): the newest years and notes that have a day.
struct AtomFeed: Sendable {
  /// What the file is called.
  static let name = "feed.xml"
  /// The most entries of a feed.
  private static let longest = 50

  /// A year or a note in the feed.
  private struct Entry {
    let year: Year
    /// The note; nil for the year itself.
    let note: Note?
    /// The day it tells of.
    let day: Day
    /// The day of its latest change.
    let updated: Day

    var address: Address { note?.address ?? .year(year.number) }
  }

  private let edition: Edition
  private let base: String

  /// The feed of an edition; nil where the site has no base URL or nothing has a day.
  init?(_ edition: Edition) {
    guard let base = edition.archive.site.baseURL, edition.feedPath != nil else { return nil }
    self.edition = edition
    self.base = base
  }

  /// Whether anything of an archive has a day.
  static func hasEntries(_ archive: Archive) -> Bool {
    archive.years.contains { year in
      year.asOf != nil || year.notes.contains { $0.day != nil }
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let site = edition.archive.site
    let entries = entries
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(edition.language.code)\">",
      Self.element("title", edition.view(site.title)),
    ]
    if let subtitle = site.subtitle {
      lines.append(Self.element("subtitle", edition.view(subtitle)))
    }
    lines += [
      Self.element("id", base + edition.folder + Self.name),
      Self.link("self", base + edition.folder + Self.name, "application/atom+xml"),
      Self.link("alternate", base + edition.path(.home), "text/html"),
      Self.element("updated", entries.map(\.updated).max().map(Self.time) ?? ""),
      "<author>\(Self.element("name", site.office.map(edition.text) ?? base))</author>",
    ]
    lines += entries.flatMap(lines(of:))
    return Array((lines + ["</feed>", ""]).joined(separator: "\n").utf8)
  }

  /// The newest entries, newest first.
  private var entries: [Entry] {
    let all = edition.archive.years.flatMap { year -> [Entry] in
      let notes = year.notes.compactMap { note in
        note.day.map { Entry(year: year, note: note, day: $0, updated: $0) }
      }
      guard let updated = year.asOf else { return notes }
      return [Entry(year: year, note: nil, day: year.note.day ?? updated, updated: updated)] + notes
    }
    let newest = all.sorted { one, other in
      one.updated == other.updated
        ? one.address.path < other.address.path : one.updated > other.updated
    }
    return Array(newest.prefix(Self.longest))
  }

  private func lines(of entry: Entry) -> [String] {
    let url = base + edition.path(entry.address)
    let year = edition.title(of: entry.year)
    let title = entry.note.map { edition.view($0.translations.title(in: edition.language)) }
    let summary = entry.note.map { "\(edition.kind($0)), \(year)" }
    // What sources tell of a day was not published on it.
    let published = entry.year.isToldBySources ? nil : Self.time(entry.day)
    return [
      "<entry>",
      Self.element("title", title ?? WordingView(text: year, language: nil)),
      Self.element("id", url),
      Self.link("alternate", url, "text/html"),
    ] + [published.map { Self.element("published", $0) }].compactMap(\.self) + [
      Self.element("updated", Self.time(entry.updated)),
      Self.element("summary", summary ?? edition.headline(entry.year)),
      "</entry>",
    ]
  }

  private static func element(_ name: String, _ text: String) -> String {
    element(name, WordingView(text: text, language: nil))
  }

  /// An element whose text is marked where it is in another language than the feed.
  private static func element(_ name: String, _ wording: WordingView) -> String {
    let language = wording.language.map { " xml:lang=\"\($0)\"" } ?? ""
    return "<\(name)\(language)>\(Escaping.xml.escaped(wording.text))</\(name)>"
  }

  private static func link(_ relation: String, _ url: String, _ type: String) -> String {
    "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(Escaping.xml.escaped(url))\"/>"
  }

  /// The beginning of a day in UTC, which in Vietnam is a morning of the same day.
  private static func time(_ day: Day) -> String { "\(day.iso)T00:00:00Z" }
}

extension Edition {
  /// What a year is called.
  func title(of year: Year) -> String { words(.yearTitle, ["year": String(year.number)]) }
}

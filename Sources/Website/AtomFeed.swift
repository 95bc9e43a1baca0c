import Emulation
import Formats
import Input
import Links
import Localization
import Pages

/// The Atom feed of one language (RFC 4287): the newest years and notes that have a day.
struct AtomFeed: Sendable {
  /// The most entries of a feed.
  private static let longest = 50

  /// A year or a note in the feed.
  private struct Entry {
    let year: Year
    /// The note; nil for the year itself.
    let note: Note?
    /// The day it is about.
    let day: Day
    /// The day of its latest change.
    let updated: Day

    var address: Address { note?.address ?? .year(year.number) }
  }

  /// The path of the file.
  let path: String
  private let site: SiteContext
  private let base: String

  /// The feed of a language; nil where the site has no base URL or nothing has a day.
  init?(_ site: SiteContext) {
    guard let base = site.archive.site.baseURL, let path = site.links.feedPath else { return nil }
    self.site = site
    self.path = path
    self.base = base
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let (about, language) = (site.archive.site, site.language)
    let entries = entries
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.code)\">",
      Self.element("title", language.wording(about.title)),
    ]
    if let subtitle = about.subtitle {
      lines.append(Self.element("subtitle", language.wording(subtitle)))
    }
    lines += [
      Self.element("id", base + path),
      Self.link("self", base + path, "application/atom+xml"),
      Self.link("alternate", base + site.links.path(.home), "text/html"),
      Self.element("updated", entries.map(\.updated).max().map(Self.time) ?? ""),
      "<author>\(Self.element("name", about.office.map(language.text) ?? base))</author>",
    ]
    lines += entries.flatMap(lines(of:))
    return Array((lines + ["</feed>", ""]).joined(separator: "\n").utf8)
  }

  /// The newest entries, newest first.
  private var entries: [Entry] {
    let all = site.archive.years.flatMap { year -> [Entry] in
      let notes = year.notes.compactMap { note in
        note.day.map { Entry(year: year, note: note, day: $0, updated: $0) }
      }
      guard let updated = year.asOf else { return notes }
      return [Entry(year: year, note: nil, day: year.note.day ?? updated, updated: updated)] + notes
    }
    let newest = all.sorted { one, other in
      one.updated == other.updated
        ? site.links.path(one.address) < site.links.path(other.address)
        : one.updated > other.updated
    }
    return Array(newest.prefix(Self.longest))
  }

  private func lines(of entry: Entry) -> [String] {
    let url = base + site.links.path(entry.address)
    let year = site.language.title(of: entry.year.number)
    let title = entry.note.map { site.language.title(of: $0.translations) }
    let summary = entry.note.map { "\(site.language.kind($0)), \(year)" }
    // What sources report of a day was not published on it.
    let published = entry.year.isToldBySources ? nil : Self.time(entry.day)
    return [
      "<entry>",
      Self.element("title", title ?? WordingView(year)),
      Self.element("id", url),
      Self.link("alternate", url, "text/html"),
    ] + [published.map { Self.element("published", $0) }].compactMap(\.self) + [
      Self.element("updated", Self.time(entry.updated)),
      Self.element("summary", summary ?? site.language.headline(entry.year)),
      "</entry>",
    ]
  }

  private static func element(_ name: String, _ text: String) -> String {
    element(name, WordingView(text))
  }

  /// An element with its text, marked where that is in another language than the feed.
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

package import Emulation
package import Input
import Links
package import Localization
import Markdown
package import Pages
import Templates

/// What the office itself writes of the parts of a year's report: among what it gives for the report, or else in the
/// year's note under a heading that names the part.
package struct ReportPartTexts {
  private let given: [ReportPart: [WordingView]]
  private let sections: [ReportPart: Templates.Markup]

  /// Reads the parts of a year's report in the language of a site.
  package init(_ year: Emulation.Year, _ site: SiteContext) throws(Problem) {
    try self.init(year.summary.papers.report, year.note, of: year, site)
  }

  /// Reads the parts that a paper gives, or else a note of a year.
  init(
    _ paper: Paper, _ note: Note, of year: Emulation.Year, _ site: SiteContext
  ) throws(Problem) {
    let language = site.language
    given = paper.parts.mapValues { $0.map(language.wording) }
    let album = PictureAlbum(note, on: note.address, site)
    guard let text = album.text, album.language == language.tag else {
      sections = [:]
      return
    }
    let document = text.document()
    let filling = ReportTextFilling(
      language: language, year: year, prefix: "_text_", depth: 2, tables: [:], pictures: [:])
    var sections: [ReportPart: Templates.Markup] = [:]
    for (position, heading) in document.headings.enumerated() {
      let title = Self.plain(document.text(of: heading, filling))
      guard
        let part = ReportPart.allCases.first(where: { Self.names(of: $0, language).contains(title) }
        ),
        sections[part] == nil, let html = document.html(under: position, filling),
        html.contains(where: { !$0.isSpace })
      else { continue }
      sections[part] = Templates.Markup(trusted: html)
    }
    self.sections = sections
  }

  /// What is written of a part, under its title.
  subscript(part: ReportPart, language: Localization) -> ReportPartContent {
    ReportPartContent(
      title: Self.title(of: part, language), paragraphs: given[part] ?? [],
      text: given[part] == nil ? sections[part] : nil)
  }

  /// Whether anything is written of a part.
  package func has(_ part: ReportPart) -> Bool { given[part] != nil || sections[part] != nil }

  /// What a part is called in a report.
  package static func title(of part: ReportPart, _ language: Localization) -> String {
    language.words[key: "part-\(part.rawValue)"].split(separator: "|").first.map(String.init) ?? ""
  }

  /// The headings that name a part, in small letters.
  private static func names(of part: ReportPart, _ language: Localization) -> [String] {
    language.words[key: "part-\(part.rawValue)"].lowercased().split(separator: "|")
      .map(String.init)
  }

  /// A heading in small letters, without the number before it and the colon behind it.
  private static func plain(_ heading: String) -> String {
    var rest = heading.lowercased()[...]
    if let dot = rest.firstIndex(where: { $0 == "." || $0 == ")" }),
      rest[..<dot].allSatisfy({ "ivxlcđ0123456789abcdegh".contains($0) }), rest[..<dot].count <= 5
    {
      rest = rest[rest.index(after: dot)...]
    }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == ":" || last == "." {
      rest.removeLast()
    }
    return String(rest)
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or a line end.
  fileprivate var isSpace: Bool { self <= 0x20 }
}

import Input
import SiteFiles

/// What is wrong in one page, told to the author.
struct SiteCheckTelling {
  /// The position of the page.
  let index: Int

  private let site: SiteCheckFiles
  private let templates: SiteCheckTemplates
  private let bytes: [UInt8]
  private let file: SourceFile
  /// The level of the heading before each heading, by the offset of its tag.
  private let levelsBefore: [Int: Int]
  /// Whether a message names what a broken link may have meant.
  var suggests = true
  private var path: String { file.path }

  /// Renders a page once more, by its position.
  init?(_ index: Int, _ site: SiteCheckFiles, _ templates: SiteCheckTemplates) {
    guard let bytes = try? site.pages[index].contents() else { return nil }
    self.index = index
    self.site = site
    self.templates = templates
    self.bytes = bytes
    file = SourceFile(path: site.pages[index].path, text: String(decoding: bytes, as: UTF8.self))
    levelsBefore = Self.levelsBefore(in: bytes)
  }

  private static func levelsBefore(in bytes: [UInt8]) -> [Int: Int] {
    var levels: [Int: Int] = [:]
    var last = 0
    var scanner = HTMLScanner(bytes)
    while let step = scanner.next() {
      guard case .start = step, let level = scanner.tag.name.headingLevel else { continue }
      levels[scanner.tag.range.lowerBound] = last
      last = level
    }
    return levels
  }

  /// The problem of what was seen in the page; nil where the page holds it no more.
  func problem(_ kind: SiteCheckFinding.Kind, _ sighting: SiteCheckReport.Sighting) -> Problem? {
    let range = sighting.range
    guard range.upperBound <= bytes.count else { return nil }
    let (code, message) = words(kind, range)
    let others = sighting.pageCount - 1
    let more = others == 0 ? "" : "\(others) more page\(others == 1 ? "" : "s")"
    let tag = kind == .noTitle ? nil : HTMLScanner.tag(around: range.lowerBound, in: bytes)
    if let tag, let place = templates.place(of: bytes[tag.range]) {
      let pages = more.isEmpty ? path : "\(path) and \(more)"
      return Problem(code, "\(message); so it comes into \(pages)", at: place)
    }
    let place = kind == .noTitle ? Place(path: path) : Place(file, range)
    return Problem(code, more.isEmpty ? message : "\(message); so it is in \(more)", at: place)
  }

  private func words(
    _ kind: SiteCheckFinding.Kind, _ range: Range<Int>
  ) -> (code: String, message: String) {
    let text = Excerpt.beginning(of: String(decoding: bytes[range], as: UTF8.self))
    return switch kind {
    case .link, .fetch: words(of: SiteCheckLink(bytes[range], on: path), kind)
    case .namelessLink:
      HTMLScanner.tag(around: range.lowerBound, in: bytes)?[.href] == nil
        ? ("empty-link", "the link has no 'href'; say where it leads")
        : ("empty-link", "the link has no words; say where it leads")
    case .namelessHeading: ("empty-heading", "the heading has no words")
    case .noTitle: ("page-heading", "the page has no 'h1'; give it one that says what it shows")
    case .secondTitle: ("page-heading", "the page has a second 'h1'; begin sections with 'h2'")
    case .skippedLevel: ("heading-level", skippedLevel(range))
    case .noAlternative:
      ("no-alternative", "the picture has no words in 'alt' for those who cannot see it")
    case .repeatedID: ("same-id", "the id '\(text)' stands a second time in the page")
    case .reference:
      ("broken-reference", "this names the id '\(text)', which the page does not have")
    case .base: ("base", "'base' changes where every link leads; leave it out")
    }
  }

  private func skippedLevel(_ range: Range<Int>) -> String {
    guard let level = levelsBefore[range.lowerBound],
      let found = HTMLScanner.tag(around: range.lowerBound, in: bytes)?.name.headingLevel
    else { return "the heading skips a level" }
    let before = level == 0 ? "is the first" : "stands below one of level \(level)"
    return "a heading of level \(found) \(before); write 'h\(level + 1)'"
  }

  private func words(
    of link: SiteCheckLink, _ use: SiteCheckFinding.Kind
  ) -> (code: String, message: String) {
    let text = Excerpt.beginning(of: link.text)
    let says = use == .fetch ? "the page needs" : "the link leads to"
    switch link.goal {
    case .nowhere: return ("empty-link", "the address is empty; say where it leads")
    case .scheme("http"), .scheme("https"):
      return otherHost(text)
    case .scheme(let scheme):
      let right =
        use == .fetch
        ? "a page fetches files of the site only"
        : "links lead to http, https, mailto, tel or a file of the site"
      return ("link-scheme", "\(right), not to '\(Excerpt.beginning(of: scheme)):'")
    case .host:
      guard use == .link else { return otherHost(text) }
      return ("link-scheme", "'\(text)' names no scheme; write https:\(text)")
    case .root(let goal):
      let right =
        site.contains(goal)
        ? "write '\(SiteFile.relativePath(from: path, to: goal))'" : "count from the page"
      return (
        "absolute-link",
        "'\(text)' counts from the root of a server, which a folder does not have; \(right)"
      )
    case .outside:
      return ("broken-link", "\(says) '\(text)', which is outside the site")
    case .page(let fragment): return brokenAnchor(fragment, in: path, text)
    case .file(let goal, let fragment):
      return words(of: String(decoding: goal, as: UTF8.self), fragment, says, text)
    }
  }

  private func otherHost(_ text: String) -> (code: String, message: String) {
    (
      "other-host",
      "the page would fetch '\(text)' from another host; put the file into the site"
    )
  }

  private func words(
    of goal: String, _ fragment: [UInt8]?, _ says: String, _ text: String
  ) -> (code: String, message: String) {
    if SiteCheck.isShownAnywhere(path) {
      return (
        "broken-link",
        "'\(text)' counts from a page that servers show for any path; leave it out of this page"
      )
    }
    if site.contains(goal) { return brokenAnchor(fragment, in: goal, text) }
    let folder = goal.hasSuffix("/") ? String(goal.dropLast()) : goal
    let index = folder.isEmpty ? "index.html" : "\(folder)/index.html"
    if site.contains(index) {
      return (
        "folder-link",
        "\(says) the folder '\(text)', which opens no page from a disk; write"
          + " '\(SiteFile.relativePath(from: path, to: index))'"
      )
    }
    if let file = site.inOtherCase(goal) {
      return (
        "link-case",
        "\(says) '\(text)', whose letters are written otherwise; write"
          + " '\(SiteFile.relativePath(from: path, to: file))'"
      )
    }
    let suggestion = suggests ? site.suggestion(for: goal, on: path) : ""
    return ("broken-link", "\(says) '\(text)', which is not there\(suggestion)")
  }

  private func brokenAnchor(
    _ fragment: [UInt8]?, in page: String, _ text: String
  ) -> (code: String, message: String) {
    let id = String(decoding: fragment ?? [], as: UTF8.self)
    let suggestion = suggests ? Suggestion.text(for: id, among: site.ids(of: page)) : ""
    let owner = page == path ? "the page" : "'\(page)'"
    return (
      "broken-anchor",
      "the link leads to '\(text)', and \(owner) has no such place\(suggestion)"
    )
  }
}

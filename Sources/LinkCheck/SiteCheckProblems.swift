import Input
import SiteFiles

/// What is wrong in one page, rendered once more for what messages name of it.
struct SiteCheckProblems {
  /// The position of the page.
  let index: Int

  private let site: SiteCheckFiles
  private let templates: SiteCheckTemplates
  private let bytes: [UInt8]
  private let file: SourceFile
  /// The level of the heading before each heading, by the offset of its tag.
  private let levelsBefore: [Int: Int]
  private let policy: PagePolicy
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
    policy = Self.policy(in: bytes)
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

  private static func policy(in bytes: [UInt8]) -> PagePolicy {
    var policy = PagePolicy()
    var scanner = HTMLScanner(bytes)
    while let step = scanner.next() {
      if case .start = step, scanner.tag.name == .meta { policy.add(scanner.tag, of: bytes) }
    }
    return policy
  }

  /// The problem of what was seen in the page, and its place; nil where the page has it no more.
  func problem(
    _ kind: SiteCheckFinding.Kind, _ sighting: SiteCheckReport.Sighting
  ) -> (problem: LinkCheckProblem, place: Place)? {
    let range = sighting.range
    guard range.upperBound <= bytes.count, let problem = problem(kind, range) else { return nil }
    let more = Int(sighting.pageCount) - 1
    let tag = kind == .noTitle ? nil : HTMLScanner.tag(around: range.lowerBound, in: bytes)
    if let tag, let place = templates.place(of: bytes[tag.range]) {
      return (.fromTemplate(problem, page: path, more: more), place)
    }
    return (
      more == 0 ? problem : .inMorePages(problem, more: more),
      kind == .noTitle ? Place(path: path) : Place(file, range)
    )
  }

  private func problem(_ kind: SiteCheckFinding.Kind, _ range: Range<Int>) -> LinkCheckProblem? {
    let text = Excerpt.beginning(of: String(decoding: bytes[range], as: UTF8.self))
    let tag = HTMLScanner.tag(around: range.lowerBound, in: bytes)
    switch kind {
    case .link: return problem(of: SiteCheckLink(bytes[range], on: path), .link)
    case .fetch: return problem(of: SiteCheckLink(bytes[range], on: path), .fetch)
    case .namelessLink: return tag?[.href] == nil ? .linkWithoutAddress : .linkWithoutWords
    case .namelessHeading: return .headingWithoutWords
    case .noTitle: return .noTitle
    case .secondTitle: return .secondTitle
    case .skippedLevel:
      guard let above = levelsBefore[range.lowerBound], let level = tag?.name.headingLevel else {
        return nil
      }
      return .skippedLevel(level, below: above == 0 ? nil : above)
    case .noAlternative: return .noAlternative
    case .repeatedID: return .repeatedID(text)
    case .reference: return .missingID(text)
    case .base: return .base
    case .blocked:
      guard let tag else { return nil }
      return PolicedPart.all(in: tag, of: bytes)
        .first { $0.range == range && policy.blocks($0.part) }
        .map { .blocked($0.part) }
    }
  }

  private func problem(of link: SiteCheckLink, _ use: LinkCheckProblem.Use) -> LinkCheckProblem {
    let text = Excerpt.beginning(of: link.text)
    switch link.goal {
    case .nowhere: return .emptyAddress
    case .scheme("http"), .scheme("https"): return .otherHost(text)
    case .scheme(let scheme): return .otherScheme(Excerpt.beginning(of: scheme), use)
    case .host: return use == .link ? .addressWithoutScheme(text) : .otherHost(text)
    case .root(let goal):
      return .pathFromRoot(text, right: site.contains(goal) ? way(to: goal) : nil)
    case .outside: return .outsideSite(text, use)
    case .page(let fragment): return missingPlace(fragment, in: path, text)
    case .file(let goal, let fragment):
      return problem(of: String(decoding: goal, as: UTF8.self), fragment, use, text)
    }
  }

  private func problem(
    of goal: String, _ fragment: [UInt8]?, _ use: LinkCheckProblem.Use, _ text: String
  ) -> LinkCheckProblem {
    if SiteCheck.isShownAnywhere(path) { return .relativeInErrorPage(text) }
    if site.contains(goal) { return missingPlace(fragment, in: goal, text) }
    let folder = goal.hasSuffix("/") ? String(goal.dropLast()) : goal
    let index = folder.isEmpty ? "index.html" : "\(folder)/index.html"
    if site.contains(index) { return .folder(text, use, index: way(to: index)) }
    if let file = site.inOtherCase(goal) { return .otherCase(text, use, right: way(to: file)) }
    return .missingFile(
      text, use, nearest: suggests ? site.nearest(to: goal).map(way) : nil)
  }

  private func missingPlace(
    _ fragment: [UInt8]?, in page: String, _ text: String
  ) -> LinkCheckProblem {
    let id = String(decoding: fragment ?? [], as: UTF8.self)
    return .missingPlace(
      text, page: page == path ? nil : page,
      nearest: suggests ? Suggestion.nearest(to: id, among: site.ids(of: page)) : nil)
  }

  private func way(to file: String) -> String { SiteFile.relativePath(from: path, to: file) }
}

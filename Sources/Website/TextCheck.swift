import Emulation
import Input
import Links
import Markdown
import Pages

/// Checks what a note's text refers to: links, anchors, quoted figures, tables.
struct TextCheck {
  let site: SiteContext
  let text: ReadText
  let page: Address
  let year: Year?

  /// An anchor in a page that is made from data, to be looked for when that page is made.
  struct Anchor {
    let page: Address
    let fragment: String
    let place: Place
  }

  /// Reports what is not there, and gives the anchors that only made pages can show.
  func report(to problems: inout Problems) -> [Anchor] {
    for quotation in text.outline.quotations { report(quotation, to: &problems) }
    for block in text.outline.blocks { report(block, to: &problems) }
    return text.outline.links.compactMap { anchor(of: $0, &problems) }
  }

  private func anchor(of link: Link, _ problems: inout Problems) -> Anchor? {
    guard let target = site.crosslinks.target(of: link, in: text, on: page) else {
      reportNoTarget(of: link, &problems)
      return nil
    }
    if case .draft = target {
      problems.report(WebsiteProblem.linkToDraft(link.destination).at(link.place))
    }
    if case .picture(let path) = target,
      let problem = PictureCheck.wrongKind(path, in: site.archive, at: link.place)
    {
      problems.report(problem)
    }
    if case .attachment(let path) = target, let kind = AttachmentKind(named: path),
      kind.mayHideFigures, let year = withholdingYear(of: path, link)
    {
      problems.report(
        WebsiteProblem.tableOfWithheldYear(
          link.destination, year: year.number, disclosure: year.disclosure.rawValue
        ).at(link.place))
    }
    guard case .page(let address, let fragment?) = target else { return nil }
    guard let prose = site.texts[address]?.outline else {
      return Anchor(page: address, fragment: fragment, place: link.place)
    }
    let id =
      link.path.isEmpty
      ? prose.id(of: fragment) : site.headingID(of: fragment, on: address)
    if id == nil {
      problems.report(
        Self.brokenAnchor(
          fragment, at: link.place,
          among: problems.allowsSuggestion(among: prose.headings.count)
            ? prose.headings.map(\.id) : []))
    }
    return nil
  }

  /// The year that withholds figures which a file may say; nil where there is none.
  ///
  /// It is the year of the folder that the file is in, of the page that links it, or one that the file or the link
  /// names. A file of an earlier year says nothing of the page's.
  private func withholdingYear(of path: String, _ link: Link) -> Year? {
    let folder = Int(path.prefix { $0 != "/" })
    let named = "\(path) \(link.text)".split { !$0.isNumber }.filter { $0.utf8.count == 4 }
    let ofPage = (year?.number ?? page.year).flatMap { number in
      folder.map { $0 < number } ?? false ? nil : number
    }
    return ([folder, ofPage] + named.map { Int($0) }).compactMap { $0.flatMap { site.archive[$0] } }
      .first { $0.disclosure != .criteria }
  }

  /// Reports what a link names and no page can lead to.
  private func reportNoTarget(of link: Link, _ problems: inout Problems) {
    let path = site.crosslinks.file(link.path, in: text)
    let problem: WebsiteProblem
    switch path.flatMap({ site.archive.otherFiles[$0] }) {
    // One that cannot be read was told.
    case .unread: return
    case .source: problem = .linkToUnpublished(link.destination, isSource: true)
    case .unused: problem = .linkToUnpublished(link.destination, isSource: false)
    case .tooDeep:
      let name = link.path.split(separator: "/").last.map(String.init) ?? link.path
      problem = .linkToDeepNote(link.destination, path: name)
    case nil:
      problem =
        path.map { isFolder($0, problems) } ?? false
        ? .linkToFolder(link.destination)
        : .linkToNothing(link.destination, nearest: nearest(to: link, problems))
    }
    problems.report(problem.at(link.place))
  }

  /// What seems to be meant by a link to nothing.
  private func nearest(to link: Link, _ problems: Problems) -> String? {
    let host = link.path.prefix { $0 != "/" }
    if host.hasPrefix("www."), host.dropFirst(4).contains(".") {
      return "https://\(link.destination)"
    }
    let parts = link.destination.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[0].contains("/") {
      return "mailto:\(link.destination)"
    }
    return problems.allowsSuggestion(among: site.crosslinks.pageNameCount)
      ? site.crosslinks.nearest(to: link.path, in: text) : nil
  }

  /// Whether a path of the content is a folder that something is in.
  private func isFolder(_ path: String, _ problems: Problems) -> Bool {
    let archive = site.archive
    let count = archive.otherFiles.count + archive.attachments.count + archive.pictures.count
    guard problems.allowsSuggestion(among: count) else { return false }
    let start = path + "/"
    return archive.otherFiles.keys.contains { $0.hasPrefix(start) }
      || archive.attachments.keys.contains { $0.hasPrefix(start) }
      || archive.pictures.keys.contains { $0.hasPrefix(start) }
      || site.crosslinks.pages.keys.contains { $0.hasPrefix(start) }
  }

  /// The problem of an anchor that a page does not have.
  static func brokenAnchor(_ fragment: String, at place: Place, among ids: [String]) -> Problem {
    let nearest = Suggestion.nearest(to: fragment, among: ids)
    return WebsiteProblem.missingHeading(fragment, nearest: nearest).at(place)
  }

  private func report(_ quotation: Quotation, to problems: inout Problems) {
    guard let year else {
      problems.report(WebsiteProblem.quotationOutsideYear(quotation.name).at(quotation.place))
      return
    }
    guard Quotations(of: year, site.language).words(of: quotation) == nil,
      site.archive.hasSoundRegisters
    else { return }
    let known = Quotations.kinds.flatMap { kind in year.members.map { "\(kind).\($0.id)" } }
    let nearest = Suggestion.nearest(to: quotation.name, among: known)
    problems.report(
      WebsiteProblem.unknownQuotation(quotation.name, nearest: nearest).at(quotation.place))
  }

  private func report(_ block: Block, to problems: inout Problems) {
    if let line = block.lines.first(where: { place in place.text.contains { !$0.isWhitespace } }) {
      problems.report(WebsiteProblem.textInBlock(block.name).at(line))
    }
    let isEmpty =
      switch PlacedTable(named: block.name) {
      case .ranking:
        year.map { $0.hasSoundScores && !$0.hasRanking } ?? true
      case .awards: year?.summary.awards.isEmpty ?? true
      case nil: false
      }
    guard isEmpty, site.archive.hasSoundRegisters else { return }
    problems.report(WebsiteProblem.emptyBlock(block.name).at(block.place))
  }
}

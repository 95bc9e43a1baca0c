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
      let suggestion = site.crosslinks.suggestion(for: link.path, in: text)
      problems.report(
        Problem(
          "broken-link", "the link leads to '\(link.destination)', which is not there\(suggestion)",
          at: link.place))
      return nil
    }
    if case .draft = target {
      problems.report(
        Problem(
          "broken-link", "the link leads to '\(link.destination)', which is a draft and not shown",
          at: link.place))
    }
    if case .picture(let path) = target,
      let problem = PictureCheck.wrongKind(path, in: site.archive, at: link.place)
    {
      problems.report(problem)
    }
    guard case .page(let address, let fragment?) = target else { return nil }
    guard let prose = site.texts[address]?.outline else {
      return Anchor(page: address, fragment: fragment, place: link.place)
    }
    if prose.id(of: fragment) == nil {
      problems.report(
        Self.brokenAnchor(fragment, at: link.place, among: prose.headings.map(\.id)))
    }
    return nil
  }

  /// The problem of an anchor that a page does not have.
  static func brokenAnchor(_ fragment: String, at place: Place, among ids: [String]) -> Problem {
    let suggestion = Suggestion.text(for: fragment, among: ids)
    return Problem(
      "broken-anchor", "the page has no heading '#\(fragment)'\(suggestion)", at: place)
  }

  private func report(_ quotation: Quotation, to problems: inout Problems) {
    guard let year else {
      problems.report(
        Problem(
          "unknown-quotation", "only the note of a year can quote '{{\(quotation.name)}}'",
          at: quotation.place))
      return
    }
    guard Quotations(of: year, site.language).words(of: quotation) == nil else { return }
    let known = Quotations.kinds.flatMap { kind in year.members.map { "\(kind).\($0.id)" } }
    let suggestion = Suggestion.text(for: quotation.name, among: known)
    problems.report(
      Problem(
        "unknown-quotation",
        "'{{\(quotation.name)}}' quotes nothing of the year; write points., rank. or name. and a"
          + " province\(suggestion)",
        at: quotation.place))
  }

  private func report(_ block: Block, to problems: inout Problems) {
    let isEmpty =
      switch PlacedTable(rawValue: block.name) {
      case .ranking:
        year.map { $0.hasSoundScores && !$0.hasRanking } ?? true
      case .awards: year?.summary.awards.isEmpty ?? true
      case nil: false
      }
    guard isEmpty else { return }
    problems.report(
      Problem(
        "empty-block", "the year has no \(block.name) to put here", at: block.place))
  }
}

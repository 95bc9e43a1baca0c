package import Emulation
import Input
package import Links
import Localization
package import Templates

/// A link: what it says and where it leads.
package struct LinkView: View {
  package let label: String
  /// Where it leads; nil where it would lead out of the part of the site that the page is in.
  package let href: String?
  /// Whether it leads to the page it is on, or to the part of the site that page is in.
  package var isCurrent = false
  /// What else is said beside it.
  package var note: String?
  /// The language of what it leads to, where that is another than the page's.
  package var language: String?
  /// The language of the note, where that is another than the page's.
  package var noteLanguage: String?

  /// A link by its words and its target.
  package init(
    label: String, href: String?, isCurrent: Bool = false, note: String? = nil,
    language: String? = nil
  ) {
    self.label = label
    self.href = href
    self.isCurrent = isCurrent
    self.note = note
    self.language = language
  }

  package static let tags: [Tag<LinkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .flag("current") { $0.isCurrent },
    .text("note") { $0.note },
    .text("lang") { $0.language },
    .text("note-lang") { $0.noteLanguage },
  ]

  /// The link itself where it leads anywhere, for a list that would be no use without.
  package var ifLeading: LinkView? { href == nil ? nil : self }
}

extension LinkView {
  /// The link to a member by its name in a year, with what became of it.
  package init(_ member: Member.ID, in year: Int, on page: Address, _ site: SiteContext) {
    label = site.language.name(member, in: year)
    href = site.links.link(to: .member(member), from: page)
    note = site.archive.members[member].flatMap {
      site.language.merger($0, in: year) ?? site.language.laterName($0, since: year)
    }
  }

  /// The link to a member by its newest name, with its former names or what took it in.
  package init(_ member: Member, on page: Address, _ site: SiteContext) {
    label = member.latestName.text
    href = site.links.link(to: .member(member.id), from: page)
    note = site.language.merger(member) ?? site.language.formerNames(member)
  }

  /// The link to a year by its number.
  package init(_ year: Int, on page: Address, note: String? = nil, _ site: SiteContext) {
    label = String(year)
    href = site.links.link(to: .year(year), from: page)
    self.note = note
  }

  /// The link to a movement in its register.
  package init(_ movement: Movement, on page: Address, _ site: SiteContext) {
    let name = site.language.wording(movement.name)
    label = name.text
    href = site.links.link(to: .movements, fragment: movement.id, from: page)
    language = name.language
  }

  /// The link to a document in its register; a name that keeps title and number apart has the title as
  /// its note.
  package init(_ document: Document, on page: Address, _ site: SiteContext) {
    let name = DocumentName(document, site.language)
    href = site.links.link(to: .documents, fragment: document.id, from: page)
    label = name.whole ?? name.designation
    guard name.whole == nil else { return }
    let title = site.language.wording(document.title)
    note = title.text
    noteLanguage = title.language
  }

  /// The link to a free page.
  package init(
    _ freePage: FreePage, on page: Address, isCurrent: Bool = false, _ site: SiteContext
  ) {
    let title = site.language.title(of: freePage.translations)
    label = title.text
    self.isCurrent = isCurrent
    href = site.links.link(to: freePage.address, from: page)
    language = title.language
  }

  /// A tag as a link to all notes that have it.
  package init(toTag tag: LocalizedText, on page: Address, _ site: SiteContext) {
    let name = site.language.wording(tag)
    label = name.text
    href = site.links.link(to: .archive, fragment: site.related.id(of: tag), from: page)
    language = name.language
  }

  /// The movements that notes name, each once, in the order of the register.
  package static func movements(in notes: [Note], on page: Address, _ site: SiteContext)
    -> [LinkView]
  {
    let named = Set(notes.flatMap(\.movements))
    return site.archive.movements.filter { named.contains($0.id) }
      .map { LinkView($0, on: page, site) }
  }

  /// The documents that notes name, each once, in the order of the register.
  package static func documents(in notes: [Note], on page: Address, _ site: SiteContext)
    -> [LinkView]
  {
    let named = Set(notes.flatMap(\.documents))
    return site.archive.documents.filter { named.contains($0.id) }
      .map { LinkView($0, on: page, site) }
  }

  /// The counterparts of a page in the languages of the site.
  package static func languages(of page: Address, _ site: SiteContext) -> [LinkView] {
    site.archive.site.languages.filter { site.archive.has(page, in: $0) }.map { language in
      LinkView(
        label: site.language.name(of: language), href: site.links.link(to: language, from: page),
        isCurrent: language == site.language.tag, language: language.code)
    }
  }
}

package import Emulation
package import Links
package import Localization
import Markdown

/// What pages are made from in one language: what is published, how it reads, where it is.
///
/// Every page to be made and every entry of the search holds it, therefore it is a reference.
package final class SiteContext: Sendable {
  /// What is published.
  package let archive: Archive
  /// How it reads.
  package let language: Localization
  /// Where pages and files are.
  package let links: Links
  /// The texts that notes and free pages show, in this language or in the language they have.
  package let texts: [Address: ReadText]
  /// The texts of notes and free pages that have one in several languages, in all of them.
  package let editions: [Address: [ReadText]]
  /// Where the links of texts lead.
  package let crosslinks: Crosslinks
  /// Which notes have something in common.
  package let related: RelatedNotes
  /// The ways to the parts of the site.
  package let navigation: Navigation
  /// Renders what is placed in texts.
  package let renderer: TemplateRenderer
  /// The list of sources that marks lead to; nil on pages, where marks lead to the notes.
  package let cited: CitedSources?
  /// The years that have a page of pictures.
  package let galleries: Set<Int>
  /// The ranks of all members over the years.
  package let ranks: RankHistory

  package init(
    _ archive: Archive, _ language: Localization, _ links: Links, texts: [Address: ReadText],
    _ crosslinks: Crosslinks, _ related: RelatedNotes, _ navigation: Navigation,
    _ renderer: TemplateRenderer, editions: [Address: [ReadText]] = [:],
    cited: CitedSources? = nil, galleries: Set<Int> = [], ranks: RankHistory? = nil
  ) {
    self.archive = archive
    self.language = language
    self.links = links
    self.texts = texts
    self.crosslinks = crosslinks
    self.related = related
    self.navigation = navigation
    self.renderer = renderer
    self.editions = editions
    self.cited = cited
    self.galleries = galleries
    self.ranks = ranks ?? RankHistory(language)
  }

  /// The texts of the interface.
  package var words: InterfaceTexts { language.words }

  /// The same with a list of sources, as a report has it.
  package func citing(_ sources: CitedSources) -> SiteContext {
    SiteContext(
      archive, language, links, texts: texts, crosslinks, related, navigation, renderer,
      editions: editions, cited: sources, galleries: galleries, ranks: ranks)
  }

  /// The same with pages of the pictures of years.
  package func showing(galleries: Set<Int>) -> SiteContext {
    SiteContext(
      archive, language, links, texts: texts, crosslinks, related, navigation, renderer,
      editions: editions, cited: cited, galleries: galleries, ranks: ranks)
  }

  /// The same in a part of the site that is published alone.
  ///
  /// - Parameter paths: the paths, from the site's root, of all files of the part.
  package func within(_ paths: Set<String>) -> SiteContext {
    SiteContext(
      archive, language, links.within(paths), texts: texts, crosslinks, related, navigation,
      TemplateRenderer(renderer.library, language), editions: editions, cited: cited,
      galleries: galleries, ranks: ranks)
  }

  /// The same without texts, for pages that follow from facts alone: it keeps them from showing what
  /// they would not be made anew for.
  package var withoutTexts: SiteContext {
    SiteContext(
      archive, language, links, texts: [:], crosslinks, related, navigation, renderer,
      cited: cited, galleries: galleries, ranks: ranks)
  }

  /// The id of the heading that an anchor leads to on the page of a note; nil where none has it.
  ///
  /// Where only the text of another language has the anchor, it is the id of the heading at the same
  /// place here; empty, which leads to the page, where this text has other headings.
  package func headingID(of anchor: String, on page: Address) -> String? {
    guard let own = texts[page]?.outline else { return nil }
    if let id = own.id(of: anchor) { return id }
    for other in (editions[page] ?? []).map(\.outline) {
      guard let position = other.position(of: anchor) else { continue }
      let isAlike =
        own.headings.count == other.headings.count
        && own.headings[position].level == other.headings[position].level
      return isAlike ? own.headings[position].id : ""
    }
    return nil
  }
}

import Emulation
import Input
import Links
import Localization
import Pages
import SiteFiles
import Templates

/// Makes the pages of a site in one language.
///
/// Every page to be made holds it, therefore it is a reference.
final class PageRenderer: Sendable {
  let site: SiteContext
  /// The site as pages show it that hold no text of a note.
  private let facts: SiteContext

  init(_ site: SiteContext) {
    self.site = site
    facts = site.withoutTexts
  }

  /// The templates of all pages, each once, and of what they place.
  static let templates = PageKind.definitions.flatMap { $0.templates }

  /// Checks every template against what it shows, but those in unreadable files.
  func checkTemplates(of tree: FileTree, _ problems: inout Problems) {
    let names = site.renderer.library.names
    let own = PageKind.definitions.flatMap { definition in
      definition.ownPageTemplates(in: site.archive).filter {
        names.contains($0.name) && !Self.isOfOthers($0.name, than: definition, tree)
      }
    }
    let readable = (Self.templates + own)
      .filter { !tree.unreadable.contains($0.name + TemplateLibrary.ending) }
    let found = readable.mapInParallel { $0.check(self.site.renderer) }
    for one in found { problems.report(one) }
  }

  /// Whether a template is the program's and shows other things than pages of a kind.
  private static func isOfOthers(
    _ name: String, than definition: any PageDefinition.Type, _ tree: FileTree
  ) -> Bool {
    !definition.templates.contains { $0.name == name }
      && (templates.contains { $0.name == name }
        || tree.lowerTexts[name + TemplateLibrary.ending] != nil)
  }

  /// Reports templates that notes and pages name and that they cannot be made with.
  func reportMissingTemplates(of tree: FileTree, _ problems: inout Problems) {
    let names = site.renderer.library.names
    for definition in PageKind.definitions {
      for name in definition.ownTemplates(in: site.archive) {
        let shown = Excerpt.beginning(of: name.text)
        let path = name.text + TemplateLibrary.ending
        if Self.isOfOthers(name.text, than: definition, tree) {
          problems.report(WebsiteProblem.templateOfOthers(shown).at(name.place))
        } else if name.text.isEmpty || name.text.contains("/")
          || name.text.hasSuffix(TemplateLibrary.ending)
        {
          problems.report(WebsiteProblem.notATemplateName(shown).at(name.place))
        } else if !names.contains(name.text), !tree.unreadable.contains(path) {
          let nearest = Suggestion.nearest(to: name.text, among: names)
          problems.report(WebsiteProblem.noTemplate(shown, nearest: nearest).at(name.place))
        }
      }
    }
  }

  /// Makes all pages.
  func makePages() -> [SiteFile] {
    PageKind.definitions.flatMap { definition in
      definition.addresses(in: site).map { page(definition, at: $0) }
    }
  }

  /// The page at an address; nil where the site has none.
  func page(_ address: Address) -> SiteFile? {
    let definition = address.kind.definition
    guard definition.hasPage(at: address, in: site.archive),
      ![.gallery, .report, .paper].contains(address.kind)
        || definition.addresses(in: site).contains(address)
    else { return nil }
    return page(definition, at: address)
  }

  private func page<Definition: PageDefinition>(
    _ definition: Definition.Type, at address: Address
  ) -> SiteFile {
    let basis = definition.basis(of: address, in: site.archive)
    let shown = if case .facts = basis { facts } else { site }
    return SiteFile(
      path: site.links.path(address), origin: definition.origin(of: address, in: site.archive),
      year: address.year, basis: basis
    ) {
      guard let view = try definition.view(of: address, in: shown) else { return [] }
      return try shown.renderer.render(
        definition.ownTemplate(of: address, in: shown.archive)?.text ?? definition.kind.rawValue,
        view,
        extra: definition.extra(of: address, in: shown.archive))
    }
  }

  /// The pages that are printed as documents of their own.
  var printouts: [PrintablePage] {
    site.archive.reports.filter { site.archive.has($0, in: site.language.tag) }
      .compactMap { $0.kind.definition.printout(of: $0, in: site) }
  }
}

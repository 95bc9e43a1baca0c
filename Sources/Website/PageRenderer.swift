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

  /// Checks every template against what it shows, but those in `unreadable` files.
  func checkTemplates(besides unreadable: Set<String>, _ problems: inout Problems) {
    let own = PageKind.definitions.flatMap { $0.ownPageTemplates(in: site.archive) }
    let readable = (Self.templates + own.filter { site.renderer.library.names.contains($0.name) })
      .filter { !unreadable.contains($0.name + TemplateLibrary.ending) }
    let found = readable.mapInParallel { $0.check(self.site.renderer) }
    for one in found { problems.report(one) }
  }

  /// Reports templates that notes and pages name and that are not there.
  func reportMissingTemplates(besides unreadable: Set<String>, _ problems: inout Problems) {
    let names = site.renderer.library.names
    for name in PageKind.definitions.flatMap({ $0.ownTemplates(in: site.archive) })
    where !names.contains(name.text) && !unreadable.contains(name.text + TemplateLibrary.ending) {
      problems.report(
        WebsiteProblem.noTemplate(
          Excerpt.beginning(of: name.text), nearest: Suggestion.nearest(to: name.text, among: names)
        ).at(name.place))
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

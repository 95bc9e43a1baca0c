import Emulation
import Input
import Links
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
    let readable = Self.templates.filter {
      !unreadable.contains($0.name + TemplateLibrary.ending)
    }
    let found = readable.mapInParallel { $0.check(self.site.renderer) }
    for one in found { problems.report(one) }
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
      address.kind != .gallery || definition.addresses(in: site).contains(address)
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
      return try shown.renderer.render(definition.kind.rawValue, view)
    }
  }

  /// The pages that are printed as documents of their own.
  var printouts: [PrintablePage] {
    site.archive.reports.compactMap { $0.kind.definition.printout(of: $0, in: site) }
  }
}

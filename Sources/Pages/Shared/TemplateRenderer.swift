import Emulation
package import Input
package import Localization
package import Templates

/// Renders views with the templates of a site.
package final class TemplateRenderer: Sendable {
  /// The templates.
  package let library: TemplateLibrary
  /// What every template may name: the texts of the interface and the site's title.
  package let shared: SharedValues
  /// The tables that texts place.
  package let tables = SharedTables()

  package init(_ library: TemplateLibrary, _ language: Localization) {
    self.library = library
    shared = library.share([
      "words": language.words.value,
      "site": ["title": .text(language.text(language.archive.site.title))],
    ])
  }

  /// What a template makes of a view.
  package func render<Shown: View>(_ template: String, _ view: Shown) throws(Problem) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    try library.render(template, view, shared: shared, into: &output)
    return output
  }
}

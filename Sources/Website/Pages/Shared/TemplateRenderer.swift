import Emulation
import Input
import Templates

/// Renders views with the templates of a site.
final class TemplateRenderer: Sendable {
  /// The templates.
  let library: TemplateLibrary
  /// What every template may name: the texts of the interface and the site's title.
  let shared: SharedValues
  /// The tables that texts place.
  let tables = SharedTables()

  init(_ library: TemplateLibrary, _ language: Localization) {
    self.library = library
    shared = library.share([
      "words": language.words.value,
      "site": ["title": .text(language.text(language.archive.site.title))],
    ])
  }

  /// What a template makes of a view.
  func render<Shown: View>(_ template: String, _ view: Shown) throws(Problem) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    try library.render(template, view, shared: shared, into: &output)
    return output
  }
}

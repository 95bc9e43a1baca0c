package import Emulation
package import Input
package import Localization
package import Templates

/// Renders views with the templates of a site.
package final class TemplateRenderer: Sendable {
  /// The templates.
  package let library: TemplateLibrary
  /// What every template may name: the texts of the interface, the site's title and own fields.
  package let shared: SharedValues
  /// What the templates of notes, years and free pages may name besides, as samples of it.
  package let sample: SharedValues
  /// The tables that texts place.
  package let tables = SharedTables()
  private let language: Localization

  package init(_ library: TemplateLibrary, _ language: Localization) {
    self.library = library
    self.language = language
    let (archive, names) = (language.archive, language.archive.extraNames)
    shared = library.share([
      "words": language.words.value,
      "site": [
        "title": .text(language.text(archive.site.title)),
        "extra": ExtraFields.value(of: archive.site.extra, among: names.ofSite, language),
      ],
    ])
    sample = library.share(["extra": ExtraFields.sample(of: names.ofPages)])
  }

  /// What a template makes of a view.
  ///
  /// - Parameter extra: the fields of its own that the page has.
  package func render<Shown: View>(
    _ template: String, _ view: Shown, extra: ExtraFields? = nil
  ) throws(Problem) -> [UInt8] {
    let names = language.archive.extraNames.ofPages
    let own =
      extra == nil || names.isEmpty
      ? .none : library.share(["extra": ExtraFields.value(of: extra, among: names, language)])
    var output: [UInt8] = []
    output.reserveCapacity(1 << 16)
    try library.render(template, view, shared: shared, own: own, into: &output)
    return output
  }
}

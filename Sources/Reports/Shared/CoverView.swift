import Emulation
import Localization
import Pages
package import Templates

/// The cover of a document that is no official form.
package struct CoverView: View {
  /// What kind of document it is; nil where the title says it.
  let label: String?
  let title: String
  /// What kind of unit it is about.
  let kind: String?
  /// The years that it covers, in words.
  let years: String?
  /// The office that publishes it.
  let office: WordingView?

  package static let tags: [Tag<CoverView>] = [
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("kind") { $0.kind },
    .text("years") { $0.years },
    .record("office") { $0.office },
  ]
}

extension CoverView {
  init(label: String?, title: String, kind: String?, years: String?, _ site: SiteContext) {
    self.label = label
    self.title = title
    self.kind = kind
    self.years = years
    office = site.archive.site.office.map(site.language.wording)
  }
}

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
  /// The name of the cluster that issues it, at its head; nil where no office issues papers.
  let cluster: WordingView?
  /// The name of the cluster that it is about, where the cluster does not issue it.
  let subject: WordingView?
  /// That neither the cluster nor an office issued it; nil where an office publishes it.
  let unissued: String?
  /// The office that publishes it.
  let office: WordingView?

  package static let tags: [Tag<CoverView>] = [
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("kind") { $0.kind },
    .text("years") { $0.years },
    .record("cluster") { $0.cluster },
    .record("subject") { $0.subject },
    .text("unissued") { $0.unissued },
    .record("office") { $0.office },
  ]
}

extension CoverView {
  /// The cover of a document.
  ///
  /// - Parameter year: the emulation year of which it has the cluster's name; nil for the latest.
  init(
    label: String?, title: String, kind: String?, years: String?, year: Int? = nil,
    _ site: SiteContext
  ) {
    self.label = label
    self.title = title
    self.kind = kind
    self.years = years
    let name = site.language.wording(site.archive.site.clusterName(in: year ?? .max))
    office = site.archive.site.office.map(site.language.wording)
    cluster = office == nil ? nil : name
    subject = office == nil ? name : nil
    unissued = office == nil ? site.words[.unissued] : nil
  }
}

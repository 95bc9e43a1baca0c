import Emulation
import Localization
import Pages
package import Templates

/// A source in the list of a report, under the id that marks lead to.
package struct ReportSourceView: View {
  let id: String
  let source: SourceView

  package static let tags: [Tag<ReportSourceView>] = [
    .text("id") { $0.id },
    .record("source") { $0.source },
  ]
}

extension ReportSourceView {
  /// The list of the sources of a report.
  static func all(_ cited: CitedSources, _ language: Localization) -> [ReportSourceView] {
    SourceView.all(cited.all, language).map {
      ReportSourceView(id: cited.id($0.number), source: $0)
    }
  }
}

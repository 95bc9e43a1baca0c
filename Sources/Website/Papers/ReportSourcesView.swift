import Templates

/// The section of a report that lists its sources.
struct ReportSourcesView: View {
  let head: ReportHeadView
  let sources: [ReportSourceView]

  static let tags: [Tag<ReportSourcesView>] = [
    .record("head") { $0.head },
    .list("sources") { $0.sources },
  ]
}

/// A source in the list of a report, under the id that marks lead to.
struct ReportSourceView: View {
  let id: String
  let source: SourceView

  static let tags: [Tag<ReportSourceView>] = [
    .text("id") { $0.id },
    .record("source") { $0.source },
  ]
}

extension ReportSourcesView {
  init?(in outline: ReportOutline, _ edition: Edition) {
    guard let head = edition.head(.sources, in: outline), let cited = edition.cited else {
      return nil
    }
    self.head = head
    sources = edition.views(cited)
  }
}

extension Edition {
  /// The list of the sources of a paper.
  func views(_ cited: PaperSources) -> [ReportSourceView] {
    views(cited.all).map { ReportSourceView(id: cited.id($0.number), source: $0) }
  }
}

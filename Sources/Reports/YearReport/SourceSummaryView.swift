import Emulation
import Links
import Localization
import Pages
package import Templates

/// What sources report of a year for which no office issues a report: the report's sections, with nothing
/// that makes it look like a paper to be signed.
package struct SourceSummaryView: View {
  let paper: PaperView
  let cover: CoverView
  let contents: [ContentsEntryView]
  let body: ReportBodyView
  /// Whether the notes of the year name sources, of which its lead speaks.
  let hasSources: Bool

  package static let tags: [Tag<SourceSummaryView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("report") { $0.body },
    .flag("has-sources") { $0.hasSources },
  ]
}

extension SourceSummaryView {
  init(_ year: Year, _ body: ReportBodyView, _ site: SiteContext) {
    paper = PaperView(Address(.sourceSummary, year: year.number), of: year, site)
    cover = CoverView(
      label: site.words[year.citesSources ? .sourceSummary : .plainSummary],
      title: site.language.title(of: year.number), kind: nil,
      years: nil, year: year.number, site)
    contents =
      body.heads.map { ContentsEntryView($0) }
      + body.annexHeads.map { ContentsEntryView($0, isCounted: true, site.words) }
    self.body = body
    hasSources = year.citesSources
  }
}

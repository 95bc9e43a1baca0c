import Emulation
import Templates

/// The cover of a report.
struct ReportCoverView: View {
  let cluster: WordingView
  let kind: String
  let subject: String
  let year: String
  let status: String?
  let isInternal: Bool
  let office: WordingView?
  /// Where and when, as far as given.
  let dateline: String?

  static let tags: [Tag<ReportCoverView>] = [
    .record("cluster") { $0.cluster },
    .text("kind") { $0.kind },
    .text("subject") { $0.subject },
    .text("year") { $0.year },
    .text("status") { $0.status },
    .flag("internal") { $0.isInternal },
    .record("office") { $0.office },
    .text("dateline") { $0.dateline },
  ]
}

extension ReportCoverView {
  init(_ year: Year, _ edition: Edition) {
    let site = edition.archive.site
    let papers = year.summary.papers
    cluster = edition.view(site.clusterName(in: year.number))
    kind = edition.words[.reportCover]
    subject = edition.words[.reportCoverSubject]
    self.year = edition.words(.reportCoverYear, ["year": String(year.number)])
    status = edition.statusLine(year)
    isInternal = papers.isInternal
    office = site.office.map(edition.view)
    dateline =
      papers.report.day == nil
      ? papers.report.place.map { edition.text($0) }
      : edition.dateline(papers.report, in: year)
  }
}

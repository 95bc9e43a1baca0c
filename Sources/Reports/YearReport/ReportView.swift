import Emulation
import Links
import Localization
import Pages
package import Templates

/// The summary report of a year.
package struct ReportView: View {
  let paper: PaperView
  let cover: ReportCoverView
  let contents: [ContentsEntryView]
  let letterhead: LetterheadView
  let kind: String
  let abstract: String
  let body: ReportBodyView
  let signature: SignatureView

  package static let tags: [Tag<ReportView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("letterhead") { $0.letterhead },
    .text("kind") { $0.kind },
    .text("abstract") { $0.abstract },
    .record("report") { $0.body },
    .record("signature") { $0.signature },
  ]
}

extension ReportView {
  init(_ year: Year, _ body: ReportBodyView, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let report = year.summary.papers.report
    paper = PaperView(Address(.report, year: year.number), of: year, site)
    cover = ReportCoverView(year, language)
    contents =
      body.heads.map { ContentsEntryView($0) }
      + body.annexHeads.map { ContentsEntryView($0, isCounted: false, words) }
    letterhead = LetterheadView(report, abbreviation: .reportAbbreviation, in: year, site)
    kind = words[.reportKind]
    abstract = words(.reportAbstract(year: String(year.number)))
    self.body = body
    signature = SignatureView(report, language)
  }
}

extension ContentsEntryView {
  /// The entry for an annex.
  init(_ annex: ReportAnnexHeadView, isCounted: Bool, _ words: InterfaceTexts) {
    self.init(
      id: annex.id,
      label: words(.contentsAnnex(annex: annex.label, title: annex.title)),
      isCounted: isCounted)
  }
}

/// The cover of a report.
package struct ReportCoverView: View {
  let cluster: WordingView
  let kind: String
  let subject: String
  let year: String
  let status: String?
  let isInternal: Bool
  let office: WordingView?
  /// Where and when, as far as given.
  let dateline: String?

  package static let tags: [Tag<ReportCoverView>] = [
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
  init(_ year: Year, _ language: Localization) {
    let (site, words) = (language.archive.site, language.words)
    let papers = year.summary.papers
    cluster = language.wording(site.clusterName(in: year.number))
    kind = words[.reportCover]
    subject = words[.reportCoverSubject]
    self.year = words(.reportCoverYear(year: String(year.number)))
    status = language.statusLine(year)
    isInternal = papers.isInternal
    office = site.office.map(language.wording)
    dateline =
      papers.report.day == nil
      ? papers.report.place.map(language.text) : papers.report.dateline(in: year, language)
  }
}

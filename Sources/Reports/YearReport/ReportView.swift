import Emulation
import Input
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
  /// The sentence that begins it.
  let opening: String
  let sections: [ReportSectionView]
  /// The sentence that ends it.
  let closing: String
  let annexes: ReportAnnexesView
  /// The sections that the archive shows of the year; made only for a template that asks for them.
  let archived: @Sendable () -> ReportBodyView?
  let signature: SignatureView

  package static let tags: [Tag<ReportView>] = [
    .record("paper") { $0.paper },
    .record("cover") { $0.cover },
    .list("contents") { $0.contents },
    .record("letterhead") { $0.letterhead },
    .text("kind") { $0.kind },
    .text("abstract") { $0.abstract },
    .text("opening") { $0.opening },
    .list("sections") { $0.sections },
    .text("closing") { $0.closing },
    .record("annexes") { $0.annexes },
    // Of templates of version 0.1.0, which have the archive's sections in a report.
    .record("report") { $0.archived() },
    .record("signature") { $0.signature },
  ]
}

extension ReportView {
  init(_ year: Year, _ site: SiteContext) throws(Problem) {
    // A signed paper names no sources: no mark leads to any.
    let site = site.citing(CitedSources([], prefix: ""))
    let (language, words) = (site.language, site.words)
    let address = Address(.report, year: year.number)
    let report = year.summary.papers.report
    let outline = ReportOutline(year, prefix: "", site)
    let (cluster, number) = (language.clusterName(in: year.number), String(year.number))
    paper = PaperView(address, of: year, site)
    cover = ReportCoverView(year, language)
    letterhead = LetterheadView(report, abbreviation: .reportAbbreviation, in: year, site)
    kind = words[.reportKind]
    abstract = words(.reportAbstract(year: number))
    opening = words(.reportOpening(cluster: cluster, year: number))
    closing = words(.reportClosing(cluster: cluster, year: number))
    sections = try OfficialReport(year, outline, on: address, site).sections
    annexes = ReportAnnexesView(year, in: outline, on: address, site)
    archived = { try? ReportBodyView(year, on: address, site) }
    contents =
      sections.map { ContentsEntryView($0.head) }
      + annexes.heads.map { ContentsEntryView($0, isCounted: false, words) }
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

/// The annexes of a report.
package struct ReportAnnexesView: View {
  let scores: ReportScoresView?
  let awardList: ReportAwardListView?

  package static let tags: [Tag<ReportAnnexesView>] = [
    .record("scores") { $0.scores },
    .record("award-list") { $0.awardList },
    // What was put right in the archive is no matter of a signed paper.
    .record("corrections") { _ in nil as ReportCorrectionsView? },
    .flag("has-annexes") { !$0.heads.isEmpty },
  ]

  /// Their heads, in their order.
  var heads: [ReportAnnexHeadView] { [scores?.head, awardList?.head].compactMap(\.self) }
}

extension ReportAnnexesView {
  init(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    scores = ReportScoresView(year, in: outline, site.language)
    awardList = ReportAwardListView(year, in: outline, on: page, site)
  }
}

/// The cover of a report.
package struct ReportCoverView: View {
  let cluster: WordingView
  let kind: String
  let subject: String
  let year: String
  let isDraft: Bool
  let isInternal: Bool
  let office: WordingView?
  /// Where and when, as far as given.
  let dateline: String?

  package static let tags: [Tag<ReportCoverView>] = [
    .record("cluster") { $0.cluster },
    .text("kind") { $0.kind },
    .text("subject") { $0.subject },
    .text("year") { $0.year },
    .flag("draft") { $0.isDraft },
    // Of templates of version 0.1.0.
    .text("status") { _ in nil },
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
    isDraft = papers.report.isDraft(in: year)
    isInternal = papers.isInternal
    office = site.office.map(language.wording)
    dateline =
      papers.report.day == nil
      ? papers.report.place.map(language.text) : papers.report.dateline(in: year, language)
  }
}

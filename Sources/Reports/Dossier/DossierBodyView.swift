import Emulation
import Links
import Localization
import Pages
package import Templates

/// All that is known of a member, in numbered sections: a dossier, or a chapter of the book.
///
/// Ids begin with the prefix that it is made with. A section of which nothing is known has no heading
/// and is not shown.
package struct DossierBodyView: View {
  let namesHead: ReportHeadView?
  let names: [NameView]
  let changes: [String]
  let remark: WordingView?
  /// The marks of the sources for names and codes.
  let nameSources: [SourceMarkView]
  /// That nothing else is known; nil where anything is.
  let unknown: String?
  let resultsHead: ReportHeadView?
  let results: DossierResultsView
  let awardsHead: ReportHeadView?
  let proposed: [AwardView]
  let conferred: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  let officesHead: ReportHeadView?
  let offices: [DossierOfficeView]
  let sheetsHead: ReportHeadView?
  let sheets: [DossierSheetView]
  let notesHead: ReportHeadView?
  let notes: [NoteLineView]
  let sourcesHead: ReportHeadView?
  let sources: [ReportSourceView]

  package static let tags: [Tag<DossierBodyView>] = [
    .record("names-head") { $0.namesHead },
    .list("names") { $0.names },
    .texts("changes") { $0.changes },
    .record("remark") { $0.remark },
    .list("name-sources", hasFlag: true) { $0.nameSources },
    .text("unknown") { $0.unknown },
    .record("results-head") { $0.resultsHead },
    .record("results") { $0.results },
    .record("awards-head") { $0.awardsHead },
    .list("proposed", hasFlag: true) { $0.proposed },
    .list("conferred", hasFlag: true) { $0.conferred },
    .list("closed", hasFlag: true) { $0.closed },
    .record("offices-head") { $0.officesHead },
    .list("offices") { $0.offices },
    .record("sheets-head") { $0.sheetsHead },
    .list("sheets") { $0.sheets },
    .record("notes-head") { $0.notesHead },
    .list("notes") { $0.notes },
    .record("sources-head") { $0.sourcesHead },
    .list("sources") { $0.sources },
  ]

  /// The entries of its sections, in their order.
  var contents: [ContentsEntryView] {
    let heads = [
      namesHead, resultsHead, awardsHead, officesHead, sheetsHead, notesHead, sourcesHead,
    ].compactMap(\.self)
    return heads.map {
      ContentsEntryView($0, parts: $0.id == sheetsHead?.id ? sheets.map(\.head) : [])
    }
  }
}

extension DossierBodyView {
  /// What is known of a member.
  ///
  /// - Parameters:
  ///   - mentions: the notes that name it, oldest first.
  ///   - prefix: what all ids begin with.
  ///   - site: the site with the sources that the document cites.
  init(
    _ record: MemberRecord, mentions: [Note], on page: Address, prefix: String,
    _ site: SiteContext
  ) {
    let (member, language, words) = (record.member, site.language, site.words)
    var numbers = SectionNumbers(prefix: prefix)
    func head(_ id: String, _ title: TextKey, isShown: Bool = true) -> ReportHeadView? {
      isShown ? numbers.head(id, words[title]) : nil
    }
    let isUnknown = record.isEmpty && mentions.isEmpty
    namesHead = head("names", .namesAndCodes)
    names = NameView.all(of: member, language)
    changes = language.changes(member)
    remark = member.notes.map(language.wording)
    nameSources = member.sources.compactMap { SourceMarkView($0, site) }
    unknown = isUnknown ? words(.dossierUnknown(name: member.latestName.text)) : nil
    resultsHead = head(
      "results", .resultsOverYears, isShown: !isUnknown && !record.history.entries.isEmpty)
    results = DossierResultsView(record, on: page, prefix: prefix, site)
    let awards = record.awards.map { AwardView($0.award, in: $0.year.number, on: page, site) }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    awardsHead = head("awards", .awards, isShown: !awards.isEmpty)
    offices = record.offices.map { DossierOfficeView($0.office, in: $0.year, on: page, site) }
    officesHead = head("offices", .offices, isShown: !offices.isEmpty)
    // The book has the points of all members in the annexes of its years.
    sheets = page == .book ? [] : DossierSheetView.all(record, prefix: prefix, language)
    sheetsHead = head("sheets", .scoreSheets, isShown: !sheets.isEmpty)
    notes = mentions.map { NoteLineView($0, on: page, site) }
    notesHead = head("notes", .notesNaming, isShown: !notes.isEmpty)
    let cited = site.cited.flatMap { $0.areListed(under: prefix) ? $0 : nil }
    sourcesHead = head("sources", .sources, isShown: cited != nil)
    sources = cited.map { ReportSourceView.all($0, language) } ?? []
  }
}

/// An office of a member with the emulation year it is for.
package struct DossierOfficeView: View {
  let year: String
  let office: OfficeView

  package static let tags: [Tag<DossierOfficeView>] = [
    .text("year") { $0.year },
    .record("office") { $0.office },
  ]
}

extension DossierOfficeView {
  init(_ office: Office, in year: Int, on page: Address, _ site: SiteContext) {
    self.year = String(year)
    self.office = OfficeView(
      office, label: site.language.name(office.kind), in: year, on: page, site)
  }
}

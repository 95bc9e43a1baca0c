import Emulation
import Templates

/// All that is known of a province, in numbered sections: a dossier, or a chapter of the book.
///
/// Ids begin with the prefix that it is made with. A section of which nothing is known has no heading
/// and is not shown.
struct DossierBodyView: View {
  let namesHeading: HeadingView
  let names: [NameView]
  let changes: [String]
  let remark: WordingView?
  /// That nothing else is known; nil where anything is.
  let unknown: String?
  let resultsHeading: HeadingView?
  let results: DossierResultsView
  let awardsHeading: HeadingView?
  let proposed: [AwardView]
  let conferred: [AwardView]
  let officesHeading: HeadingView?
  let offices: [DossierOfficeView]
  let sheetsHeading: HeadingView?
  let sheets: [DossierSheetView]
  let notesHeading: HeadingView?
  let notes: [NoteLineView]
  let sourcesHeading: HeadingView?
  let sources: [CitedSourceView]

  static let tags: [Tag<DossierBodyView>] = [
    .record("names-heading") { $0.namesHeading },
    .list("names") { $0.names },
    .texts("changes") { $0.changes },
    .record("remark") { $0.remark },
    .text("unknown") { $0.unknown },
    .record("results-heading") { $0.resultsHeading },
    .record("results") { $0.results },
    .record("awards-heading") { $0.awardsHeading },
    .list("proposed") { $0.proposed },
    .flag("has-proposed") { !$0.proposed.isEmpty },
    .list("conferred") { $0.conferred },
    .flag("has-conferred") { !$0.conferred.isEmpty },
    .record("offices-heading") { $0.officesHeading },
    .list("offices") { $0.offices },
    .record("sheets-heading") { $0.sheetsHeading },
    .list("sheets") { $0.sheets },
    .record("notes-heading") { $0.notesHeading },
    .list("notes") { $0.notes },
    .record("sources-heading") { $0.sourcesHeading },
    .list("sources") { $0.sources },
  ]

  /// The headings of the sections that it has.
  var headings: [HeadingView] {
    [
      namesHeading, resultsHeading, awardsHeading, officesHeading, sheetsHeading, notesHeading,
      sourcesHeading,
    ].compactMap(\.self)
  }
}

extension DossierBodyView {
  /// What is known of a province.
  ///
  /// - Parameters:
  ///   - mentions: the notes that name it, oldest first.
  ///   - prefix: what all ids begin with.
  init(
    _ province: Province, mentions: [Note], on page: Address, prefix: String, _ edition: Edition
  ) {
    let record = ProvinceRecord(province, edition.archive)
    var numbers = SectionNumbers(prefix: prefix)
    namesHeading = numbers.heading("names", edition.words[.namesAndCodes])
    names = edition.names(province)
    changes = edition.changes(province)
    remark = province.notes.map(edition.view)
    let isUnknown = record.isEmpty && mentions.isEmpty
    unknown =
      isUnknown ? edition.words(.dossierUnknown, ["name": province.latestName.text]) : nil
    results = DossierResultsView(record, on: page, prefix: prefix, edition)
    resultsHeading =
      isUnknown || record.history.entries.isEmpty
      ? nil : numbers.heading("results", edition.words[.resultsOverYears])
    let awards = record.awards.map { edition.view($0.award, in: $0.year.number, on: page) }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter { !$0.isProposed }
    awardsHeading = awards.isEmpty ? nil : numbers.heading("awards", edition.words[.awards])
    offices = record.offices.map { DossierOfficeView($0.office, in: $0.year, on: page, edition) }
    officesHeading = offices.isEmpty ? nil : numbers.heading("offices", edition.words[.offices])
    sheets =
      page == .book ? [] : DossierSheetView.all(province, record, prefix: prefix, edition)
    sheetsHeading =
      sheets.isEmpty
      ? nil
      : numbers.heading("sheets", edition.words[.scoreSheets], parts: sheets.map(\.heading))
    notes = mentions.map { edition.line($0, on: page) }
    notesHeading = notes.isEmpty ? nil : numbers.heading("notes", edition.words[.notesNaming])
    let cited = page == .book ? [] : edition.citedSources(record, on: page)
    sources = edition.views(province.sources).map { CitedSourceView(mark: nil, source: $0) } + cited
    sourcesHeading = sources.isEmpty ? nil : numbers.heading("sources", edition.words[.sources])
  }
}

import Emulation
import Templates

/// The page of all data files: tables of the whole archive, the way to those of each year, and what
/// columns mean.
struct DataView: View {
  let page: PageView
  let archive: DownloadsView?
  /// The file with all tables of the archive.
  let whole: LinkView
  /// The links to the tables on the pages of years, newest first.
  let years: [LinkView]
  /// The name and the meaning of each column.
  let columns: [LabelView]
  let papers: [PaperLinkView]
  let citation: CitationView

  static let tags: [Tag<DataView>] = [
    .record("page") { $0.page },
    .record("archive") { $0.archive },
    .record("whole") { $0.whole },
    .list("years") { $0.years },
    .flag("has-years") { !$0.years.isEmpty },
    .list("columns") { $0.columns },
    .list("papers") { $0.papers },
    .flag("has-papers") { !$0.papers.isEmpty },
    .record("citation") { $0.citation },
  ]
}

extension DataView {
  init(_ edition: Edition) {
    let address = Address.data
    let words = edition.words
    let archive = edition.archive
    let sets = Dataset.all(in: archive)
    page = edition.page(
      address, title: words[.dataPage], description: words[.dataLead],
      linkedData: edition.linkedData(sets, on: address))
    self.archive = edition.downloads(sets, label: .dataWhole, on: address)
    whole = LinkView(
      label: DataFormat.json.label,
      href: edition.link(toFile: Dataset.archivePath, from: address))
    years = archive.years.reversed().filter { !Dataset.all(in: $0).isEmpty }.map { year in
      LinkView(
        label: String(year.number),
        href: edition.link(to: .year(year.number), from: address) + "#downloads")
    }
    columns =
      ColumnName.allCases.map { name in
        LabelView(label: name.rawValue, text: words[key: name.key])
      } + [LabelView(label: "…-precision", text: words[key: ColumnName.precisionKey])]
    papers = edition.bookLinks(on: address)
    citation = edition.citation(
      address, title: words[.dataPage], of: archive.years)
  }
}

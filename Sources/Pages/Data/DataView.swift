import Downloads
import Emulation
import Links
import Localization
package import Templates

/// The page of all data files: tables of the whole archive, the way to those of each year, and what
/// columns mean.
package struct DataView: View {
  let page: PageView
  let archive: DownloadsView?
  /// The file with all tables of the archive.
  let whole: LinkView
  /// The links to the tables on the pages of years, newest first.
  let years: [LinkView]
  /// The name and the meaning of each column.
  let columns: [LabelView]
  let papers: [ReportLinkView]
  let citation: CitationView

  package static let tags: [Tag<DataView>] = [
    .record("page") { $0.page },
    .record("archive") { $0.archive },
    .record("whole") { $0.whole },
    .list("years", hasFlag: true) { $0.years },
    .list("columns") { $0.columns },
    .list("papers", hasFlag: true) { $0.papers },
    .record("citation") { $0.citation },
  ]
}

extension DataView {
  init(_ site: SiteContext) {
    let address = Address.data
    let (archive, words) = (site.archive, site.words)
    let sets = Dataset.all(in: archive)
    page = PageView(
      address, title: words[.dataPage], description: words[.dataLead],
      linkedData: LinkedData(sets, on: address, site)?.element, site)
    self.archive = DownloadsView(sets, label: .dataWhole, on: address, site)
    whole = LinkView(
      label: DataFormat.json.label,
      href: site.links.link(toFile: Dataset.archivePath, from: address))
    let about = archive.site
    years = archive.years.reversed().filter { !Dataset.all(of: $0, in: about).isEmpty }.map {
      year in
      LinkView(
        label: String(year.number),
        href: site.links.link(to: .year(year.number), fragment: "downloads", from: address))
    }
    columns =
      ColumnName.allCases.map { name in
        LabelView(
          label: name == .member ? about.memberColumn : name.rawValue,
          text: site.language.meaning(of: name))
      } + [LabelView(label: "…-precision", text: words[key: ColumnName.precisionKey])]
    papers = ReportLinkView.book(on: address, site)
    citation = CitationView(address, title: words[.dataPage], of: archive.years, site)
  }
}

/// A name and what it means.
package struct LabelView: View {
  let label: String
  let text: String

  package static let tags: [Tag<LabelView>] = [
    .text("label") { $0.label },
    .text("text") { $0.text },
  ]
}

import Emulation
import Templates

/// A table of data tables, each with its files.
struct DownloadsView: View {
  let label: String
  /// The forms, with what each is for.
  let forms: [LinkView]
  let tables: [DownloadView]

  static let tags: [Tag<DownloadsView>] = [
    .text("label") { $0.label },
    .list("forms") { $0.forms },
    .list("tables") { $0.tables },
  ]
}

/// A table to download.
struct DownloadView: View {
  let label: String
  /// Its file in each form.
  let links: [LinkView]

  static let tags: [Tag<DownloadView>] = [
    .text("label") { $0.label },
    .list("links") { $0.links },
  ]
}

extension DownloadsView {
  /// Data tables as a page offers them; nil where there are none.
  init?(_ sets: [Dataset], label: Word, on page: Address, _ site: SiteContext) {
    guard !sets.isEmpty else { return nil }
    self.label = site.words[label]
    forms = DataFormat.allCases.map { format in
      LinkView(
        label: format.label, href: "", note: site.words[format.word(on: site.archive.site)])
    }
    tables = sets.map { dataset in
      let links = DataFormat.allCases.map { format in
        LinkView(
          label: format.label,
          href: site.links.link(toFile: dataset.path(format), from: page))
      }
      return DownloadView(label: site.words[dataset.kind.word], links: links)
    }
  }
}

extension DataFormat {
  /// What it is for.
  fileprivate func word(on site: Site) -> Word {
    switch self {
    case .csv: .formatCSV
    case .excel: site.hasDecimalComma ? .formatExcelSemicolon : .formatExcelComma
    case .xlsx: .formatXLSX
    case .json: .formatJSON
    }
  }
}

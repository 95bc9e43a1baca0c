package import Downloads
import Emulation
package import Links
package import Localization
package import Templates

/// A table of data tables, each with its files.
package struct DownloadsView: View {
  package let label: String
  /// The forms, with what each is for.
  package let forms: [LinkView]
  package let tables: [DownloadView]

  package static let tags: [Tag<DownloadsView>] = [
    .text("label") { $0.label },
    .list("forms") { $0.forms },
    .list("tables") { $0.tables },
  ]
}

/// A table to download.
package struct DownloadView: View {
  package let label: String
  /// Its file in each form.
  package let links: [LinkView]

  package static let tags: [Tag<DownloadView>] = [
    .text("label") { $0.label },
    .list("links") { $0.links },
  ]
}

extension DownloadsView {
  /// Data tables as a page offers them; nil where there are none.
  package init?(_ sets: [Dataset], label: TextKey, on page: Address, _ site: SiteContext) {
    guard !sets.isEmpty else { return nil }
    self.label = site.words[label]
    forms = DataFormat.allCases.map { format in
      LinkView(
        label: format.label, href: nil, note: site.words[format.word(on: site.archive.site)])
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
  fileprivate func word(on site: Site) -> TextKey {
    switch self {
    case .csv: .formatCSV
    case .excel: site.hasDecimalComma ? .formatExcelSemicolon : .formatExcelComma
    case .xlsx: .formatXLSX
    case .json: .formatJSON
    }
  }
}

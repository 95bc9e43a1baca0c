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

extension Edition {
  /// Data tables as a page offers them; nil where there are none.
  func downloads(_ sets: [Dataset], label: Word, on page: Address) -> DownloadsView? {
    guard !sets.isEmpty else { return nil }
    let forms = DataFormat.allCases.map { format in
      LinkView(label: format.label, href: "", note: words[format.word(on: archive.site)])
    }
    return DownloadsView(
      label: words[label], forms: forms,
      tables: sets.map { dataset in
        let links = DataFormat.allCases.map { format in
          LinkView(label: format.label, href: link(toFile: dataset.path(format), from: page))
        }
        return DownloadView(label: words[dataset.kind.word], links: links)
      })
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

import Emulation

extension Address {
  /// The template of its page in the site of an archive.
  func template(in archive: Archive) -> PageTemplate {
    switch self {
    case .home: .home
    case .year: .year
    case .note: .note
    case .report(let year):
      archive[year].map { archive.issues(.report, in: $0) } ?? false ? .report : .sourceSummary
    case .minutes: .minutes
    case .proposal: .proposal
    case .provinces: .provinces
    case .province: .province
    case .dossier: .dossier
    case .provinceInYear: .provinceInYear
    case .rankings: .rankings
    case .honours: .honours
    case .leadership: .leadership
    case .movements: .movements
    case .documents: .documents
    case .archive: .archive
    case .book: .book
    case .data: .data
    case .search: .search
    case .page: .page
    case .notFound: .notFound
    }
  }
}

extension Address {
  /// The template of its page.
  var template: PageTemplate {
    switch self {
    case .home: .home
    case .year: .year
    case .note: .note
    case .report: .report
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

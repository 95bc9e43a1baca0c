import Emulation

/// What a page is about, from which its path follows.
enum Address: Hashable, Sendable {
  case home
  case year(Int)
  case note(year: Int, slug: String)
  case report(Int)
  case minutes(Int)
  case proposal(Int)
  case provinces
  case province(Province.ID)
  case dossier(Province.ID)
  case provinceInYear(Province.ID, Int)
  case rankings
  case honours
  case leadership
  case movements
  case documents
  case archive
  case book
  case data
  case search
  case page(String)
  case notFound

  /// The path in the folder of a language.
  var path: String {
    switch self {
    case .home: "index.html"
    case .year(let year): "\(year)/index.html"
    case .note(let year, let slug): "\(year)/\(slug).html"
    case .report(let year): "\(year)/report.html"
    case .minutes(let year): "\(year)/minutes.html"
    case .proposal(let year): "\(year)/proposal.html"
    case .provinces: "provinces/index.html"
    case .province(let id): "provinces/\(id).html"
    case .dossier(let id): "provinces/\(id)/dossier.html"
    case .provinceInYear(let id, let year): "provinces/\(id)/\(year).html"
    case .rankings: "rankings.html"
    case .honours: "honours.html"
    case .leadership: "leadership.html"
    case .movements: "movements.html"
    case .documents: "documents.html"
    case .archive: "archive.html"
    case .book: "book.html"
    case .data: "data/index.html"
    case .search: "search.html"
    case .page(let slug): "\(slug).html"
    case .notFound: "404.html"
    }
  }

  /// The emulation year that it is about; nil where it is about many or none.
  var year: Int? {
    switch self {
    case .year(let year), .report(let year), .minutes(let year), .proposal(let year): year
    case .note(let year, _), .provinceInYear(_, let year): year
    default: nil
    }
  }

  /// The addresses of all pages of an archive.
  static func all(_ archive: Archive) -> [Address] {
    [
      .home, .provinces, .rankings, .honours, .leadership, .movements, .documents, .archive,
      .data,
      .search,
      .notFound,
    ]
      + archive.provinces.all.map { .province($0.id) }
      + archive.years.flatMap { year in
        year.members.filter { year.hasPage(of: $0.id) }.map { .provinceInYear($0.id, year.number) }
      }
      + archive.years.map { .year($0.number) }
      + archive.years.flatMap(\.notes).map(\.address)
      + archive.pages.map(\.address)
      + archive.paperAddresses
  }
}

extension Note {
  /// Where its page is.
  var address: Address { .note(year: year, slug: slug) }
}

extension FreePage {
  /// Where its page is.
  var address: Address { .page(slug) }
}

/// The kinds of pages that a site has, in the order in which they are listed.
///
/// The raw value is the name of the template.
package enum PageKind: String, CaseIterable, Sendable {
  case home
  case archive
  case members = "provinces"
  case rankings
  case compare
  case criteria
  case criteriaInYear = "criteria-in-year"
  case criterion
  case honours
  case leadership
  case member = "province"
  case memberInYear = "province-in-year"
  case year
  case note
  case gallery
  case movements
  case documents
  case data
  case search
  case notFound = "404"
  case page
  case report
  case sourceSummary = "source-summary"
  case minutes
  case proposal
  case scores
  case unsent
  case scoreForm = "score-form"
  case covenant
  case midYear = "mid-year"
  case ballot
  case counting
  case profile
  case paper
  case dossier
  case book

  /// The path of a page in the folder of a language.
  ///
  /// - Parameters:
  ///   - year: the number of the emulation year that it is about.
  ///   - name: the id of the member that it is about, or the name of the text that it shows.
  ///   - members: the folder of the pages of members.
  package func path(year: String, name: String, members: String) -> String {
    switch self {
    case .home: "index.html"
    case .archive: "archive.html"
    case .members: "\(members)/index.html"
    case .rankings: "rankings.html"
    case .compare: "compare.html"
    case .criteria: "criteria/index.html"
    case .criteriaInYear: "criteria/\(year).html"
    case .criterion: "criteria/\(name).html"
    case .honours: "honours.html"
    case .leadership: "leadership.html"
    case .member: "\(members)/\(name).html"
    case .memberInYear: "\(members)/\(name)/\(year).html"
    case .year: "\(year)/index.html"
    case .note: "\(year)/\(name).html"
    case .gallery: "\(year)/gallery.html"
    case .movements: "movements.html"
    case .documents: "documents.html"
    case .data: "data/index.html"
    case .search: "search.html"
    case .notFound: "404.html"
    case .page: "\(name).html"
    case .report, .sourceSummary: "\(year)/report.html"
    case .minutes: "\(year)/minutes.html"
    case .proposal: "\(year)/proposal.html"
    case .scores: "\(year)/scores.html"
    case .unsent: "\(year)/unsent.html"
    case .scoreForm: "\(year)/score-form.html"
    case .covenant: "\(year)/covenant.html"
    case .midYear: "\(year)/mid-year-report.html"
    case .ballot: "\(year)/ballot.html"
    case .counting: "\(year)/counting.html"
    case .profile: "\(year)/\(name)/profile.html"
    case .paper: "\(year)/\(name)/paper.html"
    case .dossier: "\(members)/\(name)/dossier.html"
    case .book: "book.html"
    }
  }

  /// The kinds of pages that are printed as documents of their own.
  package static let printed: [PageKind] = [
    .report, .sourceSummary, .minutes, .proposal, .scores, .unsent, .scoreForm, .covenant, .midYear,
    .ballot, .counting, .profile, .paper, .dossier, .book,
  ]
}

import Input
import Templates

/// The templates that pages and tables are made with, each with the view it shows.
enum PageTemplate: String, CaseIterable, Sendable {
  case home
  case year
  case yearFront = "year-front"
  case note
  case page
  case report
  case sourceSummary = "source-summary"
  case dossier
  case book
  case reportReference = "report-reference"
  case minutes
  case proposal
  case provinces
  case province
  case provinceInYear = "province-in-year"
  case rankings
  case honours
  case leadership
  case movements
  case documents
  case archive
  case data
  case search
  case notFound = "404"
  case ranking
  case awards
  case picture

  /// What the template may name.
  var vocabulary: Vocabulary { use(VocabularyOf()) }

  /// What is wrong in the template, held against its view and the values that all pages share.
  func check(_ library: TemplateLibrary, _ shared: SharedValues) -> Problems {
    use(ProblemsOf(name: rawValue, library: library, shared: shared))
  }

  private func use<Use: ViewUse>(_ use: Use) -> Use.Result {
    switch self {
    case .home: use(HomeView.self)
    case .year: use(YearView.self)
    case .yearFront: use(YearFrontView.self)
    case .note: use(NoteView.self)
    case .page: use(FreePageView.self)
    case .report: use(ReportView.self)
    case .sourceSummary: use(SourceSummaryView.self)
    case .dossier: use(DossierView.self)
    case .book: use(BookView.self)
    case .reportReference: use(ReportReferenceView.self)
    case .minutes: use(MinutesView.self)
    case .proposal: use(ProposalView.self)
    case .provinces: use(ProvincesView.self)
    case .province: use(ProvinceView.self)
    case .provinceInYear: use(ProvinceInYearView.self)
    case .rankings: use(RankingsView.self)
    case .honours: use(HonoursView.self)
    case .leadership: use(LeadershipView.self)
    case .movements, .documents: use(RegisterView.self)
    case .archive: use(ArchiveView.self)
    case .data: use(DataView.self)
    case .search: use(SearchView.self)
    case .notFound: use(NotFoundView.self)
    case .ranking: use(RankingView.self)
    case .awards: use(AwardsView.self)
    case .picture: use(PictureView.self)
    }
  }
}

/// Something done with the type of a template's view.
private protocol ViewUse {
  associatedtype Result
  func callAsFunction<Subject: View>(_ view: Subject.Type) -> Result
}

private struct VocabularyOf: ViewUse {
  func callAsFunction<Subject: View>(_ view: Subject.Type) -> Vocabulary { Vocabulary(of: view) }
}

private struct ProblemsOf: ViewUse {
  let name: String
  let library: TemplateLibrary
  let shared: SharedValues

  func callAsFunction<Subject: View>(_ view: Subject.Type) -> Problems {
    var problems = Problems()
    library.check(name, against: view, shared: shared, problems: &problems)
    return problems
  }
}

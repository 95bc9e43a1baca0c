import Emulation
import Links
import Pages
import Reports

extension PageKind {
  /// Everything else there is to know about pages of this kind.
  var definition: any PageDefinition.Type {
    switch self {
    case .home: HomePage.self
    case .archive: ArchivePage.self
    case .members: MembersPage.self
    case .rankings: RankingsPage.self
    case .compare: ComparePage.self
    case .criteria: CriteriaPage.self
    case .criteriaInYear: CriteriaInYearPage.self
    case .criterion: CriterionPage.self
    case .honours: HonoursPage.self
    case .leadership: LeadershipPage.self
    case .member: MemberPage.self
    case .memberInYear: MemberInYearPage.self
    case .year: YearPage.self
    case .note: NotePage.self
    case .gallery: GalleryPage.self
    case .movements: MovementsPage.self
    case .documents: DocumentsPage.self
    case .data: DataPage.self
    case .search: SearchPage.self
    case .notFound: NotFoundPage.self
    case .page: FreePagePage.self
    case .report: ReportPage.self
    case .sourceSummary: SourceSummaryPage.self
    case .minutes: MinutesPage.self
    case .proposal: ProposalPage.self
    case .scores: ScoresPage.self
    case .unsent: UnsentPage.self
    case .scoreForm: ScoreFormPage.self
    case .covenant: CovenantPage.self
    case .midYear: MidYearPage.self
    case .ballot: BallotPage.self
    case .counting: CountingPage.self
    case .profile: ProfilePage.self
    case .paper: NotePaperPage.self
    case .dossier: DossierPage.self
    case .book: BookPage.self
    }
  }

  /// The definitions of all kinds, in their order.
  static let definitions = allCases.map(\.definition)

  /// The addresses of all pages of an archive's site.
  static func addresses(in archive: Archive) -> [Address] {
    definitions.flatMap { $0.addresses(in: archive) }
  }

  /// The addresses of all pages of a site.
  static func addresses(in site: SiteContext) -> [Address] {
    definitions.flatMap { $0.addresses(in: site) }
  }
}

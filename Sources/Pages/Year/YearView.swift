import Charts
import Downloads
import Emulation
import Links
import Localization
package import Templates

/// The page of an emulation year.
package struct YearView: View {
  let page: PageView
  let contents: [LinkView]
  let number: String
  let cluster: WordingView
  let headline: String
  let published: String
  let status: String?
  let isFinal: Bool
  let facts: [FactView]
  let ranking: RankingView?
  let pointsChart: Markup?
  /// The links to the charts as files.
  let pointsFile: String?
  /// The link to the table of all members and criteria.
  let criteriaTable: String?
  let groupsFile: String?
  let stackedBars: Markup?
  let stages: PointsTableView?
  let criteria: [PointsTableView]
  /// How points and ranks came about, a sentence each.
  let method: [WordingView]
  let proposed: [AwardView]
  let conferred: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  /// What a year without awards says of them.
  let noAwards: String
  let members: [LinkView]
  /// Whether the sources name the members, in words.
  let membership: String
  let conference: ConferenceView?
  let picture: PictureView?
  /// Some of its pictures, where it has a page of them.
  let pictures: [GalleryPictureView]
  /// The way to that page.
  let gallery: LinkView?
  let next: [OfficeView]
  let movements: [LinkView]
  let documents: [LinkView]
  let tasks: [WordingView]
  let gaps: [WordingView]
  let corrections: [CorrectionView]
  let notes: [NoteLineView]
  let sources: [SourceView]
  let previous: LinkView?
  let following: LinkView?
  let papers: [ReportLinkView]
  let downloads: DownloadsView?
  let citation: CitationView

  package static let tags: [Tag<YearView>] = [
    .record("page") { $0.page },
    .list("contents") { $0.contents },
    .flag("many") { $0.members.count > Self.mostUnfolded },
    .text("number") { $0.number },
    .record("cluster") { $0.cluster },
    .text("headline") { $0.headline },
    .text("published") { $0.published },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .list("facts") { $0.facts },
    .record("ranking") { $0.ranking },
    .markup("points-chart") { $0.pointsChart },
    .text("criteria-table") { $0.criteriaTable },
    .text("points-file") { $0.pointsFile },
    .text("groups-file") { $0.groupsFile },
    .markup("stacked-bars") { $0.stackedBars },
    .record("stages") { $0.stages },
    .list("criteria", hasFlag: true) { $0.criteria },
    .list("method", hasFlag: true) { $0.method },
    .list("proposed", hasFlag: true) { $0.proposed },
    .list("conferred", hasFlag: true) { $0.conferred },
    .list("closed", hasFlag: true) { $0.closed },
    .flag("has-awards") { !($0.proposed + $0.conferred + $0.closed).isEmpty },
    .text("no-awards") { $0.noAwards },
    .list("members") { $0.members },
    .text("membership") { $0.membership },
    .record("conference") { $0.conference },
    .record("picture") { $0.picture },
    .list("pictures") { $0.pictures },
    .record("gallery") { $0.gallery },
    .list("next", hasFlag: true) { $0.next },
    .list("movements", hasFlag: true) { $0.movements },
    .list("documents", hasFlag: true) { $0.documents },
    .list("tasks", hasFlag: true) { $0.tasks },
    .list("gaps", hasFlag: true) { $0.gaps },
    .list("corrections", hasFlag: true) { $0.corrections },
    .list("notes") { $0.notes },
    .list("sources", hasFlag: true) { $0.sources },
    .record("previous") { $0.previous },
    .record("following") { $0.following },
    .flag("has-neighbours") { $0.previous != nil || $0.following != nil },
    .list("papers", hasFlag: true) { $0.papers },
    .record("downloads") { $0.downloads },
    .record("citation") { $0.citation },
  ]
}

extension YearView {
  /// The number of pictures that the page of a year shows of its gallery.
  private static let mostPictures = 6
  /// With more members than this, long tables are folded up.
  private static let mostUnfolded = 12

  init(_ year: Year, _ site: SiteContext) {
    let (archive, language, words) = (site.archive, site.language, site.words)
    let address = Address.year(year.number)
    let summary = year.summary
    let title = language.title(of: year.number)
    headline = language.headline(year)
    page = PageView(
      address, title: title, description: headline, in: .archive,
      trail: [(words[.archive], .archive)], linkedData: LinkedData(year, site)?.element,
      picture: PictureView.leadPath(of: year.note, site), site)
    number = String(year.number)
    cluster = language.wording(archive.site.clusterName(in: year.number))
    published = language.published(year)
    status = language.status(of: year)
    isFinal = summary.status == .final
    facts = FactView.all(of: year, site)
    ranking = RankingView(year, on: address, site)?.withOneMark
    pointsChart = PointsChart.markup(year, id: "_points", language)
    stackedBars = StackedBars(year, language)?.markup(id: "_groups", width: .narrow)
    pointsFile = ChartFile.points(year.number).link(from: address, site)
    groupsFile = ChartFile.groups(year.number).link(from: address, site)
    criteriaTable =
      year.hasCriteriaPoints
      ? site.links.link(to: .criteriaInYear(year.number), from: address) : nil
    stages = PointsTableView(stagesOf: year, resultFirst: true, on: address, site)
    criteria = PointsTableView.criteria(of: year, on: address, site)
    method = language.method(year)
    let awards = summary.awards.map { AwardView($0, in: year.number, on: address, site) }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    noAwards = words[year.isAwaited ? .noAwardsYet : .noAwards]
    members = year.members.map { LinkView($0.id, in: year.number, on: address, site) }
    membership = language.membership(of: year)
    conference = ConferenceView(year.note, on: address, site)
    picture = PictureView(leadOf: year.note, on: address, site)
    let shown = GalleryPictureView.all(of: year, on: address, site)
    pictures = Array(shown.prefix(Self.mostPictures))
    gallery =
      shown.isEmpty
      ? nil
      : LinkView(
        label: words(.picturesAll(count: String(shown.count))),
        href: site.links.link(to: .gallery(year.number), from: address))
    next = OfficeView.next(after: year, on: address, site)
    movements = LinkView.movements(in: year.notes, on: address, site)
    documents = LinkView.documents(in: year.notes, on: address, site)
    tasks = summary.tasks.map(language.wording)
    gaps = summary.gaps.map(language.wording)
    corrections = summary.corrections.map { CorrectionView($0, language) }
    notes = year.notes.map { NoteLineView($0, on: address, site) }
    sources = SourceView.all(year.note.sources, language)
    previous = archive.years.last { $0.number < year.number }
      .flatMap { LinkView($0.number, on: address, site).ifLeading }
    following = archive.years.first { $0.number > year.number }
      .flatMap { LinkView($0.number, on: address, site).ifLeading }
    papers = ReportLinkView.all(of: year, on: address, site)
    downloads = DownloadsView(
      Dataset.all(of: year, in: archive.site), label: .downloads, on: address, site)
    citation = CitationView(address, title: title, of: [year], site)
    func part(_ key: TextKey, _ isThere: Bool) -> String? { isThere ? words[key] : nil }
    contents = LinkView.contents([
      "ranking": ranking?.title, "stages": part(.stages, stages != nil),
      "criteria": part(.criteria, !criteria.isEmpty), "method": part(.method, !method.isEmpty),
      "awards": words[.awards], "gaps": part(.gaps, !gaps.isEmpty), "members": words[.members],
      "conference": part(.conference, conference != nil),
      "pictures": part(.pictures, gallery != nil), "next": part(.nextHeads, !next.isEmpty),
      "tasks": part(.tasks, !tasks.isEmpty), "movements": part(.movements, !movements.isEmpty),
      "documents": part(.documents, !documents.isEmpty), "notes": words[.notesOfYear],
      "corrections": part(.corrections, !corrections.isEmpty),
      "_sources": part(.sources, !sources.isEmpty), "_papers": part(.papers, !papers.isEmpty),
      "downloads": part(.downloads, downloads != nil), "cite": words[.cite],
    ])
  }
}

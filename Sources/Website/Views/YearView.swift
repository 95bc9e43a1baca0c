import Emulation
import Templates

/// The page of an emulation year.
struct YearView: View {
  let page: PageView
  let number: String
  let cluster: WordingView
  let headline: String
  let published: String
  let status: String?
  let isFinal: Bool
  let facts: [FactView]
  let ranking: RankingView?
  let pointsChart: Markup?
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
  let papers: [PaperLinkView]
  let downloads: DownloadsView?
  let citation: CitationView

  static let tags: [Tag<YearView>] = [
    .record("page") { $0.page },
    .text("number") { $0.number },
    .record("cluster") { $0.cluster },
    .text("headline") { $0.headline },
    .text("published") { $0.published },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .list("facts") { $0.facts },
    .record("ranking") { $0.ranking },
    .markup("points-chart") { $0.pointsChart },
    .markup("stacked-bars") { $0.stackedBars },
    .record("stages") { $0.stages },
    .list("criteria") { $0.criteria },
    .flag("has-criteria") { !$0.criteria.isEmpty },
    .list("method") { $0.method },
    .flag("has-method") { !$0.method.isEmpty },
    .list("proposed") { $0.proposed },
    .flag("has-proposed") { !$0.proposed.isEmpty },
    .list("conferred") { $0.conferred },
    .flag("has-conferred") { !$0.conferred.isEmpty },
    .list("closed") { $0.closed },
    .flag("has-closed") { !$0.closed.isEmpty },
    .flag("has-awards") { !($0.proposed + $0.conferred + $0.closed).isEmpty },
    .text("no-awards") { $0.noAwards },
    .list("members") { $0.members },
    .text("membership") { $0.membership },
    .record("conference") { $0.conference },
    .record("picture") { $0.picture },
    .list("next") { $0.next },
    .flag("has-next") { !$0.next.isEmpty },
    .list("movements") { $0.movements },
    .flag("has-movements") { !$0.movements.isEmpty },
    .list("documents") { $0.documents },
    .flag("has-documents") { !$0.documents.isEmpty },
    .list("tasks") { $0.tasks },
    .flag("has-tasks") { !$0.tasks.isEmpty },
    .list("gaps") { $0.gaps },
    .flag("has-gaps") { !$0.gaps.isEmpty },
    .list("corrections") { $0.corrections },
    .flag("has-corrections") { !$0.corrections.isEmpty },
    .list("notes") { $0.notes },
    .list("sources") { $0.sources },
    .flag("has-sources") { !$0.sources.isEmpty },
    .record("previous") { $0.previous },
    .record("following") { $0.following },
    .list("papers") { $0.papers },
    .flag("has-papers") { !$0.papers.isEmpty },
    .record("downloads") { $0.downloads },
    .record("citation") { $0.citation },
  ]
}

extension YearView {
  init(_ year: Year, _ edition: Edition) {
    let archive = edition.archive
    let address = Address.year(year.number)
    let summary = year.summary
    let title = edition.words(.yearTitle, ["year": String(year.number)])
    page = edition.page(
      address, title: title, description: edition.headline(year), in: .archive,
      trail: [(edition.words[.archive], .archive)], linkedData: edition.linkedData(year))
    number = String(year.number)
    cluster = edition.view(archive.site.clusterName(in: year.number))
    headline = edition.headline(year)
    published = edition.published(year)
    status = edition.status(of: year)
    isFinal = summary.status == .final
    facts = edition.facts(year)
    ranking = edition.ranking(year, on: address)
    pointsChart = edition.pointsChart(year, id: "_points")
    stackedBars = edition.stackedBars(year, id: "_groups")
    stages = edition.stagesTable(year, on: address)
    criteria = edition.criteriaTables(year, on: address)
    method = edition.method(year)
    let awards = summary.awards.map { edition.view($0, in: year.number, on: address) }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    noAwards = edition.words[year.isAwaited ? .noAwardsYet : .noAwards]
    members = year.members.map { edition.province($0.id, in: year.number, on: address) }
    membership = edition.membership(of: year)
    conference = ConferenceView(year.note, edition, on: address)
    picture = edition.leadPicture(of: year.note, on: address)
    next = summary.nextOffices.map { office in
      let label = edition.words(
        office.kind == .head ? .nextHead : .nextDeputy, ["year": String(year.number + 1)])
      return edition.view(office, label: label, in: year.number + 1, on: address)
    }
    movements = edition.movements(year.notes, on: address)
    documents = edition.documents(year.notes, on: address)
    tasks = summary.tasks.map(edition.view)
    gaps = summary.gaps.map(edition.view)
    corrections = summary.corrections.map { CorrectionView($0, edition) }
    notes = year.notes.map { edition.line($0, on: address) }
    sources = edition.views(year.note.sources)
    previous = edition.neighbour(archive.years.last { $0.number < year.number }, of: address)
    following = edition.neighbour(archive.years.first { $0.number > year.number }, of: address)
    papers = edition.paperLinks(year, on: address)
    downloads = edition.downloads(Dataset.all(in: year), label: .downloads, on: address)
    citation = edition.citation(address, title: title, of: [year])
  }
}

extension Edition {
  fileprivate func neighbour(_ year: Year?, of page: Address) -> LinkView? {
    year.map { LinkView(label: String($0.number), href: link(to: .year($0.number), from: page)) }
  }

  /// The movements that notes name, each once, in the order of the register.
  func movements(_ notes: [Note], on page: Address) -> [LinkView] {
    let named = Set(notes.flatMap(\.movements))
    return archive.movements.filter { named.contains($0.id) }.map { movement in
      let name = view(movement.name)
      return LinkView(
        label: name.text, href: "\(link(to: .movements, from: page))#\(movement.id)",
        language: name.language)
    }
  }
}

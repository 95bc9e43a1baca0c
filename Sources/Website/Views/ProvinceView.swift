import Emulation
import Templates

/// The page of a province over all years.
struct ProvinceView: View {
  let page: PageView
  let name: String
  let kind: String
  let changes: [String]
  let notes: WordingView?
  let facts: [FactView]
  let names: [NameView]
  let rankLines: Markup?
  let years: [ProvinceYearView]
  let mentions: [NoteLineView]
  let papers: [PaperLinkView]
  let sources: [SourceView]

  static let tags: [Tag<ProvinceView>] = [
    .record("page") { $0.page },
    .text("name") { $0.name },
    .text("kind") { $0.kind },
    .texts("changes") { $0.changes },
    .record("notes") { $0.notes },
    .list("facts") { $0.facts },
    .list("names") { $0.names },
    .markup("rank-lines") { $0.rankLines },
    .list("years") { $0.years },
    .flag("has-tiers") { $0.years.contains { $0.tier != nil } },
    .flag("has-changes") { $0.years.contains { $0.change != nil || !$0.breaks.isEmpty } },
    .list("mentions") { $0.mentions },
    .flag("has-mentions") { !$0.mentions.isEmpty },
    .list("papers") { $0.papers },
    .flag("has-papers") { !$0.papers.isEmpty },
    .list("sources") { $0.sources },
    .flag("has-sources") { !$0.sources.isEmpty },
  ]
}

extension ProvinceView {
  init(_ province: Province, _ edition: Edition) {
    let archive = edition.archive
    let address = Address.province(province.id)
    let current = province.latestName
    page = edition.page(
      address, title: current.text, in: .provinces,
      trail: [(edition.words[.provinces], .provinces)])
    name = current.text
    kind = edition.kind(current.kind)
    changes = edition.changes(province)
    notes = province.notes.map(edition.view)
    let history = archive.history(of: province.id)
    facts =
      edition.rankFacts(history) + edition.awardFacts(province, history)
      + [edition.headFact(province)]
    names = edition.names(province)
    rankLines = edition.rankLines(about: province.id, id: "_ranks")
    years = history.entries.reversed().map {
      ProvinceYearView(province, $0, on: address, edition)
    }
    let naming = Dictionary(grouping: archive.notes(naming: province.id), by: \.year)
    mentions = archive.years.reversed().flatMap { naming[$0.number] ?? [] }
      .map { edition.line($0, on: address) }
    papers = edition.dossierLinks(province, on: address)
    sources = edition.views(province.sources)
  }
}

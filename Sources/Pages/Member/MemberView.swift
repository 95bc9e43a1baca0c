import Charts
import Emulation
import Links
import Localization
package import Templates

/// The page of a member over all years.
package struct MemberView: View {
  let page: PageView
  let name: String
  /// What kind of member it is, what became of it, and when it was first; nil where none is known.
  let lead: String?
  let notes: WordingView?
  /// The newest known result; nil where none is known.
  let newest: NewestResultView?
  /// The points by group of criteria over the newest years that compare.
  let trend: PointsTableView?
  /// The link to its row on the page of comparisons; nil where there is none.
  let compare: String?
  let facts: [FactView]
  let names: [NameView]
  let rankLines: Markup?
  /// The link to the chart as a file.
  let rankFile: String?
  let years: [MemberYearView]
  let mentions: [NoteLineView]
  let papers: [ReportLinkView]
  let sources: [SourceView]

  package static let tags: [Tag<MemberView>] = [
    .record("page") { $0.page },
    .text("name") { $0.name },
    .text("lead") { $0.lead },
    .record("notes") { $0.notes },
    .record("newest") { $0.newest },
    .record("trend") { $0.trend },
    .text("compare") { $0.compare },
    .list("facts") { $0.facts },
    .list("names") { $0.names },
    .markup("rank-lines") { $0.rankLines },
    .text("rank-file") { $0.rankFile },
    .list("years") { $0.years },
    .flag("has-tiers") { $0.years.contains { $0.tier != nil } },
    .flag("has-changes") { $0.years.contains { $0.change != nil || !$0.breaks.isEmpty } },
    .list("mentions", hasFlag: true) { $0.mentions },
    .list("papers", hasFlag: true) { $0.papers },
    .list("sources", hasFlag: true) { $0.sources },
  ]
}

extension MemberView {
  init(_ member: Member, _ site: SiteContext) {
    let (archive, language, words) = (site.archive, site.language, site.words)
    let address = Address.member(member.id)
    let current = member.latestName
    name = current.text
    let history = archive.history(of: member.id)
    let lead =
      [language.kind(current)].compactMap(\.self) + language.changes(member)
      + [history.firstPlaces(language)].compactMap(\.self)
    self.lead = lead.isEmpty ? nil : lead.joined(separator: " · ")
    notes = member.notes.map(language.wording)
    newest = NewestResultView(of: member, history, on: address, site)
    page = PageView(
      address, title: current.text, description: newest?.sentence(of: current.text, language),
      in: .members, trail: [(words[.allMembers], .members)], site)
    compare =
      ComparePage.hasPage(at: .compare, in: archive)
      ? site.links.link(to: .compare, fragment: "a=\(member.id)", from: address) : nil
    trend = PointsTableView(groupsOf: member, history, on: address, site)
    facts =
      FactView.ranks(history, language) + FactView.awards(to: member, history, language)
      + [FactView(timesHead: member, language)]
    names = NameView.all(of: member, language)
    rankLines = site.ranks.chart(about: member.id)?.markup(id: "_ranks", fillsPage: true)
    rankFile = ChartFile.ranksOf(member.id).link(from: address, site)
    years = history.entries.reversed().map { MemberYearView(member, $0, on: address, site) }
    let naming = Dictionary(grouping: archive.notes(naming: member.id), by: \.year)
    mentions = archive.years.reversed().flatMap { naming[$0.number] ?? [] }
      .map { NoteLineView($0, on: address, site) }
    papers =
      ReportLinkView.dossier(of: member, on: address, site)
      + ReportLinkView.profiles(of: member, on: address, site)
    sources = SourceView.all(member.sources, language)
  }
}

extension History {
  /// The years in which the member was first, and of how many its rank is known; nil where there are
  /// none, or where its newest result says it already.
  fileprivate func firstPlaces(_ language: Localization) -> String? {
    let firsts = ranked.filter { $0.rank?.number == 1 }.map { String($0.year.number) }
    guard !firsts.isEmpty, ranked.count > 1 else { return nil }
    let words = language.words
    let total = entries.count { !$0.year.isAwaited }
    return words(
      .firstIn(
        years: language.list(firsts),
        count: words(.rankedYears(count: String(ranked.count), total: String(total)))))
  }
}

extension FactView {
  /// How many awards were proposed and conferred, by kind, and of how many years any are known.
  fileprivate static func awards(
    to member: Member, _ history: History, _ language: Localization
  ) -> [FactView] {
    let words = language.words
    let years = history.entries.map(\.year).filter { !$0.isAwaited }
    let known = years.count { !$0.summary.awards.isEmpty }
    let isProposed = years.allSatisfy { $0.summary.awards.isEmpty || $0.hasProposalsOnly }
    let note = words(
      known > 0 && isProposed
        ? .awardYearsProposed(count: String(known), total: String(years.count))
        : .awardYears(count: String(known), total: String(years.count)))
    let awards = years.flatMap { $0.awards(to: member.id) }
    let proposed = awards.filter(\.status.isOpen)
    let conferred = awards.filter { $0.status == .conferred }
    func fact(_ label: TextKey, _ awards: [Award], _ note: String?) -> FactView {
      let tally = language.shortTally(awards)
      return FactView(
        label: words[label], value: tally.isEmpty ? words[.awardsNone] : tally, note: note)
    }
    let first = fact(.awardsProposed, proposed, conferred.isEmpty ? note : nil)
    return conferred.isEmpty ? [first] : [first, fact(.awardsConferred, conferred, note)]
  }

  /// The years as head, with how far the choice had come where no note of the year names the head.
  fileprivate init(timesHead member: Member, _ language: Localization) {
    let (archive, words) = (language.archive, language.words)
    let years = archive.years.compactMap { year -> String? in
      guard let office = archive.head(of: year), office.member == member.id else {
        return nil
      }
      guard let status = language.status(office.status) else { return String(year.number) }
      return words(.yearWithStatus(year: String(year.number), status: status))
    }
    label = words[.timesHead]
    value = years.isEmpty ? words[.notKnown] : language.list(years)
  }
}

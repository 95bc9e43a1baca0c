package import Charts
package import Emulation
package import Links
package import Localization
package import Templates

/// What a member's page says first: its newest known result, and where it stands out.
package struct NewestResultView: View {
  package let year: LinkView
  package let status: String?
  package let isFinal: Bool
  /// Rank, points, tier and change.
  package let facts: [FactView]
  /// Its place on the line of all members.
  package let line: Markup?
  /// Why points or places do not compare with those of the year before.
  package let breaks: [WordingView]
  /// The later years of which no result of the member is known, in a sentence.
  package let unknownSince: String?
  package let standouts: StandoutsView?
  /// The link to the member's page of the year.
  package let details: String?

  package static let tags: [Tag<NewestResultView>] = [
    .record("year") { $0.year },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .list("facts") { $0.facts },
    .markup("line") { $0.line },
    .list("breaks") { $0.breaks },
    .text("unknown-since") { $0.unknownSince },
    .record("standouts") { $0.standouts },
    .text("details") { $0.details },
  ]
}

extension NewestResultView {
  /// The newest result of a member; nil where none is known.
  package init?(
    of member: Member, _ history: History, on page: Address, _ site: SiteContext
  ) {
    guard let newest = history.newest else { return nil }
    let (language, year) = (site.language, newest.year)
    self.year = LinkView(year.number, on: page, site)
    status = language.status(of: year)
    isFinal = year.summary.status == .final
    facts = FactView.all(of: newest, on: page, site)
    line = PlaceLine(newest, language)?.markup(id: "_place", width: .narrow)
    breaks = language.sentences(newest.breaks, in: year.number)
    let since = history.entries.filter { $0.year.number > year.number && !$0.year.isAwaited }
      .map { String($0.year.number) }
    unknownSince =
      since.isEmpty ? nil : site.words(.unknownSince(years: language.list(since)))
    standouts = year.standouts(of: member.id).map { StandoutsView($0, in: year, language) }
    details =
      year.hasPage(of: member.id)
      ? site.links.link(to: .memberInYear(member.id, year.number), from: page) : nil
  }
}

extension NewestResultView {
  /// The result in a line, for those to whom the page is sent.
  func sentence(of name: String, _ language: Localization) -> String {
    let facts = facts.map { fact in
      "\(fact.label)\(language.words[.labelEnd])"
        + ([fact.value] + (fact.note.map { [$0] } ?? [])).joined(separator: ", ")
    }
    return "\(name), \(year.label). " + language.remarks(facts)
  }
}

extension History {
  /// The newest year in which points of the result or a rank of the member are known.
  package var newest: Entry? {
    entries.last { $0.placing.rank != nil || $0.placing.score?.total != nil }
  }
}

extension PlaceLine {
  /// The points of a member among those of all, or its rank where points are not known; nil where
  /// neither is.
  package init?(_ entry: History.Entry, _ language: Localization) {
    let (year, own) = (entry.year, entry.placing.member.id)
    let words = language.words
    let name = language.name(own, in: year.number)
    guard let spread = year.spreadOfSeveral, let points = entry.placing.score?.total?.exact
    else {
      self.init(rankOf: entry, name, language)
      return
    }
    let others = year.standing.placings.filter { $0.member.id != own }
      .compactMap { $0.score?.total?.exact }
    guard let least = (others + [points]).min(), let most = (others + [points]).max() else {
      return nil
    }
    let count = language.count(spread.count, of: spread.total)
    let mean = language.points(spread.mean)
    self.init(
      title: words(
        .chartPlace(
          name: name, points: language.pointsName(year.resultStage), year: String(year.number))),
      description: words(
        .chartPlaceTold(
          name: name, own: language.points(points), more: String(others.count { $0 > points }),
          fewer: String(others.count { $0 < points }),
          equal: String(others.count { $0 == points }), mean: mean, count: count)),
      others: others.map(\.tenThousandths),
      own: Tick(points.tenThousandths, "\(name): \(language.points(points))"),
      start: Tick(least.tenThousandths, language.points(least)),
      end: Tick(most.tenThousandths, language.points(most)),
      mean: Tick(
        spread.mean.tenThousandths, words(.meanOf(count: count, mean: mean))))
  }

  private init?(rankOf entry: History.Entry, _ name: String, _ language: Localization) {
    let year = entry.year
    guard let rank = entry.rank else { return nil }
    let words = language.words
    let others = year.standing.placings.filter { $0.member.id != entry.placing.member.id }
      .compactMap { $0.rank?.number }
    let last = max(year.members.count, rank.number)
    self.init(
      title: words(
        .chartPlace(name: name, points: words[.rank].lowercased(), year: String(year.number))),
      description: words(
        .chartPlaceRank(
          name: name, rank: language.rank(rank),
          count: language.count(others.count + 1, of: year.members.count))),
      others: others,
      own: Tick(rank.number, "\(name): \(words(.rankWord(rank: language.rank(rank))))"),
      start: Tick(1, "1"), end: Tick(last, String(last)))
  }
}

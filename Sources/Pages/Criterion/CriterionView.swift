import Charts
import Emulation
import Links
package import Localization
package import Templates

/// A criterion: who is best at it, how far the members are apart, and how it went over the years.
package struct CriterionView: View {
  package let page: PageView
  package let name: WordingView
  /// Its group, and the name it had before.
  package let lead: String?
  package let facts: [FactView]
  package let caption: String
  package let years: [LinkView]
  package let rows: [CriterionRowView]
  package let means: [FigureCellView]
  package let maxima: [String]
  /// What cannot be compared, in sentences.
  package let notes: [String]

  package static let tags: [Tag<CriterionView>] = [
    .record("page") { $0.page },
    .record("name") { $0.name },
    .text("lead") { $0.lead },
    .list("facts") { $0.facts },
    .text("caption") { $0.caption },
    .list("years") { $0.years },
    .list("rows") { $0.rows },
    .list("means") { $0.means },
    .texts("maxima") { $0.maxima },
    .texts("remarks") { $0.notes },
  ]
}

/// A member and its points for a criterion over the years, the newest first.
package struct CriterionRowView: View {
  package let id: String
  package let member: LinkView
  /// Its place by the points of the newest year; nil where not all points are exact.
  package let place: String?
  package let placeKey: String?
  /// The points of the newest year as a bar.
  package let bar: Markup?
  /// The points over the newest years that compare.
  package let line: Markup?
  package let cells: [ShadedCellView]

  package static let tags: [Tag<CriterionRowView>] = [
    .text("id") { $0.id },
    .record("province") { $0.member },
    .text("place") { $0.place },
    .text("place-key") { $0.placeKey },
    .markup("bar") { $0.bar },
    .markup("line") { $0.line },
    .list("cells") { $0.cells },
  ]
}

extension CriterionView {
  init(_ history: CriterionHistory, _ site: SiteContext) {
    let (language, words, newest) = (site.language, site.words, history.newest)
    let address = Address.criterion(history.id)
    name = language.name(newest.criterion)
    page = PageView(
      address, title: name.text, in: .criteria, trail: [(words[.allCriteria], .criteria)], site)
    let group = newest.year.criteria.groups.first { $0.id == newest.criterion.group }
    let former = Set(history.entries.map { language.name($0.criterion).text })
      .subtracting([name.text]).sorted()
    let lead = [
      group.map { language.text($0.name) },
      former.isEmpty ? nil : words(.formerly(names: language.list(former))),
    ].compactMap(\.self)
    self.lead = lead.isEmpty ? nil : lead.joined(separator: " · ")
    facts = FactView.all(of: history, language)
    let entries = Array(history.entries.reversed())
    caption = words(
      .criterionCaption(
        name: name.text, stage: language.told(newest.stage, in: newest.year)))
    years = entries.map { entry in
      LinkView(
        label: String(entry.year.number),
        href: site.links.link(to: .criteriaInYear(entry.year.number), from: address),
        note: entry.stage == newest.stage ? nil : language.told(entry.stage, in: entry.year))
    }
    let places = history.newest.places
    rows = newest.order.map { member in
      CriterionRowView(member, history, place: places[member.id], on: address, site)
    }
    means = entries.map { FigureCellView(meanOf: $0.spread, language) }
    maxima = entries.map { $0.criterion.maximum.map(language.points) ?? "" }
    let apart = zip(history.entries.dropFirst(), history.entries)
      .filter { !$0.0.comparesWithBefore }
      .map {
        words(
          .criterionBreak(before: String($0.1.year.number), year: String($0.0.year.number)))
      }
    notes = apart + (places.isEmpty ? [words[.criterionUnplaced]] : [])
  }
}

extension CriterionRowView {
  fileprivate init(
    _ member: Member, _ history: CriterionHistory, place: RankingTable.Rank?, on page: Address,
    _ site: SiteContext
  ) {
    let (language, newest) = (site.language, history.newest)
    id = member.id
    self.member = LinkView(member.id, in: newest.year.number, on: page, site)
    self.place = place.map(language.rank)
    placeKey = place.map { String($0.number) }
    bar = CriterionBar(
      newest.position, of: member.id, at: newest.stage, in: newest.year, language)?.markup()
    let numbers = history.comparable.map { $0.figure(of: member.id)?.exact?.tenThousandths }
    line = numbers.count { $0 != nil } > 1 ? Sparkline(numbers).markup() : nil
    cells = history.entries.reversed().map { entry in
      guard entry.year.standing[member.id] != nil else {
        return ShadedCellView(figure: nil, gap: site.words[.notAMember], key: nil, shade: "")
      }
      let shown = FigureCellView(
        criterion: entry.position, of: member.id, at: entry.stage, in: entry.year, language)
      return ShadedCellView(
        figure: shown.figure, gap: shown.gap,
        key: entry.figure(of: member.id).map { $0.points.text(decimalSign: ".") }, shade: "")
    }
  }
}

extension CriterionHistory.Entry {
  /// The members by their exact points, then those with figures that are not exact, then the others.
  fileprivate var order: [Member] {
    let keyed = year.members.enumerated().map { index, member in
      let figure = self.figure(of: member.id)
      let points = figure?.exact
      return (
        member: member,
        key: (figure == nil ? 2 : points == nil ? 1 : 0, -(points?.tenThousandths ?? 0), index)
      )
    }
    return keyed.sorted { $0.key < $1.key }.map(\.member)
  }

  /// The places by points, equal ones shared; none unless the points of all are exact and of one maximum.
  fileprivate var places: [Member.ID: RankingTable.Rank] {
    guard spread?.isComplete ?? false else { return [:] }
    let all = year.members.compactMap { member in
      figure(of: member.id)?.exact.map { (id: member.id, points: $0) }
    }
    return Dictionary(
      uniqueKeysWithValues: all.map { one in
        let better = all.count { $0.points > one.points }
        let isTied = all.count { $0.points == one.points } > 1
        return (one.id, RankingTable.Rank(number: better + 1, isTied: isTied))
      })
  }
}

extension FactView {
  /// Best, least, mean of the newest year of a criterion, and how the mean went where it compares.
  fileprivate static func all(
    of history: CriterionHistory, _ language: Localization
  ) -> [FactView] {
    let (newest, words) = (history.newest, language.words)
    let year = newest.year.number
    let maximum = newest.criterion.maximum.map {
      words(.ofMaximum(maximum: language.points($0)))
    }
    let gap: TextKey = newest.criterion.hasOwnMaxima ? .notCompared : .notKnown
    let best = FigureCellView(bestOf: newest.spread, orElse: gap, in: newest.year, language)
    let mean = FigureCellView(meanOf: newest.spread, orElse: gap, language)
    var facts = [
      FactView(
        label: words(.bestInYear(year: String(year))), value: best.figure ?? best.gap,
        note: language.remarks([best.note, maximum].map { $0?.isEmpty == false ? $0 : nil })),
      FactView(label: words[.mean], value: mean.figure ?? mean.gap, note: mean.note),
    ]
    let exact = newest.year.members.compactMap { newest.figure(of: $0.id)?.exact }
    if newest.spread != nil, exact.count > 1, let least = exact.min(), let most = exact.max() {
      facts.append(
        FactView(
          label: words[.spreadOfPoints],
          value: words(.fromTo(from: language.points(least), to: language.points(most))),
          note: language.count(exact.count, of: newest.year.members.count)))
    }
    if let first = history.comparable.first, first.year.number != year,
      let before = first.spread, let now = newest.spread, before.isComplete, now.isComplete,
      first.year.members.map(\.id) == newest.year.members.map(\.id)
    {
      let change = now.mean - before.mean
      let size = language.points(change < .zero ? .zero - change : change)
      facts.append(
        FactView(
          label: words(.meanSince(year: String(first.year.number))),
          value: words(change < .zero ? .pointsLess(points: size) : .pointsMore(points: size))))
    }
    return facts
  }
}

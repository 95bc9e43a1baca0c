import Charts
import Emulation
import Input
import Links
import Localization
import Pages
import Templates

/// What the report that an office issues says of a year, in the sections of a summary report (báo cáo tổng kết).
///
/// Each has what the office wrote of it and what is known of the year; a section of which neither is there is left
/// out. Nothing in it speaks of an archive, its sources or its gaps.
struct OfficialReport {
  private let year: Year
  private let outline: ReportOutline
  private let texts: ReportPartTexts
  private let site: SiteContext
  /// The page of the report.
  private let page: Address

  init(_ year: Year, _ outline: ReportOutline, on page: Address, _ site: SiteContext)
    throws(Problem)
  {
    (self.year, self.outline, self.page, self.site) = (year, outline, page, site)
    texts = try ReportPartTexts(year, site)
  }

  private var language: Localization { site.language }
  private var words: InterfaceTexts { site.words }

  /// The sections that say anything, numbered.
  var sections: [ReportSectionView] {
    var sections = ReportSections(language)
    sections.add(.situation, situation)
    sections.add(.direction, [direction])
    sections.add(.movements, [movements])
    sections.add(.commendation, commendation)
    sections.add(.activities, [activities])
    sections.add("result", words[.reportResult], result)
    sections.add(
      "assessment", words[.reportAssessment], ReportPart.assessment.map { texts[$0, language] })
    sections.add(
      "directions", words(.reportNext(year: String(year.number + 1))), directions)
    sections.add(.proposals, [texts[.proposals, language].untitled])
    return sections.all
  }

  /// Who the members are, who leads, and what the office writes of it.
  private var situation: [ReportPartContent] {
    var own = texts[.situation, language]
    own.title = words[.reportOutcomes]
    return Self.circumstances(of: year, year.note, language) + [own]
  }

  /// The documents of the register that the notes of the year name.
  private var direction: ReportPartContent {
    Self.documents(
      namedIn: year.notes, until: year.summary.papers.report.day,
      texts[.direction, language].untitled, language)
  }

  private var movements: ReportPartContent {
    Self.movements(namedIn: year.notes, texts[.movements, language].untitled, language)
  }

  /// The awards proposed and conferred, a table each.
  private var commendation: [ReportPartContent] {
    var own = texts[.commendation, language]
    own.title = ""
    let awards = year.summary.awards
    let lists = [
      (ReportOutline.Table.proposed, TextKey.proposedAwards, awards.filter(\.status.isOpen)),
      (.conferred, .conferredAwards, awards.filter { $0.status == .conferred }),
    ].filter { !$0.2.isEmpty }
    let number = String(year.number)
    var parts = lists.map { table, title, awards in
      let caption = words(
        table == .conferred ? .conferredCaption(year: number) : .proposalCaption(year: number))
      var part = ReportPartContent(title: words[title])
      part.tables = [
        PaperTableView(
          awards, caption: outline.title(table, caption, language), in: year, language)
      ]
      part.remarks = ["\(words[key: "tally-label"])\(language.officialTally(awards))."]
      return part
    }
    if let reference = outline.reference(to: .awards, language), !parts.isEmpty {
      parts[parts.count - 1].remarks.append(reference)
    }
    return [own] + parts
  }

  /// What the office writes, the notes of the year by their day, the conference and the covenant.
  private var activities: ReportPartContent {
    var part = texts[.activities, language].untitled
    let notes = year.notes.dropFirst().filter { $0.paper == nil }.sorted {
      ($0.day?.iso ?? "9999", $0.slug) < ($1.day?.iso ?? "9999", $1.slug)
    }
    part.lines = notes.map { Self.line($0, language) }
    if let day = year.note.day {
      let held = words(
        .reportHeld(year: String(year.number), date: language.longDate(day)))
      let place = year.note.venue.map { words(.heldAt(place: language.text($0))) } ?? ""
      part.lines.append(WordingView("\(held)\(place)"))
    }
    if let covenant = year.summary.covenant {
      part.lines.append(WordingView(language.official(covenant)))
    }
    part.lines = ListLine.all(part.lines)
    return part
  }

  /// Scores and ranks: a sentence, the tables, the charts, how ranks were found.
  private var result: [ReportPartContent] {
    let count = year.members.count
    var ranking = ReportPartContent(title: "")
    ranking.paragraphs = [language.officialResult(year)].compactMap { $0.map { WordingView($0) } }
    if let view = RankingView(year, on: page, site) {
      ranking.title = view.title
      ranking.tables = [
        PaperTableView(
          view, of: year, hasAwards: false,
          caption: outline.title(
            .ranking, words(.officialRanking(year: String(year.number))), language), language)
      ]
      if count <= ReportResultView.mostPoints, year.spread?.isComplete ?? false {
        ranking.chart = PointsChart.markup(year, id: "_points", language)
        ranking.chartTitle = words(
          .paperChart(number: "1", title: PointsChart.title(year, language)))
      }
    }
    var stages = ReportPartContent(title: words[.stages])
    if let view = PointsTableView(stagesOf: year, on: page, site) {
      stages.tables = [
        PaperTableView(
          view, caption: outline.title(.stages, ListLine.bare(view.caption), language), language)
      ]
    }
    var criteria = ReportPartContent(title: words[.criteria])
    criteria.remarks = [outline.reference(to: .scores, language)].compactMap(\.self)
    if count <= ReportResultView.mostBars, let bars = StackedBars(year, language) {
      criteria.chart = bars.markup(id: "_groups", width: .wide)
      criteria.chartTitle = words(
        .paperChart(number: ranking.chart == nil ? "1" : "2", title: bars.title))
    }
    var method = ReportPartContent(title: words[.method])
    method.lines = language.officialMethod(year)
    return [ranking, stages, criteria, method]
  }

  /// What is to be done, and who leads the following year.
  private var directions: [ReportPartContent] {
    let following = year.number + 1
    var tasks = texts[.directions, language]
    tasks.title = words(.tasksHeading(year: String(following)))
    tasks.lines = ListLine.all(year.summary.tasks.map(language.wording))
    var leaders = ReportPartContent(
      title: words(.electionHeading(year: String(following))))
    leaders.lines = ListLine.all(
      year.summary.nextOffices.map { office in
        let status = language.status(office.status).map { " (\($0))" } ?? ""
        return WordingView("\(language.official(office, in: following))\(status)")
      })
    return [tasks, leaders]
  }
}

extension ReportPartContent {
  /// The same as the only part of its section.
  var untitled: ReportPartContent {
    var part = self
    part.title = ""
    return part
  }
}

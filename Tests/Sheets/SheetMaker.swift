/// Lays out a made-up year as an office does, and keeps what the sheet says.
struct SheetMaker {
  let year: MadeUpYear
  let style: OfficeStyle
  var chance: Chance
  /// What the sheet says.
  private(set) var figures: [SheetTruth.Figure] = []
  /// Whether the sheet says the same as delimited text, where no cells are merged.
  var mayBeText = true

  init(year: MadeUpYear, style: OfficeStyle, chance: Chance) {
    self.year = year
    self.style = style
    self.chance = chance
  }

  var whole: WideTable.Part {
    WideTable.Part(
      members: year.members, criteria: Array(year.criteria.indices), stages: year.stages,
      hasTotal: style.hasTotal, hasRank: style.hasRank)
  }

  mutating func pages(_ layout: RandomSheet.Layout) -> [SheetPage] {
    switch layout {
    case .simple: one(simple())
    case .heads: one(heads())
    case .stageRows: one(stageRows())
    case .turned: one(turned())
    case .belowByStage: one(belowByStage())
    case .belowByCriteria: one(belowByCriteria())
    case .belowByPage: one(belowByPage())
    case .besideSorted: one(besideSorted())
    case .besideHalves: one(besideHalves())
    case .besideSecondNames: one(besideSecondNames())
    case .onePerMember: onePerMember()
    case .codes: one(codes())
    }
  }

  /// The only sheet, with titles above the table.
  private mutating func one(_ rows: [[SheetCell]]) -> [SheetPage] {
    let width = max(rows.map(\.count).max() ?? 1, 2)
    let titles = style.title.map { title in
      [SheetCell.text(title)] + [SheetCell](repeating: .left, count: width - 1)
    }
    let gap: [[SheetCell]] = titles.isEmpty || chance.happens(40) ? [] : [[]]
    return [SheetPage(name: "Tổng hợp", rows: titles + gap + rows)]
  }

  // MARK: What the sheet says

  mutating func say(
    _ members: [String], _ criteria: [Int], _ stages: [MadeUpYear.Stage], totals: Bool
  ) {
    for member in members {
      for stage in stages {
        for criterion in criteria {
          say(
            member, year.criteria[criterion].name, stage.id, year.points(stage, member, criterion))
        }
        if totals { say(member, "total", stage.id, year.total(stage, member)) }
      }
    }
  }

  mutating func say(_ member: String, _ name: String, _ stage: String, _ value: Int) {
    figures.append(SheetTruth.Figure(member, name, stage, MadeUpYear.text(value)))
  }

  mutating func sayMaxima() {
    for (name, maximum) in year.criteria {
      figures.append(SheetTruth.Figure("", name, "maximum", "\(maximum)"))
    }
  }

  mutating func sayRanks() {
    for member in year.members {
      figures.append(SheetTruth.Figure(member, "rank", "", "\(year.rank(member))"))
    }
  }

  mutating func sayWhole(stages: [MadeUpYear.Stage]? = nil, totals: Bool, ranks: Bool) {
    sayMaxima()
    say(year.members, Array(year.criteria.indices), stages ?? year.stages, totals: totals)
    if ranks { sayRanks() }
  }

  // MARK: Layouts

  private mutating func simple() -> [[SheetCell]] {
    var part = whole
    part.stages = [year.last]
    part.namesStage = false
    figures = []
    sayMaxima()
    for member in year.members {
      for (criterion, (name, _)) in year.criteria.enumerated() {
        say(member, name, "agreed", year.points(year.last, member, criterion))
      }
      if part.hasTotal { say(member, "total", "agreed", year.total(year.last, member)) }
    }
    if part.hasRank { sayRanks() }
    return WideTable(part, year, style).rows
  }

  private mutating func heads() -> [[SheetCell]] {
    var part = whole
    part.isByCriterion = chance.happens(60)
    if chance.happens(20) { part.commonHead = "Kết quả chấm điểm" }
    mayBeText = false
    sayWhole(totals: part.hasTotal, ranks: part.hasRank)
    return WideTable(part, year, style).rows
  }

  /// A row for each stage of a member, whose name is merged over them.
  private mutating func stageRows() -> [[SheetCell]] {
    mayBeText = false
    var rows: [[SheetCell]] = [[.text(style.memberHead), .text("Vòng chấm")]]
    rows[0] += year.criteria.map { .text(style.head($0.name, $0.maximum)) }
    if style.hasTotal { rows[0].append(.text(style.totalHead)) }
    if style.hasRowOfMaxima {
      rows.append(
        [.text("Điểm tối đa"), .blank] + year.criteria.map { style.maximum($0.maximum) })
    }
    for member in year.members {
      for (line, stage) in year.stages.enumerated() {
        var row: [SheetCell] = [line == 0 ? .text(year.name(member)) : .up, .text(stage.head)]
        row += year.criteria.indices.map { style.cell(year.points(stage, member, $0)) }
        if style.hasTotal { row.append(style.cell(year.total(stage, member))) }
        rows.append(row)
      }
    }
    sayWhole(totals: style.hasTotal, ranks: false)
    return rows
  }

  /// Criteria in rows, members in columns.
  private mutating func turned() -> [[SheetCell]] {
    mayBeText = false
    let hasStages = year.stages.count > 1 || year.last.id != "agreed"
    var rows: [[SheetCell]] = [[.text("STT"), .text("Tiêu chí"), .text("Điểm tối đa")]]
    if hasStages { rows.append([.up, .up, .up]) }
    for member in year.members {
      for (index, stage) in year.stages.enumerated() {
        rows[0].append(index == 0 ? .text(year.name(member)) : .left)
        if hasStages { rows[1].append(.text(stage.head)) }
      }
    }
    func figures(_ value: (MadeUpYear.Stage, String) -> Int) -> [SheetCell] {
      year.members.flatMap { member in year.stages.map { style.cell(value($0, member)) } }
    }
    for (number, (name, maximum)) in year.criteria.enumerated() {
      rows.append(
        [
          .number("\(number + 1)", format: "0"), .text(name),
          .number("\(maximum)", format: "General"),
        ] + figures { year.points($0, $1, number) })
    }
    if style.hasTotal {
      rows.append(
        [
          .blank, .text("Tổng cộng"),
          .number("\(year.criteria.reduce(0) { $0 + $1.maximum })", format: "General"),
        ] + figures { year.total($0, $1) })
    }
    sayWhole(totals: style.hasTotal, ranks: false)
    return rows
  }
}

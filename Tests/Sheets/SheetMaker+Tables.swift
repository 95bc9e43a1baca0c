/// Layouts of several tables: below one another, beside one another, one for each member.
extension SheetMaker {
  mutating func belowByStage() -> [[SheetCell]] {
    mayBeText = false
    var rows: [[SheetCell]] = []
    for stage in year.stages {
      var part = whole
      part.stages = [stage]
      part.isByCriterion = false
      part.members = chance.shuffled(year.members)
      part.hasRank = style.hasRank && stage == year.last
      // The one table of agreed points has no head for its stage, the title says it.
      let table = WideTable(part, year, style)
      rows.append([.text("Bảng điểm \(stage.head.lowercased())")])
      rows += table.rows + [[]]
    }
    sayWhole(totals: style.hasTotal, ranks: style.hasRank)
    return rows
  }

  mutating func belowByCriteria() -> [[SheetCell]] {
    mayBeText = false
    let all = Array(year.criteria.indices)
    var rows: [[SheetCell]] = []
    for criteria in [all.prefix(1), all.dropFirst(1)] {
      var part = whole
      part.criteria = Array(criteria)
      part.hasTotal = false
      part.hasRank = style.hasRank && !criteria.contains(0)
      part.members = chance.shuffled(year.members)
      rows += WideTable(part, year, style).rows + [[]]
    }
    sayWhole(totals: false, ranks: style.hasRank)
    return rows
  }

  mutating func belowByPage() -> [[SheetCell]] {
    mayBeText = false
    let half = year.members.count / 2
    var part = whole
    part.members = Array(year.members.prefix(half))
    var rows = WideTable(part, year, style).rows
    part.members = Array(year.members.dropFirst(half))
    if chance.happens(50) { rows.append([.text("Trang 2")]) }
    rows += WideTable(part, year, style).rows
    sayWhole(totals: part.hasTotal, ranks: part.hasRank)
    return rows
  }

  /// Pairs of a name and its points for one criterion, each sorted by its points.
  mutating func besideSorted() -> [[SheetCell]] {
    mayBeText = false
    let stage = year.last
    var rows = [[SheetCell]](repeating: [], count: year.members.count + 1)
    for (criterion, (name, maximum)) in year.criteria.enumerated() {
      rows[0] += [.text(style.memberHead), .text("\(name) (\(maximum)đ)")]
      let order = year.members.sorted {
        (year.points(stage, $0, criterion), $0) > (year.points(stage, $1, criterion), $1)
      }
      for (line, member) in order.enumerated() {
        rows[line + 1] += [
          .text(year.name(member)), style.cell(year.points(stage, member, criterion)),
        ]
      }
    }
    sayMaxima()
    for member in year.members {
      for (criterion, (name, _)) in year.criteria.enumerated() {
        say(member, name, "agreed", year.points(stage, member, criterion))
      }
    }
    return rows
  }

  mutating func besideHalves() -> [[SheetCell]] {
    mayBeText = false
    let half = (year.members.count + 1) / 2
    var part = whole
    part.stages = [year.last]
    part.namesStage = true
    part.members = Array(year.members.prefix(half))
    let left = WideTable(part, year, style)
    part.members = Array(year.members.dropFirst(half))
    let right = WideTable(part, year, style)
    sayWhole(stages: [year.last], totals: part.hasTotal, ranks: part.hasRank)
    return Self.beside([left, right])
  }

  mutating func besideSecondNames() -> [[SheetCell]] {
    mayBeText = false
    let all = Array(year.criteria.indices)
    var tables: [WideTable] = []
    for criteria in [all.prefix(1), all.dropFirst(1)] {
      var part = whole
      part.stages = [year.last]
      part.criteria = Array(criteria)
      part.hasTotal = false
      part.hasRank = style.hasRank && !criteria.contains(0)
      part.members = chance.shuffled(year.members)
      tables.append(WideTable(part, year, style))
    }
    sayWhole(stages: [year.last], totals: false, ranks: style.hasRank)
    return Self.beside(tables)
  }

  /// Tables side by side with an empty column between them.
  private static func beside(_ tables: [WideTable]) -> [[SheetCell]] {
    let height = tables.map(\.rows.count).max() ?? 0
    return (0..<height).map { line in
      tables.enumerated().flatMap { index, table in
        var row = line < table.rows.count ? table.rows[line] : []
        if index < tables.count - 1 {
          row += [SheetCell](repeating: .blank, count: table.columns + 1 - row.count)
        }
        return row
      }
    }
  }

  mutating func onePerMember() -> [SheetPage] {
    let hasStages = year.stages.count > 1 || year.last.id != "agreed"
    let isByTitle = chance.happens(30)
    sayWhole(totals: style.hasTotal, ranks: false)
    return year.members.enumerated().map { number, member in
      var rows: [[SheetCell]] = []
      let name = MadeUpYear.names.first { $0.0 == member }?.1 ?? member
      if isByTitle || chance.happens(40) {
        rows = [[.text("BẢNG CHẤM ĐIỂM")], [.text("Đơn vị: Tỉnh \(name)")], []]
      }
      rows.append([.text("STT"), .text("Nội dung"), .text("Điểm tối đa")])
      rows[rows.count - 1] += year.stages.map { .text(hasStages ? $0.head : "Điểm đạt") }
      for (index, (criterion, maximum)) in year.criteria.enumerated() {
        rows.append(
          [
            .number("\(index + 1)", format: "0"), .text(criterion),
            .number("\(maximum)", format: "0"),
          ] + year.stages.map { style.cell(year.points($0, member, index)) })
      }
      if style.hasTotal {
        rows.append(
          [
            .blank, .text("Tổng cộng"),
            .number("\(year.criteria.reduce(0) { $0 + $1.maximum })", format: "0"),
          ] + year.stages.map { style.cell(year.total($0, member)) })
      }
      return SheetPage(name: isByTitle ? "Sheet\(number + 1)" : name, rows: rows)
    }
  }

  /// Members by their GSO codes, alone or beside their names.
  mutating func codes() -> [[SheetCell]] {
    let codes = [
      "thanh-hoa": "38", "nghe-an": "40", "ha-tinh": "42", "quang-binh": "44", "quang-tri": "45",
      "thua-thien-hue": "46",
    ]
    let hasNames = chance.happens(50)
    let isText = chance.happens(30)
    var rows: [[SheetCell]] = [[.text("STT"), .text(chance.pick(["Mã", "Mã tỉnh", "Mã số"]))]]
    if hasNames { rows[0].append(.text(style.memberHead)) }
    rows[0] += year.criteria.map { .text("\($0.name) (\($0.maximum)đ)") }
    if style.hasTotal { rows[0].append(.text(style.totalHead)) }
    for (number, member) in year.members.enumerated() {
      let code = codes[member] ?? ""
      var row: [SheetCell] = [
        .number("\(number + 1)", format: "0"), isText ? .text(code) : .number(code, format: "0"),
      ]
      if hasNames { row.append(.text(year.name(member))) }
      row += year.criteria.indices.map { style.cell(year.points(year.last, member, $0)) }
      if style.hasTotal { row.append(style.cell(year.total(year.last, member))) }
      rows.append(row)
    }
    sayMaxima()
    for member in year.members {
      for (criterion, (name, _)) in year.criteria.enumerated() {
        say(member, name, "agreed", year.points(year.last, member, criterion))
      }
      if style.hasTotal { say(member, "total", "agreed", year.total(year.last, member)) }
    }
    return rows
  }
}

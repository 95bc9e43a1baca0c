import Emulation
import Input
import Spreadsheet

/// The points of all criteria by member and stage, as a sheet of scores and as criteria.
extension SiteDownload {
  /// The ids of the criteria of columns, where it is a table of the points of all criteria.
  var criteria: [ImportMap.Column] {
    guard columns["criterion"] != nil else { return [] }
    var seen: Set<String> = []
    let maxima = commonMaxima
    return lines.compactMap { row in
      guard cell(row, "kind")?.text.text == "criterion", let head = head(row, maxima),
        seen.insert(head.key).inserted
      else { return nil }
      let group = cell(row, "group").map { "\($0.text.text) / " } ?? ""
      return ImportMap.Column(group + head.cell.text.text, .points(head.key))
    }
  }

  /// The most points that most members have for each criterion.
  var commonMaxima: [Criterion.ID: String] {
    var counts: [Criterion.ID: [String: Set<String>]] = [:]
    for row in lines {
      guard let id = cell(row, "criterion")?.text.text, let cell = cell(row, "maximum"),
        let member = self.cell(row, Self.member)?.text.text
      else { continue }
      let maximum = cell.typed?.written ?? cell.text.text
      counts[id, default: [:]][maximum, default: []].insert(member)
    }
    return counts.mapValues { maxima in
      maxima.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? ""
    }
  }

  /// All that is said of each criterion, for a year that has none.
  func described(_ vocabulary: SheetVocabulary) -> [DownloadCriterion] {
    guard columns["criterion"] != nil else { return [] }
    let common = commonMaxima
    var found: [Criterion.ID: DownloadCriterion] = [:]
    var order: [Criterion.ID] = []
    var scored: Set<Member.ID> = []
    for row in lines {
      guard let id = cell(row, "criterion")?.text.text, let kind = cell(row, "kind")?.text.text,
        let member = member(row, vocabulary)
      else { continue }
      if found[id] == nil {
        order.append(id)
        found[id] = DownloadCriterion(
          id: id, kind: kind, group: cell(row, "group")?.text.text, maximum: common[id],
          names: names(row, vocabulary),
          place: row.cells.first?.text.place ?? grid.file.place)
      }
      if kind == "criterion" { scored.insert(member) }
      found[id]?.members.insert(member)
      let maximum = cell(row, "maximum").map { $0.typed?.written ?? $0.text.text } ?? ""
      if maximum != common[id] ?? "" { found[id]?.ownMaxima[member] = maximum }
    }
    return order.compactMap { found[$0] }.map { criterion in
      var criterion = criterion
      // A criterion that is not assigned to a member has no row.
      if criterion.kind == "criterion" {
        for member in scored.subtracting(criterion.members) { criterion.ownMaxima[member] = "0" }
      }
      return criterion
    }
  }

  /// The member of a row; nil where it is none of the year.
  func member(_ row: Grid.Row, _ vocabulary: SheetVocabulary) -> Member.ID? {
    guard let cell = cell(row, Self.member) else { return nil }
    return try? vocabulary.member(cell.text, byCode: false).id
  }

  /// The names of a criterion by the codes of their languages; none where there is one alone.
  private func names(_ row: Grid.Row, _ vocabulary: SheetVocabulary) -> [String: String] {
    let found = vocabulary.languages.enumerated().compactMap { position, language in
      let head = position == 0 ? "criterion-name" : "criterion-name.\(language.code)"
      return cell(row, head).map { (language.code, $0.text.text) }
    }
    return found.count > 1 ? Dictionary(found) { first, _ in first } : [:]
  }

  /// The lines of a member at a stage with a total that the site has computed from the points that are here.
  private var computedTotals: Set<Int> {
    var sums: [String: Points] = [:]
    var totals: [(key: String, row: Grid.Row)] = []
    for row in lines {
      let key = "\(cell(row, Self.member)?.text.text ?? "")\n\(cell(row, "stage")?.text.text ?? "")"
      if cell(row, "kind")?.text.text == "total" {
        totals.append((key, row))
      } else if let number = cell(row, "points").flatMap(Self.number) {
        sums[key] = (sums[key] ?? .zero) + number
      }
    }
    return Set(
      totals.filter { key, row in
        cell(row, "computed")?.text.text.lowercased() == "true"
          && cell(row, "points").flatMap(Self.number) == sums[key]
      }.map(\.row.number))
  }

  /// The points of all criteria, of which each gets a column; nil where rows are not as a site has them.
  var wide: Grid? {
    var criteria: [String: (column: Int, head: Grid.Cell)] = [:]
    var groups: [Int: Grid.Cell] = [:]
    var lines: [String: Int] = [:]
    var rows: [(number: Int, cells: [Int: Grid.Cell])] = []
    let first = 3
    let computed = computedTotals
    let maxima = commonMaxima
    for row in self.lines where !computed.contains(row.number) {
      guard let points = cell(row, "points") else { continue }
      guard let stage = cell(row, "stage"), let member = cell(row, Self.member),
        let head = head(row, maxima)
      else { return nil }
      let column = criteria[head.key]?.column ?? first + criteria.count
      if criteria[head.key] == nil {
        criteria[head.key] = (column, head.cell)
        groups[column] = cell(row, "group")
      }
      let line = lines["\(member.text.text)\n\(stage.text.text)"] ?? rows.count
      if line == rows.count {
        lines["\(member.text.text)\n\(stage.text.text)"] = line
        rows.append((row.number, [1: member, 2: stage]))
      }
      guard rows[line].cells.updateValue(points, forKey: column) == nil else { return nil }
    }
    var top: [Int: Grid.Cell] = [:]
    for (column, head) in criteria.values { top[column] = head }
    (top[1], top[2]) = (cell(heads, Self.member), cell(heads, "stage"))
    guard !groups.isEmpty else {
      return grid.with(rows: titles + Self.rows([(heads.number, top)] + rows))
    }
    // The groups are a row of their own above the names.
    let merged = Self.runs(of: groups)
    let firsts = Dictionary(
      merged.compactMap { run in groups[run.lowerBound].map { (run.lowerBound, $0) } }
    ) { first, _ in first }
    let number = heads.number
    let below = [(number: number, cells: top)] + rows
    return grid.with(
      rows: titles + Self.rows([(number, firsts)] + below.map { ($0.number + 1, $0.cells) }),
      merged: merged.map { run in
        CellRange(
          CellAddress(row: number, column: run.lowerBound),
          CellAddress(row: number, column: run.upperBound))
      })
  }

  private static func rows(_ all: [(number: Int, cells: [Int: Grid.Cell])]) -> [Grid.Row] {
    all.map { number, cells in
      let sorted = cells.sorted { $0.key < $1.key }
      return Grid.Row(number: number, columns: sorted.map(\.key), cells: sorted.map(\.value))
    }
  }

  /// The columns beside one another of each group.
  private static func runs(of groups: [Int: Grid.Cell]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for (column, cell) in groups.sorted(by: { $0.key < $1.key }) {
      if let last = runs.last, last.upperBound == column - 1,
        groups[last.lowerBound]?.text.text == cell.text.text
      {
        runs[runs.count - 1] = last.lowerBound...column
      } else {
        runs.append(column...column)
      }
    }
    return runs
  }

  /// The head of the column that a row belongs in, its maximum after its name.
  private func head(
    _ row: Grid.Row, _ maxima: [Criterion.ID: String]
  ) -> (key: String, cell: Grid.Cell)? {
    guard let kind = cell(row, "kind") else { return nil }
    let names = ["criterion-name.vi", "criterion-name", "criterion"]
    guard kind.text.text == "criterion" else { return (kind.text.text, kind) }
    guard let id = cell(row, "criterion"), let name = names.lazy.compactMap({ cell(row, $0) }).first
    else { return nil }
    let maximum = maxima[id.text.text].map { " (\($0)đ)" } ?? ""
    return (id.text.text, name.showing(name.text.text + maximum))
  }
}

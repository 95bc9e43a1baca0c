import Emulation
import Input

/// Compares the rows of a table that sum up its members with the figures that were read.
struct Foot {
  /// The figures of a column in some rows.
  struct Tally {
    var sum = 0
    var count = 0
    var rows = 0
    var (least, most) = (Int.max, Int.min)
    /// Whether some figure is not exact.
    var isOpen = false

    /// - Parameter isPenalty: whether the sign of a figure says no more than its head.
    mutating func add(_ cell: Grid.Cell?, isPenalty: Bool, _ signs: PointsSigns.Column) {
      rows += 1
      guard let cell, cell.mayBePoints else { return }
      guard let number = cell.exactNumber(signs)?.tenThousandths else {
        isOpen = true
        return
      }
      let points = isPenalty ? abs(number) : number
      sum += points
      count += 1
      (least, most) = (min(least, points), max(most, points))
    }

    /// The figures of both.
    func merging(_ other: Tally) -> Tally {
      var both = self
      both.sum += other.sum
      both.count += other.count
      both.rows += other.rows
      (both.least, both.most) = (min(least, other.least), max(most, other.most))
      both.isOpen = isOpen || other.isOpen
      return both
    }

    /// What rows of a kind may hold: means may count members without a figure, too.
    func values(_ kind: FootKind) -> [Double] {
      guard count > 0 else { return [] }
      switch kind {
      case .sum: return [Double(sum)]
      case .mean: return [Double(sum) / Double(count), Double(sum) / Double(rows)]
      case .highest: return [Double(most)]
      case .lowest: return [Double(least)]
      case .range: return [Double(most - least)]
      }
    }
  }

  /// The rows that a foot may speak of.
  private enum Scope: Hashable {
    case all, members, sinceLast, membersSinceLast
    case stage(String)
  }

  private let layout: SheetLayout
  private let columns: [SheetColumns.Found]
  private let signs: PointsSigns
  private let vocabulary: SheetVocabulary
  private let stageColumn: Int?
  private var tallies: [Scope: [Int: Tally]] = [:]
  /// The figures of the tables before, by what they mean.
  private let earlier: [Meaning: Tally]

  /// Reports each figure that those of the members do not give, with its cell; warns where it may be cut
  /// off rather than rounded.
  /// - Parameter pages: the figures of the tables before, of which this may be the last page; nil where it
  ///   is the only one.
  static func report(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    _ vocabulary: SheetVocabulary, pages: inout [Meaning: Tally]?, to problems: inout Problems
  ) {
    guard layout.form == nil else { return }
    // What is above the heads belongs to the table before.
    let heads = layout.heads.last?.number ?? 0
    let above = layout.figuresAbove.filter { $0.number > heads }.compactMap { row in
      Self.kind(of: row, layout, vocabulary).map { (row, $0) }
    }
    var kinds: [Int: FootKind] = [:]
    for row in layout.rows { kinds[row.number] = Self.kind(of: row, layout, vocabulary) }
    guard !above.isEmpty || !kinds.isEmpty || pages != nil else { return }
    var foot = Foot(layout, columns, signs, vocabulary, after: pages ?? [:])
    defer { if pages != nil { pages = foot.figures } }
    let limit = MistakeLimit(problems)
    for row in layout.rows {
      guard limit.allows(layout.place(of: row), &problems) else { return }
      if let kind = kinds[row.number] {
        foot.check(row, kind, &problems)
        // Sums of pages and the like are of the rows since the last one.
        if kind == .sum {
          foot.tallies[.sinceLast] = nil
          foot.tallies[.membersSinceLast] = nil
        }
      } else {
        foot.add(row)
      }
    }
    for (row, kind) in above { foot.check(row, kind, &problems) }
  }

  private init(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    _ vocabulary: SheetVocabulary, after earlier: [Meaning: Tally]
  ) {
    self.layout = layout
    self.earlier = earlier
    self.columns = columns.all.filter { found in
      switch found.meaning {
      case .points, .total: true
      default: false
      }
    }
    self.signs = signs
    self.vocabulary = vocabulary
    stageColumn = columns.number(of: .stage)
  }

  /// What a row sums up; nil for that of a member, and for what says nothing of the points.
  private static func kind(
    of row: Grid.Row, _ layout: SheetLayout, _ vocabulary: SheetVocabulary
  ) -> FootKind? {
    let labels = [layout.cell(row, layout.members), row.cells.first].compactMap(\.?.text.text)
    guard let label = labels.first(where: vocabulary.isTotal),
      !layout.isOfKnownMember(row, vocabulary)
    else { return nil }
    return FootKind(label: label)
  }

  /// The figures of this table and those before, by what they mean.
  private var figures: [Meaning: Tally] {
    var all = earlier
    for found in columns {
      guard let own = tallies[.members]?[found.column.number] else { continue }
      all[found.meaning] = all[found.meaning].map { own.merging($0) } ?? own
    }
    return all
  }

  private mutating func add(_ row: Grid.Row) {
    guard layout.isOfMember(row) else { return }
    let isMember = layout.isOfKnownMember(row, vocabulary)
    var scopes: [Scope] = [.all, .sinceLast]
    if isMember { scopes += [.members, .membersSinceLast] }
    if let stage = stageColumn.flatMap({ row[$0] }) { scopes.append(.stage(stage.text.text)) }
    for scope in scopes {
      for found in columns {
        let column = found.column.number
        tallies[scope, default: [:]][column, default: Tally()].add(
          row[column], isPenalty: found.isPenalty, signs[column])
      }
    }
  }

  private func check(_ row: Grid.Row, _ kind: FootKind, _ problems: inout Problems) {
    for found in columns {
      let column = found.column.number
      guard let cell = row[column], cell.mayBePoints, let whole = tallies[.members]?[column] else {
        continue
      }
      if case .percentage = cell.content { continue }
      let all = earlier[found.meaning].map { [whole.merging($0)] } ?? []
      let known = tallies.values.compactMap { $0[column] } + all
      let values = known.flatMap { $0.values(kind) }
      let held = cell.numbers(signs[column]).map { points in
        found.isPenalty ? max(points, .zero - points) : points
      }
      guard !values.isEmpty, !held.isEmpty, !known.contains(where: \.isOpen) else { continue }
      if kind == .sum, let most = found.column.maximum.flatMap({ Points($0.text) }),
        held.contains(most)
      {
        continue
      }
      let nearest = held.map { points in
        let step = [10_000, 1_000, 100, 10, 1][points.decimals]
        return (values.map { abs($0 - Double(points.tenThousandths)) }.min() ?? 0) / Double(step)
      }.min()
      guard let nearest, nearest > 0.5 + 1e-6 * Double(whole.rows),
        let own = whole.values(kind).first
      else { continue }
      report(cell, kind, own, isNear: nearest < 1, &problems)
    }
  }

  private func report(
    _ cell: Grid.Cell, _ kind: FootKind, _ own: Double, isNear: Bool, _ problems: inout Problems
  ) {
    let foot = ImportProblem.FootFigure(
      kind: kind, cell: cell.figure,
      own: Points(tenThousandths: Int(own.rounded()), decimals: 4).shortest)
    problems.report(
      (isNear ? ImportProblem.footRounded(foot) : .footDisagrees(foot)).at(cell.text.place))
  }
}

extension SheetColumns.Found {
  /// Whether it holds what is taken away, with or without a sign.
  fileprivate var isPenalty: Bool { meaning.field == .points("penalty") }
}

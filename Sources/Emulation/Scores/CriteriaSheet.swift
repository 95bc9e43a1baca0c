import Input

/// The sheet `criteria.csv` of a year as it is read: its criteria, each checked, and their groups.
struct CriteriaSheet {
  /// The most rows of a sheet, which many sheets of scores could not have as columns.
  static let mostRows = 1_000

  /// The criteria and their groups.
  var set: CriteriaSet { CriteriaSet(groups: groups, criteria) }
  private var groups: [CriteriaSet.Group] = []
  private var criteria: [Criterion] = []
  /// The ids of rows, groups and criteria together.
  private var ids: Set<String> = []
  /// The groups by their ids and names.
  private var groupIDs: [NameKey: CriteriaSet.Group.ID] = [:]
  private let reserved: Set<NameKey>
  private let range: ClosedRange<Points>

  /// Reads a sheet with the columns `id`, `kind`, `group`, `maximum`, `maximum.PROVINCE` and `name`.
  ///
  /// Reports every cell that cannot be right: ids that are none or are there twice, kinds and groups that
  /// are not known, missing maxima, and a group's maximum that is not the sum of its criteria's.
  init(
    _ file: SourceFile, members: [Member], _ references: References, _ problems: inout Problems
  ) {
    let errors = problems.errorCount
    let table = Table(file, problems: &problems)
    reserved = references.registers.heads.reserved
    range = Points.zero...references.registers.site.pointsRange.upperBound
    guard
      let columns = CriteriaColumns(table, members: members, references, &problems)
    else { return }
    let rows = table.rows.prefix(Self.mostRows)
    if let row = table.rows.dropFirst(Self.mostRows).first {
      problems.report(
        EmulationProblem.tooManyCriteria(most: Self.mostRows).at(row.place))
    }
    let declared = rows.filter { columns.kind(of: $0) == .group }
    for row in declared { readGroup(row, columns, &problems) }
    for row in rows {
      readCriterion(
        row, columns, areGroupsDeclared: !declared.isEmpty,
        areGroupsSound: groups.count == declared.count, &problems)
    }
    // A criterion with a mistake would be missing in its group's sum.
    guard problems.errorCount == errors else { return }
    for row in declared { checkMaximum(of: row, columns, &problems) }
  }

  /// The id of a row, if it is one that no other row has.
  private mutating func newID(
    _ cell: LocatedText, _ problems: inout Problems
  ) -> String? {
    let shown = Excerpt.beginning(of: cell.text)
    guard !cell.text.isEmpty, Slug.text(for: cell.text) == cell.text else {
      problems.report(
        (cell.text.isEmpty
          ? EmulationProblem.missingID : .notAnID(shown, tooLong: false))
          .at(cell.place))
      return nil
    }
    guard !reserved.contains(NameKey(cell.text)) else {
      problems.report(
        EmulationProblem.reservedID(shown).at(cell.place))
      return nil
    }
    guard ids.insert(cell.text).inserted else {
      problems.report(
        EmulationProblem.duplicateID(shown).at(cell.place))
      return nil
    }
    return cell.text
  }

  private mutating func readGroup(
    _ row: Table.Row, _ columns: CriteriaColumns, _ problems: inout Problems
  ) {
    guard let id = newID(columns.id(of: row), &problems) else { return }
    let name = columns.name(of: row) ?? LocalizedText(id)
    let above = columns.group(of: row)
    if !above.text.isEmpty, !([id] + name.all).map({ NameKey($0) }).contains(NameKey(above.text)) {
      problems.report(
        EmulationProblem.groupInGroup(Excerpt.beginning(of: above.text)).at(above.place))
    }
    groups.append(CriteriaSet.Group(id: id, name: name))
    for text in [id] + name.all { groupIDs[NameKey(text)] = id }
  }

  private mutating func readCriterion(
    _ row: Table.Row, _ columns: CriteriaColumns, areGroupsDeclared: Bool, areGroupsSound: Bool,
    _ problems: inout Problems
  ) {
    guard columns.kind(of: row) != .group else { return }
    if let problem = TotalRow.problem(row, columns.id(of: row)) {
      problems.report(problem)
      return
    }
    let kind = kind(of: row, columns, &problems)
    let group = group(
      columns.group(of: row), areDeclared: areGroupsDeclared, areSound: areGroupsSound, &problems)
    let cell = columns.maximum(of: row)
    let maximum = points(cell, &problems)
    guard let id = newID(columns.id(of: row), &problems), let kind else { return }
    if kind == .criterion, cell.text.isEmpty || maximum == .zero {
      problems.report(
        EmulationProblem.criterionWithoutMaximum(id).at(cell.place))
    }
    var ownMaxima: [Member.ID: Points] = [:]
    for (member, column) in columns.ownMaxima {
      guard let own = points(row.published(column), &problems) else { continue }
      if own != maximum { ownMaxima[member] = own }
    }
    criteria.append(
      Criterion(
        id: id, kind: kind, group: group, maximum: maximum, ownMaxima: ownMaxima,
        name: columns.name(of: row) ?? LocalizedText(id)))
  }

  /// The kind of a row that is no group; a row named `bonus` or `penalty` can only be that.
  private func kind(
    of row: Table.Row, _ columns: CriteriaColumns, _ problems: inout Problems
  ) -> Criterion.Kind? {
    let cell = columns.kindCell(of: row)
    let kind: Criterion.Kind
    switch columns.kind(of: row) {
    case .criterion, .group: kind = .criterion
    case .bonus: kind = .bonus
    case .penalty: kind = .penalty
    case nil:
      let known = CriteriaColumns.Kind.allCases
      problems.report(
        EmulationProblem.unknownKind(
          Excerpt.beginning(of: cell.text), known: known.map(\.rawValue),
          nearest: NameKey.nearest(to: cell.text, among: known.flatMap(\.names))
        )
        .at(cell.place))
      return nil
    }
    let own: [String: Criterion.Kind] = ["bonus": .bonus, "penalty": .penalty]
    let id = columns.id(of: row).text
    guard let fixed = own[id], fixed != kind else { return kind }
    if !cell.text.isEmpty {
      problems.report(
        EmulationProblem.kindOfFixedRow(id).at(cell.place))
    }
    return fixed
  }

  private func points(_ cell: LocatedText, _ problems: inout Problems) -> Points? {
    guard !cell.text.isEmpty else { return nil }
    return problems.collect(try Figure.exact(cell, within: range))
  }

  /// The group of a criterion; where the sheet has no row for groups, the text is its name.
  private mutating func group(
    _ cell: LocatedText, areDeclared: Bool, areSound: Bool, _ problems: inout Problems
  ) -> CriteriaSet.Group.ID? {
    guard !cell.text.isEmpty else { return nil }
    let key = NameKey(cell.text)
    if let known = groupIDs[key] { return known }
    guard !areDeclared else {
      // The row of a group with a mistake may be the one that is meant.
      guard areSound else { return nil }
      let names = groups.flatMap { [$0.id] + $0.name.all }
      problems.report(
        EmulationProblem.unknownGroup(
          Excerpt.beginning(of: cell.text), nearest: NameKey.nearest(to: cell.text, among: names)
        )
        .at(cell.place))
      return nil
    }
    let slug = Slug.text(for: cell.text)
    let id = slug.isEmpty ? "group-\(groups.count + 1)" : slug
    groups.append(CriteriaSet.Group(id: id, name: LocalizedText(cell.text)))
    groupIDs[key] = id
    return id
  }

  /// Reports a group's maximum that is not the sum of its criteria's.
  private func checkMaximum(
    of row: Table.Row, _ columns: CriteriaColumns, _ problems: inout Problems
  ) {
    let cell = columns.maximum(of: row)
    guard let declared = points(cell, &problems) else { return }
    let inGroup = criteria.filter { $0.kind == .criterion && $0.group == columns.id(of: row).text }
    guard !inGroup.isEmpty else { return }
    let sum = inGroup.reduce(Points.zero) { $0 + ($1.maximum ?? .zero) }
    guard sum != declared else { return }
    problems.report(
      EmulationProblem.maximumOfGroupDisagrees(declared, sum: sum).at(cell.place))
  }
}

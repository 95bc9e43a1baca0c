import Emulation
import Input
import Spreadsheet

/// Whether a sheet has the heads that `import.yaml` lists, and no others of points.
struct MapFit {
  /// The heads that no column has.
  private(set) var missing: [String] = []
  /// The heads of columns that are read and not listed.
  private(set) var new: [String] = []

  var isGood: Bool { missing.isEmpty && new.isEmpty }

  init(_ map: ImportMap, _ tables: [ImportedTable]) {
    let tables = tables.filter { $0.layout.form == nil }
    let columns = tables.flatMap(\.columns.all)
    let unread = Set(tables.flatMap(\.columns.unread).map(\.column.shown))
    let keys = columns.map { MappedColumns.key($0.column.shown) }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let mapped = Set(map.columns.map { MappedColumns.key($0.head) })
    guard !columns.isEmpty else { return }
    missing = map.columns.filter { column in
      column.use != .leftOut && counts[MappedColumns.key(column.head)] == nil
    }.map(\.head)
    for (found, key) in zip(columns, keys) where counts[key] == 1 && !mapped.contains(key) {
      guard !found.column.heads.isEmpty else { continue }
      if case .leftOut = found.meaning, !unread.contains(found.column.shown) { continue }
      new.append(found.column.shown)
    }
  }
}

/// The text of `import.yaml`.
struct MapText {
  let text: String

  /// What the columns of tables were read as; nil for forms, which say it themselves.
  init?(_ tables: [ImportedTable], _ mapped: MappedColumns) {
    let tables = tables.filter { $0.layout.form == nil }
    let columns = tables.flatMap(\.columns.all).filter { !$0.column.heads.isEmpty }
    guard let layout = tables.first?.layout, !columns.isEmpty else { return nil }
    var lines: [String] = []
    if tables.count == 1, !layout.grid.isTurned {
      lines.append("head-row: \(layout.start)")
      if let last = layout.rows.last?.number { lines.append("last-row: \(last)") }
    }
    lines.append("columns:")
    var seen: [String: (use: ImportMap.Use, stage: Stage?)] = [:]
    let unclear = Set(
      columns.compactMap { found -> String? in
        let key = MappedColumns.key(found.column.shown)
        let own = (use: found.meaning.use, stage: found.meaning.stage)
        guard let other = seen.updateValue(own, forKey: key) else { return nil }
        return other == own ? nil : key
      })
    var written: Set<String> = []
    for found in columns {
      let key = MappedColumns.key(found.column.shown)
      // What left itself out may hold something next time.
      if case .leftOut(let why) = found.meaning, mapped[found.column]?.use != .leftOut,
        why != SheetColumns.leftOutByOption
      {
        continue
      }
      guard !unclear.contains(key), written.insert(key).inserted else { continue }
      var fields = "head: \(Self.quoted(found.column.shown)), as: \(found.meaning.use.text)"
      if let stage = found.meaning.stage { fields += ", stage: \(stage.rawValue)" }
      if let maximum = mapped[found.column]?.maximum { fields += ", maximum: \(maximum.written)" }
      lines.append("  - {\(fields)}")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ head: String) -> String {
    "\"\(head.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension Grid {
  /// The sheet from the row of heads to the last row that `import.yaml` names, and the rows that are not read.
  ///
  /// The row of heads counts only where it has one of the heads; titles above it stay. The last row does
  /// not count where a row below it names a member that none above names.
  func obeying(_ map: ImportMap?, _ vocabulary: SheetVocabulary) -> (sheet: Grid, cut: [Row]) {
    guard let map, map.headRow != nil || map.lastRow != nil else { return (self, []) }
    var dropped: Set<Int> = []
    if let head = map.headRow, let row = self[head] {
      let lines = Set(
        map.columns.flatMap { MappedColumns.key($0.head).split(separator: "/") })
      if row.cells.contains(where: { lines.contains(Substring(MappedColumns.key($0.text.text))) }) {
        let above = max(1, head - SheetLayout.mostHeadRows)..<head
        dropped = Set(rows.filter { above.contains($0.number) && $0.cells.count > 2 }.map(\.number))
      }
    }
    var last = map.lastRow ?? Int.max
    let below = Self.members(in: rows.filter { $0.number > last }, vocabulary)
    if !below.isEmpty,
      !below.isSubset(of: Self.members(in: rows.filter { $0.number <= last }, vocabulary))
    {
      last = Int.max
    }
    let cut = rows.filter { $0.number > last || dropped.contains($0.number) }
    guard !cut.isEmpty else { return (self, []) }
    let kept = rows.filter { $0.number <= last && !dropped.contains($0.number) }
    return (
      Grid(
        rows: kept, merged: merged.filter { $0.rows.lowerBound <= last }, isTurned: isTurned,
        file: file, tab: tab, widths: widths), cut
    )
  }

  /// The members that cells name.
  private static func members(
    in rows: [Row], _ vocabulary: SheetVocabulary
  ) -> Set<Member.ID> {
    Set(rows.flatMap { $0.cells.flatMap { vocabulary.members(named: $0.text.text) } })
  }
}

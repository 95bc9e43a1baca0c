import Emulation
import Input

/// The text of `import.yaml`: what each column is read as, and else only what the user said.
///
/// What the sheet says itself, such as the stage in its title, is read from it anew each time.
struct MapText {
  let text: String

  /// What the columns of tables were read as; nil for forms, which say it themselves.
  init?(_ tables: [ImportedTable], _ choices: ImportChoices) {
    let lines = Self.lines(tables, choices).map(\.line)
    let tables = tables.filter { $0.layout.form == nil }
    guard let layout = tables.first?.layout, !lines.isEmpty else { return nil }
    var rows: [String] = []
    if let head = choices.map?.headRow { rows.append("head-row: \(head)") }
    if let last = choices.map?.lastRow { rows.append("last-row: \(last)") }
    // Rows that are not stated are found in each sheet; they show how to state them.
    if rows.isEmpty, tables.count == 1, !layout.grid.isTurned {
      rows.append("# head-row: \(layout.start)")
      if let last = layout.rows.last?.number { rows.append("# last-row: \(last)") }
    }
    text = (rows + ["columns:"] + lines).joined(separator: "\n") + "\n"
  }

  /// The lines of columns with their heads.
  static func lines(
    _ tables: [ImportedTable], _ choices: ImportChoices
  ) -> [(head: String, line: String)] {
    let mapped = choices.mapped(in: tables.first?.year ?? 0)
    let columns = tables.filter { $0.layout.form == nil }.flatMap(\.columns.all)
      .filter { !$0.column.heads.isEmpty }
    var seen: [String: ImportMap.Use] = [:]
    let unclear = Set(
      columns.compactMap { found -> String? in
        let key = MappedColumns.key(found.column.shown)
        let own = found.meaning.use
        guard let other = seen.updateValue(own, forKey: key) else { return nil }
        return other == own ? nil : key
      })
    var written: Set<String> = []
    var lines: [(head: String, line: String)] = []
    for found in columns {
      let key = MappedColumns.key(found.column.shown)
      let said = mapped[found.column]
      // What left itself out may hold something next time.
      if case .leftOut(let why) = found.meaning, said?.use != .leftOut,
        why != SheetColumns.leftOutByOption
      {
        continue
      }
      guard !unclear.contains(key), written.insert(key).inserted else { continue }
      var fields = "head: \(quoted(found.column.shown)), as: \(found.meaning.use.text)"
      if let stage = said?.stage { fields += ", stage: \(stage.rawValue)" }
      if let maximum = said?.maximum { fields += ", maximum: \(maximum.written)" }
      lines.append((found.column.shown, "  - {\(fields)}"))
    }
    return lines
  }

  private static func quoted(_ head: String) -> String {
    "\"\(head.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

import Emulation
import Input

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

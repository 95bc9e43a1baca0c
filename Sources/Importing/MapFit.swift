import Emulation
import Input

/// Whether a sheet has the heads that `import.yaml` lists.
struct MapFit {
  /// The heads that no column has.
  private(set) var missing: [String] = []
  /// The heads of columns that are read and not listed: they say by themselves what they mean.
  private(set) var new: [String] = []
  /// The heads of columns with figures that are neither listed nor understood, which is reported for each.
  private(set) var unread: [String] = []

  /// A head that is not listed says itself what it means, or is reported as any that is not understood.
  var isGood: Bool { missing.isEmpty }

  init(_ map: ImportMap, _ tables: [ImportedTable]) {
    let tables = tables.filter { $0.layout.form == nil }
    let columns = tables.flatMap(\.columns.all)
    let open = Set(tables.flatMap(\.columns.unread).map(\.column.shown))
    let keys = columns.map { MappedColumns.key($0.column.shown) }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let mapped = Set(map.columns.map { MappedColumns.key($0.head) })
    guard !columns.isEmpty else { return }
    missing = map.columns.filter { column in
      column.use != .leftOut && counts[MappedColumns.key(column.head)] == nil
    }.map(\.head)
    for (found, key) in zip(columns, keys) where counts[key] == 1 && !mapped.contains(key) {
      guard !found.column.heads.isEmpty else { continue }
      if case .leftOut = found.meaning {
        if open.contains(found.column.shown) { unread.append(found.column.shown) }
      } else {
        new.append(found.column.shown)
      }
    }
  }
}

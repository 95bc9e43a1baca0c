import Input
import Synchronization

/// The tables that notes of a year place in their texts, each rendered once.
///
/// Notes stand in one folder, so the links of a table are the same in all of them.
final class SharedTables: Sendable {
  /// Which table, and of which year.
  struct Key: Hashable {
    let name: PlacedTable
    let year: Int
  }

  private let tables = Mutex<[Key: [UInt8]]>([:])

  /// The table of a year, rendered where no note has asked for it yet.
  func table(_ key: Key, orElse render: () throws(Problem) -> [UInt8]) throws(Problem) -> [UInt8] {
    if let table = tables.withLock({ $0[key] }) { return table }
    let rendered = try render()
    tables.withLock { $0[key] = rendered }
    return rendered
  }
}

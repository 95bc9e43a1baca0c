package import Input
package import Links
import Synchronization

/// The tables that notes of a year place in their texts, each rendered once.
///
/// The notes of a year are in one folder, so the links of a table are the same in all of them.
package final class SharedTables: Sendable {
  /// Which table, and of which year.
  package struct Key: Hashable {
    package let name: PlacedTable
    package let year: Int
  }

  private let tables = Mutex<[Key: [UInt8]]>([:])

  /// The table of a year, rendered where no note has asked for it yet.
  package func table(_ key: Key, orElse render: () throws(Problem) -> [UInt8]) throws(Problem)
    -> [UInt8]
  {
    if let table = tables.withLock({ $0[key] }) { return table }
    let rendered = try render()
    tables.withLock { $0[key] = rendered }
    return rendered
  }
}

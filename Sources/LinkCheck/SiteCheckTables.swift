/// The tables that were read last, of which the next pages may show some.
struct SiteCheckTables: Sendable {
  private var known: [SiteCheckTable] = []

  /// A year's notes show its ranking and its awards; chunks of pages seldom hold more than two years.
  private static let most = 4
  /// A shorter table is read as quickly as it is compared.
  private static let leastSize = 1 << 10

  /// No table yet.
  init() {}

  /// The table that stands at a place of a page of a folder; nil for one that is not known.
  func table(in page: [UInt8], at start: Int, folder: SiteCheckHash) -> SiteCheckTable? {
    known.first { $0.stands(in: page, at: start, folder: folder) }
  }

  /// Remembers a table.
  mutating func add(_ table: SiteCheckTable) {
    guard table.bytes.count >= Self.leastSize else { return }
    if known.count == Self.most { known.removeFirst() }
    known.append(table)
  }
}

import Synchronization

/// The data tables that were made last, for the other forms of the same table.
///
/// The files of a table follow each other in the order of paths, so few are enough; those of the whole
/// archive are wanted once more, all together.
final class RecentTables: Sendable {
  private static let most = 12
  private let tables = Mutex<[DataTable]>([])

  /// The table of a dataset, made where it is not among the last.
  func table(_ dataset: Dataset, orElse make: () -> DataTable) -> DataTable {
    if let table = tables.withLock({ $0.first { $0.dataset == dataset } }) { return table }
    let made = make()
    tables.withLock {
      $0.append(made)
      if $0.count > Self.most { $0.removeFirst() }
    }
    return made
  }
}

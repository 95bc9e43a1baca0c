/// A record of values whose names are known only when the program runs.
final class RecordFrame: Frame, Sendable {
  private let symbols: [Int]
  private let values: [BoundValue]

  /// A record by symbols.
  init(_ values: [Int: BoundValue]) {
    let sorted = values.sorted { $0.key < $1.key }
    symbols = sorted.map(\.key)
    self.values = sorted.map(\.value)
  }

  var itself: Found { .record(self) }

  func find(_ symbol: Int, _ tables: Tables) -> Found {
    var lower = 0
    var upper = symbols.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if symbols[middle] < symbol { lower = middle + 1 } else { upper = middle }
    }
    return lower < symbols.count && symbols[lower] == symbol ? values[lower].found : .missing
  }
}

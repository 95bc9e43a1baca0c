/// A record of values whose names are known only when the program runs.
@usableFromInline
final class RecordFrame: Frame, Sendable {
  private let symbols: [Int]
  private let values: [BoundValue]

  /// A record by symbols.
  init(_ values: [Int: BoundValue]) {
    let sorted = values.sorted { $0.key < $1.key }
    symbols = sorted.map(\.key)
    self.values = sorted.map(\.value)
  }

  @usableFromInline
  var itself: Found { .record(self) }

  @usableFromInline
  func find(_ symbol: Int, _ tables: Tables) -> Found { value(of: symbol)?.found ?? .missing }

  /// The value of a name; nil where the record does not have it.
  func value(of symbol: Int) -> BoundValue? {
    var lower = 0
    var upper = symbols.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if symbols[middle] < symbol { lower = middle + 1 } else { upper = middle }
    }
    return lower < symbols.count && symbols[lower] == symbol ? values[lower] : nil
  }
}

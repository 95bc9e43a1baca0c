import Input

/// A list while its items are written.
struct OpenList {
  let isOrdered: Bool
  private var items: [Item] = []

  /// An item of an ordered list: the number before it, and where that is in the file.
  struct Item {
    let number: Int
    let place: Range<Int>
  }

  /// A list without items so far.
  init(isOrdered: Bool) { self.isOrdered = isOrdered }

  /// Notes the number of the next item.
  mutating func add(_ item: Tree.Step, in source: MarkdownSource) {
    guard isOrdered else { return }
    let line = source.firstLine(of: item)
    let digits = source.file.bytes[line].prefix { $0.isDigit }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return }
    items.append(Item(number: number, place: digits.startIndex..<digits.endIndex))
  }

  /// The first item that is shown with another number than is written; nil where the numbers are as they
  /// are written, or do not go up or down throughout, and so are not kept by their author.
  var numberNotKept: (item: Item, shown: Int)? {
    guard items.count > 1 else { return nil }
    let pairs = zip(items, items.dropFirst())
    guard
      pairs.allSatisfy({ $0.number < $1.number })
        || items.count > 2 && pairs.allSatisfy({ $0.number > $1.number })
    else { return nil }
    return items.enumerated().lazy.map { ($1, items[0].number + $0) }.first { $0.number != $1 }
  }
}

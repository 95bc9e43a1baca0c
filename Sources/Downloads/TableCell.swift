import Emulation
import Formats

/// A cell of a data table in few bytes: a text by its number among the texts of the table.
enum TableCell: Hashable, Sendable {
  case empty
  case text(UInt32)
  case flag(Bool)
  case whole(Int)
  /// A number of ten-thousandths with the decimals to show.
  case decimal(Int, decimals: UInt8)
  /// Such a number beside the text that says how exact it is.
  case figure(Int, decimals: UInt8, precision: UInt8)
  /// Ids by the number of their list.
  case ids(UInt32)

  /// A cell whose texts are added to those of its table.
  init(_ cell: DataCell, _ texts: inout TableTexts) {
    switch cell {
    case .empty: self = .empty
    case .text(let text): self = .text(UInt32(texts.pool.number(of: text)))
    case .flag(let isTrue): self = .flag(isTrue)
    case .whole(let number): self = .whole(number)
    case .decimal(let points):
      self = .decimal(points.tenThousandths, decimals: UInt8(points.decimals))
    case .figure(let points, let precision):
      self = .figure(
        points.tenThousandths, decimals: UInt8(points.decimals),
        precision: TableTexts.number(of: precision))
    case .reported(let points):
      self = .figure(
        points.tenThousandths, decimals: UInt8(points.decimals), precision: TableTexts.reported)
    case .ids(let ids): self = .ids(texts.number(of: ids))
    }
  }
}

/// The texts of a data table, each once.
struct TableTexts: Sendable {
  /// The texts, those that every table has first.
  var pool = TextPool()
  /// Lists of ids: the number of the text that has them in one, and of each.
  private(set) var lists: [(joined: UInt32, ids: [UInt32])] = []
  private var numbers: [[String]: UInt32] = [:]

  /// The texts that say how exact a number is, in the order of their numbers.
  private static let precisions: [Figure.Precision] = [.exact, .approximate, .below, .above]
  /// The number of the text that a plain number of reports has beside it.
  static let reported: UInt8 = 4
  private static let yes: UInt32 = 5
  private static let no: UInt32 = 6

  /// The texts that every table has.
  init() {
    let texts = Self.precisions.map(\.id) + [DataCell.reportedID, "true", "false"]
    for text in texts { _ = pool.number(of: text) }
  }

  /// The number of the text that says how exact a number is.
  static func number(of precision: Figure.Precision) -> UInt8 {
    switch precision {
    case .exact: 0
    case .approximate: 1
    case .below: 2
    case .above: 3
    }
  }

  /// The number of the text for a flag.
  static func number(of isTrue: Bool) -> UInt32 { isTrue ? yes : no }

  /// The number of a list of ids.
  mutating func number(of ids: [String]) -> UInt32 {
    if let known = numbers[ids] { return known }
    let joined = UInt32(pool.number(of: ids.joined(separator: " ")))
    lists.append((joined, ids.map { UInt32(pool.number(of: $0)) }))
    numbers[ids] = UInt32(lists.count - 1)
    return UInt32(lists.count - 1)
  }

  /// The texts as a format has them, one behind the other; `write` adds each.
  func written(_ write: (Int, inout [UInt8]) -> Void) -> WrittenTexts {
    WrittenTexts(count: pool.count, write)
  }
}

/// Texts as a format has them.
struct WrittenTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends = [0]

  /// A number of texts; `write` adds each.
  init(count: Int, _ write: (Int, inout [UInt8]) -> Void) {
    for number in 0..<count {
      write(number, &bytes)
      ends.append(bytes.count)
    }
  }

  /// The bytes of a text.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }
}

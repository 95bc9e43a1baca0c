/// The block quotes and list items around a block.
///
/// libcmark gives the place where a block starts, but not where its text goes on in later lines.
/// There the markers of quotes come first (CommonMark 0.30, "Block quotes"); what belongs to an
/// item is white space, as it may be before any line.
struct Containers {
  private let bytes: [UInt8]
  private var areItems: [Bool] = []

  /// No container yet but perhaps an item, in a file of these bytes.
  init(in bytes: [UInt8], isInItem: Bool = false) {
    self.bytes = bytes
    areItems = isInItem ? [true] : []
  }

  /// Goes into or out of a quote or item.
  mutating func follow(_ step: Tree.Step) {
    if step.isExit { areItems.removeLast() } else { areItems.append(step.kind == .item) }
  }

  /// The text of a later line of a block, also of a lazy one, which lacks markers.
  func text(of line: Range<Int>) -> Range<Int> {
    var (offset, column) = (line.lowerBound, 0)
    // Behind more white space a '>' is text, unless the white space is that of an item.
    var farthest = 3
    skipSpaces(before: line.upperBound, &offset, &column)
    for isItem in areItems {
      if isItem {
        farthest = .max
        continue
      }
      guard offset < line.upperBound, bytes[offset] == UInt8(ascii: ">"), column <= farthest
      else { break }
      farthest = column + 5
      offset += 1
      column += 1
      skipSpaces(before: line.upperBound, &offset, &column)
    }
    return offset..<line.upperBound
  }

  private func skipSpaces(before end: Int, _ offset: inout Int, _ column: inout Int) {
    while offset < end, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      column += bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      offset += 1
    }
  }
}

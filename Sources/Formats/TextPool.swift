/// Texts one behind the other in UTF-8, each once and with a number.
///
/// Texts of the same bytes are the same text.
package struct TextPool: Hashable, Sendable {
  /// The bytes of all texts.
  package private(set) var bytes: [UInt8] = []
  /// Where each text ends, behind the 0 where the first one begins.
  private var ends = [0]
  /// One more than the number of the text of each hash or of one before it; 0 for none.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// No texts.
  package init() {}

  /// The number of texts.
  package var count: Int { ends.count - 1 }

  /// Where a text is among the bytes.
  package func range(of number: Int) -> Range<Int> { ends[number]..<ends[number + 1] }

  /// The bytes of a text.
  package subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// The number of a text, from 0.
  package mutating func number(of text: String) -> Int {
    bytes.append(contentsOf: text.utf8)
    return numberOfLast()
  }

  /// The number of a text in UTF-8, from 0.
  package mutating func number(of text: ArraySlice<UInt8>) -> Int {
    bytes.append(contentsOf: text)
    return numberOfLast()
  }

  /// The number of the text whose bytes are at the end; they stay only if they are new.
  private mutating func numberOfLast() -> Int {
    let start = ends[ends.count - 1]
    let end = bytes.count
    var slot = slot(of: start..<end)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isSame(range(of: number), start..<end) {
        bytes.removeLast(end - start)
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    ends.append(end)
    slots[slot] = UInt32(count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// Where the hash of a text leads.
  private func slot(of range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for at in range { hash = (hash ^ UInt32(bytes[at])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15) & (slots.count - 1)
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 4 * slots.count)
    for number in 0..<count {
      var slot = slot(of: range(of: number))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}

/// Packs bytes as deflate has it (RFC 1951), in one block of fixed codes.
///
/// Bytes may be added piece by piece; what comes out is the same. The same bytes are packed the same on
/// any machine and in any version. A library packs closer, but its result depends on its version.
struct Deflate: Sendable {
  /// The bytes to pack, behind those before them that they may repeat; more are added at the end.
  var input: [UInt8] = []
  /// Where in `input` the next byte is that is not packed yet.
  private var next = 0
  /// The number of bytes that were dropped before `input`.
  private var dropped = 0
  private var output = BitWriter()
  /// The place behind the last four bytes of each hash, with these bytes in the upper half; 0 for none.
  private var places: [UInt64] = []
  private var hashShift: UInt32 = 0
  private let distances = Codes.distances
  private let literals = Codes.literals
  private let lengths = Codes.lengths

  init() {}

  /// The packed form of some bytes.
  static func packed(_ input: [UInt8]) -> [UInt8] {
    var packer = Deflate()
    packer.input = input
    packer.finish()
    return packer.takeOutput()
  }

  private static let shortest = 4
  private static let longest = 258
  private static let farthest = 32_768
  /// How many bytes are waited for before they are packed.
  private static let portion = 1 << 17

  /// The number of bytes added so far.
  var size: Int { dropped + input.count }

  /// Packs what was added, where it is much, but for the end, which may go on; hands on what is packed.
  mutating func pack(_ read: ([UInt8], Range<Int>) -> Void) {
    guard input.count - next >= Self.portion else { return }
    let start = next
    pack(to: input.count - Self.longest - Self.shortest, isEnd: false)
    read(input, start..<next)
    let rest = max(0, next - Self.farthest)
    input.removeSubrange(..<rest)
    next -= rest
    dropped += rest
  }

  /// Packs all that is left; gives where that was in `input`.
  @discardableResult
  mutating func finish() -> Range<Int> {
    let start = next
    pack(to: input.count, isEnd: true)
    // The end of the block.
    output.append(0, 7)
    output.finish()
    return start..<next
  }

  /// The packed bytes, which are not kept.
  mutating func takeOutput() -> [UInt8] { output.take() }

  private mutating func begin() {
    let width = min(max(input.count.bitWidth - input.count.leadingZeroBitCount, 8), 15)
    places = [UInt64](repeating: 0, count: 1 << width)
    hashShift = UInt32(32 - width)
    // The last block, and the only one, of fixed codes.
    output.append(0b011, 3)
  }

  private mutating func pack(to end: Int, isEnd: Bool) {
    if places.isEmpty { begin() }
    var at = next
    while at + Self.shortest <= end {
      guard let start = exchange(at), at - start <= Self.farthest else {
        output.append(literals[Int(input[at])])
        at += 1
        continue
      }
      let length = match(start, at)
      output.append(lengths[length])
      append(distance: at - start)
      at += length
      // What follows is often found again behind the same bytes.
      if at + 2 <= input.count { _ = exchange(at - 2) }
    }
    while isEnd, at < end {
      output.append(literals[Int(input[at])])
      at += 1
    }
    next = at
  }

  /// Where the four bytes at a place stood before, which are now noted as standing here.
  @inline(__always)
  private mutating func exchange(_ at: Int) -> Int? {
    let word =
      UInt32(input[at]) | UInt32(input[at &+ 1]) << 8 | UInt32(input[at &+ 2]) << 16
      | UInt32(input[at &+ 3]) << 24
    let hash = Int((word &* 0x9E37_79B1) &>> hashShift)
    let found = places[hash]
    places[hash] = UInt64(word) << 32 | UInt64(UInt32(truncatingIfNeeded: at &+ dropped &+ 1))
    guard UInt32(truncatingIfNeeded: found &>> 32) == word, found & 0xFFFF_FFFF != 0 else {
      return nil
    }
    return Int(truncatingIfNeeded: found & 0xFFFF_FFFF) &- 1 &- dropped
  }

  /// How many bytes are the same from two places on, at most the longest that has a code.
  @inline(__always)
  private func match(_ start: Int, _ at: Int) -> Int {
    let most = min(Self.longest, input.count &- at)
    var length = Self.shortest
    while length < most, input[start &+ length] == input[at &+ length] { length &+= 1 }
    return length
  }

  /// Appends how far back the bytes stand, from 1.
  private mutating func append(distance: Int) {
    let distance = UInt32(distance - 1)
    guard distance >= 4 else { return output.append(distances[Int(distance)], 5) }
    let extra = 30 - UInt32(distance.leadingZeroBitCount)
    let code = 2 * (extra + 1) + (distance >> extra & 1)
    let rest = distance & (1 << extra - 1)
    output.append(distances[Int(code)] | rest << 5, 5 + extra)
  }
}

/// The fixed codes of RFC 1951, 3.2.6, each with the number of its bits.
private enum Codes {
  /// The codes of single bytes.
  static let literals: [Code] = (0..<256).map { symbol($0) }

  /// The codes of lengths from 0, with the bits that follow them; those below 3 have none.
  static let lengths: [Code] = (0...258).map { length in
    if length < 3 { return Code(bits: 0, count: 0) }
    if length == 258 { return symbol(285) }
    var (base, number, extra) = (3, 257, 0)
    while length >= base + 1 << extra {
      base += 1 << extra
      number += 1
      if number > 264, (number - 265) % 4 == 0 { extra += 1 }
    }
    let code = symbol(number)
    return Code(
      bits: code.bits | UInt32(length - base) << code.count, count: code.count + UInt32(extra))
  }

  /// The codes of distances, of five bits each.
  static let distances: [UInt32] = (0..<32).map { reversed($0, 5) }

  private static func symbol(_ number: Int) -> Code {
    let number = UInt32(number)
    return switch number {
    case 0...143: Code(bits: reversed(0x30 + number, 8), count: 8)
    case 144...255: Code(bits: reversed(0x190 + number - 144, 9), count: 9)
    case 256...279: Code(bits: reversed(number - 256, 7), count: 7)
    default: Code(bits: reversed(0xC0 + number - 280, 8), count: 8)
    }
  }

  /// A code as it is written, its highest bit first.
  static func reversed(_ code: UInt32, _ count: UInt32) -> UInt32 {
    (0..<count).reduce(0) { $0 | (code >> $1 & 1) << (count - 1 - $1) }
  }
}

/// Unpacks bytes as zlib and deflate have them (RFC 1950 and 1951), within a limit.
package struct Inflate {
  private let input: ArraySlice<UInt8>
  private var next: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let most: Int

  /// Unpacks what begins with a zlib header; nil for what is damaged, ends too soon or is longer than `most`.
  ///
  /// - Returns: the bytes, and how many of the packed ones they took with their check sum.
  package static func unpacked(
    zlib packed: ArraySlice<UInt8>, atMost most: Int
  ) -> (bytes: [UInt8], taken: Int)? {
    let start = packed.startIndex
    guard packed.count > 6, packed[start] & 0x0F == 8, packed[start + 1] & 0x20 == 0,
      (Int(packed[start]) << 8 | Int(packed[start + 1])) % 31 == 0
    else { return nil }
    var inflate = Inflate(packed.dropFirst(2), atMost: most)
    guard inflate.run(), inflate.next + 4 <= packed.endIndex else { return nil }
    let sum = packed[inflate.next..<inflate.next + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard sum == adler32(of: inflate.output) else { return nil }
    return (inflate.output, inflate.next + 4 - start)
  }

  /// Packs bytes with a zlib header.
  package static func packed(zlib bytes: [UInt8]) -> [UInt8] {
    let sum = adler32(of: bytes)
    return [0x78, 0x01] + Deflate.packed(bytes)
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }

  private static func adler32(of bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private init(_ input: ArraySlice<UInt8>, atMost most: Int) {
    (self.input, self.most, next) = (input, most, input.startIndex)
  }

  /// Unpacks all blocks; false where they are damaged.
  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isWhole =
        switch kind {
        case 0: copyStored()
        case 1: unpack(Self.fixedLiterals, Self.fixedDistances)
        case 2: unpackWithOwnCodes()
        default: false
        }
      guard isWhole else { return false }
      if isLast == 1 {
        // Whole bytes that were read ahead belong to what follows.
        next -= bitCount / 8
        return true
      }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard next < input.endIndex else { return nil }
      bits |= UInt32(input[next]) << UInt32(bitCount)
      next += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func copyStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard let length = take(16), let check = take(16), length == ~check & 0xFFFF,
      next + length <= input.endIndex, output.count + length <= most
    else { return false }
    output += input[next..<next + length]
    next += length
    return true
  }

  // MARK: codes

  /// A code by the lengths of its words (RFC 1951, 3.2.2).
  private struct Code {
    /// How many words have each length, and the symbols in the order of their words.
    let counts: [Int]
    let symbols: [Int]

    init?(_ lengths: [Int]) {
      var counts = [Int](repeating: 0, count: 16)
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1..<16 {
        left = left * 2 - counts[length]
        if left < 0 { return nil }
      }
      self.counts = counts
      symbols = lengths.indices.filter { lengths[$0] > 0 }
        .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }

  private static let fixedLiterals = Code(
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))
  private static let fixedDistances = Code([Int](repeating: 5, count: 30))

  private mutating func symbol(_ code: Code) -> Int? {
    var (word, first, index) = (0, 0, 0)
    for length in 1..<16 {
      guard let bit = take(1) else { return nil }
      word |= bit
      let count = code.counts[length]
      if word - count < first { return code.symbols[index + word - first] }
      index += count
      first = (first + count) << 1
      word <<= 1
    }
    return nil
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func unpackWithOwnCodes() -> Bool {
    guard let literals = take(5).map({ $0 + 257 }), let distances = take(5).map({ $0 + 1 }),
      let count = take(4).map({ $0 + 4 }), literals <= 286, distances <= 30
    else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for index in Self.order.prefix(count) {
      guard let length = take(3) else { return false }
      lengths[index] = length
    }
    guard let code = Code(lengths) else { return false }
    var all: [Int] = []
    while all.count < literals + distances {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case 16:
        guard let last = all.last, let more = take(2) else { return false }
        all += [Int](repeating: last, count: more + 3)
      case 17, 18:
        guard let more = take(symbol == 17 ? 3 : 7) else { return false }
        all += [Int](repeating: 0, count: more + (symbol == 17 ? 3 : 11))
      default: all.append(symbol)
      }
    }
    guard all.count == literals + distances else { return false }
    return unpack(Code(Array(all[..<literals])), Code(Array(all[literals...])))
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func unpack(_ literals: Code?, _ distances: Code?) -> Bool {
    guard let literals, let distances else { return false }
    while true {
      guard let symbol = symbol(literals) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < most else { return false }
        output.append(UInt8(symbol))
        continue
      }
      let index = symbol - 257
      guard index < Self.lengthBases.count,
        let more = take(index < 8 || index == 28 ? 0 : index / 4 - 1),
        let place = self.symbol(distances), place < Self.distanceBases.count,
        let further = take(place < 4 ? 0 : place / 2 - 1)
      else { return false }
      let length = Self.lengthBases[index] + more
      let distance = Self.distanceBases[place] + further
      guard distance <= output.count, output.count + length <= most else { return false }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}

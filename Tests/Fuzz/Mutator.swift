import Random

/// Makes inputs of seeds.
struct Mutator {
  /// The largest input, in bytes.
  private static let largest = 64 << 10
  /// The most changes that one input takes.
  private static let mostChanges = 8

  private let seeds: [[UInt8]]
  private let tokens: [[UInt8]]

  /// - Precondition: there is a seed and a token.
  init(seeds: [[UInt8]], tokens: [String]) {
    precondition(!seeds.isEmpty && !tokens.isEmpty, "inputs are made of seeds and tokens")
    self.seeds = seeds
    self.tokens = tokens.map { Array($0.utf8) }
  }

  /// A seed with a few changes.
  func input(using generator: inout SplitMix64) -> [UInt8] {
    var input = seeds[Int.random(in: seeds.indices, using: &generator)]
    for _ in 0..<Int.random(in: 1...Self.mostChanges, using: &generator) {
      change(&input, using: &generator)
    }
    return Array(input.prefix(Self.largest))
  }

  private func change(_ input: inout [UInt8], using generator: inout SplitMix64) {
    let at = Int.random(in: 0...input.count, using: &generator)
    switch Int.random(in: 0..<64, using: &generator) {
    case 0..<10:
      if at < input.count { input[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
    case 10..<18:
      input.insert(UInt8.random(in: 0...255, using: &generator), at: at)
    case 18..<28:
      input.removeSubrange(chunk(of: input, from: at, using: &generator))
    case 28..<36:
      input.insert(contentsOf: input[chunk(of: input, from: at, using: &generator)], at: at)
    case 36..<42:
      let other = seeds[Int.random(in: seeds.indices, using: &generator)]
      let start = Int.random(in: 0...other.count, using: &generator)
      input.replaceSubrange(at..., with: other[start...])
    case 42..<48:
      let other = Int.random(in: 0...input.count, using: &generator)
      if at < input.count, other < input.count { input.swapAt(at, other) }
    case 63:
      multiply(&input, chunk(of: input, from: at, using: &generator), using: &generator)
    default:
      input.insert(
        contentsOf: tokens[Int.random(in: tokens.indices, using: &generator)], at: at)
    }
  }

  /// Repeats a part of the input many times, as what takes more than linear time shows.
  private func multiply(
    _ input: inout [UInt8], _ range: Range<Int>, using generator: inout SplitMix64
  ) {
    let most = (Self.largest - input.count) / max(range.count, 1)
    guard most > 0, !range.isEmpty else { return }
    let times = Int.random(in: 1...most, using: &generator)
    let part = Array(input[range])
    let parts = repeatElement(part, count: times)
    input.insert(contentsOf: parts.joined(), at: range.upperBound)
  }

  /// A part that begins at an index, mostly short.
  private func chunk(
    of input: [UInt8], from start: Int, using generator: inout SplitMix64
  ) -> Range<Int> {
    let longest = Int.random(in: 0..<4, using: &generator) == 0 ? 256 : 8
    let end = start + Int.random(in: 1...longest, using: &generator)
    return start..<min(end, input.count)
  }
}

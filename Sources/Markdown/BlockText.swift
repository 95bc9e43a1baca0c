/// The text of one block as libcmark sees it, without the markers of its containers, and where
/// each byte of it is in the file.
struct BlockText {
  /// The text; its lines end in `\n`.
  private(set) var bytes: [UInt8] = []
  /// The parts that are in one piece in the file, each with its start in this text, in order.
  private var runs: [(here: Int, there: Range<Int>)] = []

  /// No text yet.
  init() {}

  /// The lines of a block, each without the markers of its containers.
  init(_ lines: [Range<Int>], of file: [UInt8]) {
    for line in lines {
      if !runs.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      append(line, of: file)
    }
  }

  /// Adds a range of the file's bytes.
  mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    runs.append((bytes.count, range))
    bytes.append(contentsOf: file[range])
  }

  /// Where a range of this text is in the file.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return start..<(range.isEmpty ? start : max(start, source(range.upperBound - 1) + 1))
  }

  /// The line around an offset of this text, in the file.
  func line(at offset: Int) -> Range<Int> { run(at: offset).there }

  private func source(_ offset: Int) -> Int {
    let run = run(at: offset)
    return run.there.lowerBound + offset - run.here
  }

  /// The last run that starts at an offset or before it.
  private func run(at offset: Int) -> (here: Int, there: Range<Int>) {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].here <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }
}

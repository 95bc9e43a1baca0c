/// The text of one block as libcmark sees it, without the markers of its containers, and where
/// each byte of it stands in the file.
struct Passage {
  /// The text; its lines end in `\n`.
  private(set) var bytes: [UInt8] = []
  /// Where a run of bytes that stand together in the file begins, here and there.
  private var runs: [(here: Int, there: Int)] = []

  /// No text yet.
  init() {}

  /// The lines of a block, each without the markers of its containers.
  init(_ lines: [Range<Int>], of file: [UInt8]) {
    for line in lines {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      append(line, of: file)
    }
  }

  /// Adds a range of the file's bytes.
  mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    runs.append((bytes.count, range.lowerBound))
    bytes.append(contentsOf: file[range])
  }

  /// Where a range of this text stands in the file.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(range.upperBound - 1) + 1)
  }

  private func source(_ offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].here <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return runs[low - 1].there + offset - runs[low - 1].here
  }
}

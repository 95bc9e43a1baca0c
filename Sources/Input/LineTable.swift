/// Where the lines of a file begin, and in long lines where characters do: found once, for all problems
/// that are printed.
struct LineTable: Sendable {
  /// The number of bytes from the start of a line that are counted each time.
  private static let nearby = 1_024
  /// The number of characters from one milestone of a long line to the next.
  private static let stride = 256

  /// The first byte of each line.
  private let starts: [Int]
  /// The first byte of every 256th character, for the lines that were asked for.
  private var milestones: [Int: [Int]] = [:]

  /// The lines of a file, which end in `\n`.
  init(_ bytes: [UInt8]) {
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of the line that holds an offset, from 1.
  func number(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of the line that holds an offset, without its end.
  func line(around offset: Int, of bytes: [UInt8]) -> Range<Int> {
    let number = number(of: offset)
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The column of an offset in characters as a reader counts them, from 1.
  mutating func column(of offset: Int, of file: SourceFile) -> Int {
    let number = number(of: offset)
    var (start, column) = (starts[number - 1], 1)
    let end = max(start, min(offset, file.bytes.count))
    if end - start > Self.nearby {
      let known = milestones(ofLine: number, of: file)
      let index = known.partition(before: end)
      (start, column) = (known[index], index * Self.stride + 1)
    }
    let isASCII = file.bytes[start..<end].allSatisfy { $0 < 0x80 }
    return column + (isASCII ? end - start : file.text(start..<end).count)
  }

  private mutating func milestones(ofLine number: Int, of file: SourceFile) -> [Int] {
    if let known = milestones[number] { return known }
    let line = line(around: starts[number - 1], of: file.bytes)
    var (found, at) = ([Int](), line.lowerBound)
    for (index, character) in file.text(line).enumerated() {
      if index.isMultiple(of: Self.stride) { found.append(at) }
      at += character.utf8.count
    }
    milestones[number] = found
    return found
  }
}

extension [Int] {
  /// The index of the last element of a sorted array that is not above a limit; 0 if all are.
  fileprivate func partition(before limit: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= limit { low = middle } else { high = middle }
    }
    return low
  }
}

/// Where the bytes of a block of HTML are in the file.
///
/// libcmark takes the markers of containers from the start of each line, so a line is counted from its
/// end.
struct RawPlaces {
  private let literal: Range<Int>
  private let firstLine: Int
  private let starts: [Int]
  private let lines: Lines
  private let tree: Tree

  /// The places of a block of a note.
  init(_ step: Tree.Step, in source: MarkdownSource) {
    literal = step.text
    firstLine = Int(step.line)
    lines = source.lines
    tree = source.tree
    var starts = [literal.lowerBound]
    for offset in literal where source.tree.bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The first line of a range of the tree's bytes, in the file.
  func place(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    let content = lines.content(of: firstLine + low)
    var end = low + 1 < starts.count ? starts[low + 1] : literal.upperBound
    while end > starts[low], tree.bytes[end - 1] == 10 || tree.bytes[end - 1] == 13 { end -= 1 }
    func inFile(_ offset: Int) -> Int {
      max(content.lowerBound, content.upperBound - max(0, end - offset))
    }
    let start = inFile(range.lowerBound)
    return start..<max(start, inFile(min(range.upperBound, end)))
  }
}

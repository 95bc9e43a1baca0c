import Input

/// Reads notes, and refuses those that would take too long.
enum Reader {
  /// The parts of a range of a file; where it is too much to read there is a problem and no text.
  static func builder(of range: Range<Int>, in file: SourceFile, blocks: Set<String>) -> HTMLBuilder
  {
    var refused = HTMLBuilder(file, bytes: 0)
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let range = range.clamped(to: 0..<file.bytes.count)
    let start = range.lowerBound + (file.bytes[range].starts(with: byteOrderMark) ? 3 : 0)
    guard range.count <= MarkdownDocument.largest else {
      refused.report(
        .textTooLarge(bytes: range.count, most: MarkdownDocument.largest),
        at: start..<file.line(around: start).upperBound)
      return refused
    }
    let lines = Lines(file.bytes, in: start..<range.upperBound)
    if let cost = lines.cost {
      refused.report(cost, lines)
      return refused
    }
    let tree = Tree(file.bytes, in: start..<range.upperBound, depth: MarkdownDocument.deepest)
    if let line = tree.tooDeepLine {
      refused.report(.nesting(line: line), lines)
      return refused
    }
    let source = MarkdownSource(
      file: file, range: start..<range.upperBound, lines: lines, tree: tree)
    var finder = PipeTableFinder(source)
    let grids = finder.grids()
    var writer = BlockWriter(source, grids, blocks: blocks)
    writer.builder.problems = finder.problems
    writer.builder.problems.report(
      ControlReference.problems(in: start..<range.upperBound, of: file))
    writer.write()
    return writer.builder
  }
}

extension HTMLBuilder {
  /// Reports what makes a note too costly to read.
  fileprivate mutating func report(_ cost: Lines.ParseCost, _ lines: Lines) {
    switch cost {
    case .nesting(let line):
      report(.nestedTooDeep(most: MarkdownDocument.deepest), at: lines.content(of: line))
    case .pictures(let line):
      report(.tooManyLinksInParagraph, at: lines.content(of: line))
    }
  }
}

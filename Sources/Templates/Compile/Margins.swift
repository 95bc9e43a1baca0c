/// Measures how far the content of each block is indented.
///
/// A block's margin is what all lines of its content that show something start with; where its
/// content starts on the tag's own line, that line counts too. Content is compiled without the
/// margin and gets that of the block where it is shown.
struct Margins {
  private let bytes: [UInt8]
  private var open: [Frame] = []
  private(set) var tokens: [Token]

  private struct Frame {
    let token: Int
    var margin: Range<Int>?
  }

  /// The same tokens, with the margin of each block.
  init(_ tokens: [Token], in bytes: [UInt8]) {
    self.bytes = bytes
    self.tokens = tokens
    var start = 0
    var line = 0..<0
    for index in tokens.indices {
      let token = tokens[index]
      let gap = TextLines(start..<max(start, token.cut.lowerBound), before: token, in: bytes)
      for lineStart in gap.starts {
        line = blanks(from: lineStart)
        count(line)
      }
      start = max(start, token.cut.upperBound)
      if token.isAlone { line = token.indentation }
      step(index, line: line)
    }
    let rest = TextLines(start..<max(start, bytes.count), before: nil, in: bytes)
    for lineStart in rest.starts { count(blanks(from: lineStart)) }
  }

  private mutating func step(_ index: Int, line: Range<Int>) {
    let token = tokens[index]
    switch token.kind {
    case .partial where token.isAlone && !token.isIgnored: count(token.indentation)
    case .parent:
      if token.isAlone, !token.isIgnored { count(token.indentation) }
      open.append(Frame(token: index, margin: nil))
    case .block:
      let isOnOwnLine = token.isAlone
      open.append(Frame(token: index, margin: isOnOwnLine ? nil : line))
    case .close: close(index)
    default: break
    }
  }

  private mutating func close(_ index: Int) {
    guard let frame = open.last, tokens[index].partner == frame.token else { return }
    open.removeLast()
    let opener = tokens[frame.token]
    guard opener.kind == .block else { return }
    let margin = frame.margin ?? (opener.isOverride ? 0..<0 : opener.indentation)
    tokens[frame.token].margin = margin
    if !opener.isOverride { count(margin) }
  }

  /// Takes a line into account in the innermost block.
  private mutating func count(_ line: Range<Int>) {
    guard let last = open.indices.last else { return }
    open[last].margin = open[last].margin.map { common($0, line) } ?? line
  }

  private func common(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    var length = 0
    while length < min(one.count, other.count),
      bytes[one.lowerBound + length] == bytes[other.lowerBound + length]
    {
      length += 1
    }
    return one.lowerBound..<one.lowerBound + length
  }

  private func blanks(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return start..<end
  }
}

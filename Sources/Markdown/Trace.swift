/// Where the parts of a block's text stand in the file.
///
/// libcmark's own positions of inline nodes are wrong after line ends and inside containers, so the
/// nodes are laid beside the text once more: each node says what must stand there next.
struct Trace {
  /// A node, or a place in its text, that the page or a problem refers to.
  struct Mark {
    /// The step that enters the node.
    let step: Int
    /// For `{{` the offset in the text of the node, else 0.
    var offset = 0
    /// The destination of a link or picture (all of it, if none is written out), raw HTML, or a
    /// quotation from `{{` to `}}`.
    var range: Range<Int>
    /// Whether a quotation is written as it should be.
    var isGood = true
  }

  /// The marks in the order of their steps.
  private(set) var marks: [Mark] = []

  private let text: [UInt8]
  private let tree: Tree
  private let start: Int
  private var offset: Int
  private var open: [(mark: Int, start: Int)] = []

  /// Lays steps of a tree beside a text; nil if they do not fit.
  init?(_ steps: Range<Int>, of tree: Tree, beside passage: Passage, from start: Int) {
    text = passage.bytes
    self.tree = tree
    self.start = start
    offset = start
    var index = steps.lowerBound
    while index < steps.upperBound {
      guard let next = follow(index) else { return nil }
      index = next
    }
    for index in marks.indices { marks[index].range = passage.source(marks[index].range) }
  }

  private var byte: UInt8 { offset < text.count ? text[offset] : 0 }

  /// Moves behind the text of a step; returns the step to go on with, nil if it does not fit.
  private mutating func follow(_ index: Int) -> Int? {
    let step = tree.steps[index]
    switch step.kind {
    case .text: return followText(index) ? index + 1 : nil
    case .softBreak, .hardBreak: return followBreak() ? index + 1 : nil
    case .code: return followCode() ? index + 1 : nil
    case .html: return followHTML(index) ? index + 1 : nil
    case .emphasis, .strong:
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return nil }
      offset += step.kind == .strong ? 2 : 1
      return index + 1
    case .link, .image: return step.isExit ? closeLink(index) : openLink(index)
    default: return nil
    }
  }

  private mutating func followText(_ index: Int) -> Bool {
    let literal = tree.steps[index].text
    var at = literal.lowerBound
    if offset == start || text[offset - 1] == UInt8(ascii: "\n") {
      while at < literal.upperBound, tree.bytes[at].isSpace { at += 1 }
    }
    while skipPlain(&at, literal.upperBound) {
      guard followSpecial(index, &at) else { return false }
    }
    return true
  }

  /// Moves over what stands in both texts as it is; false at the end of the literal.
  private mutating func skipPlain(_ at: inout Int, _ end: Int) -> Bool {
    let (text, literal) = (text, tree.bytes)
    while at < end, offset < text.count, text[offset] == literal[at] {
      switch text[offset] {
      case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "{"): return true
      default: break
      }
      offset += 1
      at += 1
    }
    return at < end
  }

  /// Moves over a character that may be written in another way than it reads.
  private mutating func followSpecial(_ index: Int, _ at: inout Int) -> Bool {
    guard offset < text.count else { return false }
    let literal = tree.steps[index].text
    let byte = text[offset]
    let next = offset + 1 < text.count ? text[offset + 1] : 0
    if byte == UInt8(ascii: "\\"), next.isPunctuation {
      guard tree.bytes[at] == next else { return false }
      offset += 2
      at += 1
    } else if byte == UInt8(ascii: "&"), let entity = Entity(text, at: offset) {
      guard tree.bytes[at..<literal.upperBound].starts(with: entity.meaning) else { return false }
      offset += entity.count
      at += entity.meaning.count
    } else if byte == UInt8(ascii: "{"), next == byte, tree.bytes[at] == byte {
      at += noteQuotation(index, at: at - literal.lowerBound)
    } else if byte == tree.bytes[at] {
      offset += 1
      at += 1
    } else if byte == 0, tree.bytes[at] == 0xEF {
      offset += 1
      at += 3
    } else {
      return false
    }
    return true
  }

  /// Moves behind `{{name}}`, or behind the braces if that is not what stands there.
  private mutating func noteQuotation(_ step: Int, at place: Int) -> Int {
    let start = offset
    var end = start + 2
    while end < text.count, text[end].isInName { end += 1 }
    let isClosed =
      end + 1 < text.count && text[end] == UInt8(ascii: "}") && text[end + 1] == text[end]
    let isGood = isClosed && end > start + 2
    offset = isGood ? end + 2 : start + 2
    let range = start..<(isGood ? end + 2 : endOfBraces(start))
    marks.append(Mark(step: step, offset: place, range: range, isGood: isGood))
    return offset - start
  }

  /// Behind the `}}` of the same line, else behind `{{`.
  private func endOfBraces(_ start: Int) -> Int {
    var end = start + 2
    while end + 1 < text.count, end - start < 80, text[end] != UInt8(ascii: "\n") {
      if text[end] == UInt8(ascii: "}"), text[end + 1] == text[end] { return end + 2 }
      end += 1
    }
    return start + 2
  }

  private mutating func followBreak() -> Bool {
    if byte == UInt8(ascii: "\\") { offset += 1 }
    while byte != UInt8(ascii: "\n"), byte.isSpace { offset += 1 }
    guard byte == UInt8(ascii: "\n") else { return false }
    offset += 1
    return true
  }

  private mutating func followCode() -> Bool {
    let open = backticks()
    while offset < text.count {
      while offset < text.count, byte != UInt8(ascii: "`") { offset += 1 }
      if backticks() == open { return true }
    }
    return false
  }

  private mutating func backticks() -> Int {
    let start = offset
    while byte == UInt8(ascii: "`") { offset += 1 }
    return offset - start
  }

  /// White space is passed over on both sides: lazy lines keep theirs in the literal only.
  private mutating func followHTML(_ index: Int) -> Bool {
    let start = offset
    for byte in tree.bytes[tree.steps[index].text] where !byte.isSpace {
      while self.byte.isSpace { offset += 1 }
      guard self.byte == byte || self.byte == 0 else { return false }
      offset += 1
    }
    marks.append(Mark(step: index, range: start..<offset))
    return true
  }

  private mutating func openLink(_ index: Int) -> Int? {
    let start = offset
    open.append((marks.count, start))
    marks.append(Mark(step: index, range: start..<start))
    if tree.steps[index].kind == .image {
      guard byte == UInt8(ascii: "!") else { return nil }
      offset += 2
      return index + 1
    }
    guard byte == UInt8(ascii: "<") else {
      offset += 1
      return text[start] == UInt8(ascii: "[") ? index + 1 : nil
    }
    while offset < text.count, byte != UInt8(ascii: ">") { offset += 1 }
    open.removeLast()
    marks[marks.count - 1].range = start + 1..<offset
    offset += 1
    return index + 3
  }

  private mutating func closeLink(_ index: Int) -> Int? {
    guard byte == UInt8(ascii: "]"), let (mark, start) = open.popLast() else { return nil }
    offset += 1
    if let tail = LinkSyntax.tail(text, at: offset) {
      offset = tail.end
      marks[mark].range = tail.destination.isEmpty ? start..<offset : tail.destination
    } else {
      offset = LinkSyntax.label(text, at: offset) ?? offset
      marks[mark].range = start..<offset
    }
    return index + 1
  }
}

/// Where the links, pictures, tags and raw HTML of a block are in the file.
///
/// libcmark gives only blocks a place. So the block's text is gone through in the order of the
/// tree's inlines, which say what is next in it. Where it does not fit, the place is the line.
struct InlinePlaces {
  /// A node, or a part of its text, that the page or a problem refers to.
  struct Mark {
    /// The step that enters the node.
    let step: Int
    /// For `{{` the offset in the text of the node, else 0.
    var offset = 0
    /// The destination of a link or picture (all of it, if none is written out), raw HTML, or a
    /// quotation from `{{` to `}}`, in the file.
    var range: Range<Int>
    /// Whether a quotation is written as it should be.
    var isGood = true
  }

  /// The marks in the order of their steps.
  private(set) var marks: [Mark] = []
  /// Where the text of steps is, from its start and from each place that is written otherwise.
  private var spots = TextSpots()

  private let tree: Tree
  private let block: BlockText
  private let text: [UInt8]
  private var offset: Int
  /// The marks of the links and pictures around the offset, and where each starts, if that is known.
  private var open: [(mark: Int, start: Int?)] = []

  /// Finds what steps of a tree refer to in the text of their block, behind its first bytes.
  init(_ steps: Range<Int>, of tree: Tree, in block: BlockText, from start: Int = 0) {
    self.tree = tree
    self.block = block
    text = block.bytes
    offset = start
    var index = steps.lowerBound
    while index < steps.upperBound { index = follow(index) }
  }

  /// Whether the character at an offset of a step's text has a backslash before it.
  func isEscaped(_ step: Int, _ at: Int) -> Bool { spots.isEscaped(step, at) }

  /// Where a range of the text of a step is in the file; nil where that is not known.
  func source(_ step: Int, _ range: Range<Int>) -> Range<Int>? {
    guard let range = spots.range(step, range), range.upperBound <= text.count else { return nil }
    return block.source(range)
  }

  private var byte: UInt8 { offset < text.count ? text[offset] : 0 }

  /// Moves behind the text of a step and returns the step to go on with.
  private mutating func follow(_ index: Int) -> Int {
    let step = tree.steps[index]
    switch step.kind {
    case .text:
      // A line that does not fit is left; the next break leads into the next line.
      if !pass(step.text, of: index) { seek(UInt8(ascii: "\n")) }
    case .softBreak, .hardBreak:
      if seek(UInt8(ascii: "\n")) { offset += 1 }
    case .code:
      seek(UInt8(ascii: "`"))
      skip(UInt8(ascii: "`"))
      _ = passWords(step.text)
      skipSpaces()
      skip(UInt8(ascii: "`"))
    case .html:
      let start = offset
      mark(index, passWords(step.text) ? start..<offset : nil)
    case .emphasis, .strong: offset = min(offset + (step.kind == .strong ? 2 : 1), text.count)
    case .link, .image:
      guard step.isExit else { return openLink(index) }
      closeLink()
    default: break
    }
    return index + 1
  }

  /// Adds a mark for a part of the text; nil stands for the line.
  private mutating func mark(_ step: Int, _ range: Range<Int>?) {
    marks.append(Mark(step: step, range: range.map(block.source) ?? block.line(at: offset)))
  }

  // MARK: Links

  private mutating func openLink(_ index: Int) -> Int {
    let start = offset
    let isPicture = tree.steps[index].kind == .image
    if !isPicture, byte == UInt8(ascii: "<"), seek(UInt8(ascii: ">")) {
      mark(index, start + 1..<offset)
      offset += 1
      return index + 3
    }
    let fits = byte == (isPicture ? UInt8(ascii: "!") : UInt8(ascii: "["))
    if fits { offset = min(offset + (isPicture ? 2 : 1), text.count) }
    open.append((marks.count, fits ? start : nil))
    mark(index, nil)
    return index + 1
  }

  private mutating func closeLink() {
    guard let (mark, start) = open.popLast() else { return }
    guard let start, byte == UInt8(ascii: "]") else {
      marks[mark].range = block.line(at: offset)
      return
    }
    offset += 1
    let destination = passTail(of: tree.steps[marks[mark].step])
    if destination == nil { skipLabel() }
    let isWritten = !(destination?.isEmpty ?? true)
    marks[mark].range = block.source((isWritten ? destination : nil) ?? start..<offset)
  }

  /// Moves behind `(destination "title")`; nil if those of a link are not written here.
  private mutating func passTail(of link: Tree.Step) -> Range<Int>? {
    guard byte == UInt8(ascii: "(") else { return nil }
    let start = offset
    offset += 1
    skipSpaces()
    if byte == UInt8(ascii: "<") { offset += 1 }
    let first = offset
    var fits = pass(link.text)
    let destination = first..<offset
    if byte == UInt8(ascii: ">") { offset += 1 }
    skipSpaces()
    let hasTitle = "\"'(".utf8.contains(byte)
    if hasTitle { offset += 1 }
    fits = fits && (link.title.isEmpty || pass(link.title))
    if hasTitle { offset += 1 }
    skipSpaces()
    guard fits, byte == UInt8(ascii: ")") else {
      offset = start
      return nil
    }
    offset += 1
    return destination
  }

  /// Moves behind `[label]`, if that is next.
  private mutating func skipLabel() {
    guard byte == UInt8(ascii: "[") else { return }
    var end = offset + 1
    while end < text.count, end - offset <= 1001, !"[]".utf8.contains(text[end]) {
      end += isEscape(at: end) ? 2 : 1
    }
    if end < text.count, text[end] == UInt8(ascii: "]") { offset = end + 1 }
  }

  // MARK: Text

  /// Moves behind a literal, perhaps with backslashes and entities; false if it is not next.
  ///
  /// The tags in the text of a step get marks.
  private mutating func pass(_ literal: Range<Int>, of step: Int? = nil) -> Bool {
    let (text, bytes) = (text, tree.bytes)
    var at = literal.lowerBound
    if let step { note(step, 0) }
    while at < literal.upperBound {
      guard offset < text.count else { return false }
      if text[offset] == bytes[at], !text[offset].startsOtherSpelling {
        offset += 1
        at += 1
      } else {
        let isEscape = isEscape(at: offset)
        if let step { note(step, at - literal.lowerBound, isEscape: isEscape) }
        guard passSpecial(&at, literal, of: step) else { return false }
        if let step { note(step, at - literal.lowerBound) }
      }
    }
    return true
  }

  private mutating func note(_ step: Int, _ at: Int, isEscape: Bool = false) {
    spots.note(step, at, offset: offset + (isEscape ? 1 : 0), isEscape: isEscape)
  }

  private mutating func passSpecial(
    _ at: inout Int, _ literal: Range<Int>, of step: Int?
  ) -> Bool {
    let expected = tree.bytes[at..<literal.upperBound]
    if isEscape(at: offset), expected.first == text[offset + 1] {
      offset += 2
      at += 1
    } else if byte == UInt8(ascii: "&"), let entity = Entity(text, at: offset),
      expected.starts(with: entity.meaning)
    {
      offset += entity.count
      at += entity.meaning.count
    } else if let step, text[offset...].starts(with: "{{".utf8), expected.starts(with: "{{".utf8) {
      at += markQuotation(step, at: at - literal.lowerBound)
    } else if byte == expected.first {
      offset += 1
      at += 1
    } else if byte == 0, expected.starts(with: "\u{FFFD}".utf8) {
      offset += 1
      at += 3
    } else if let first = expected.first, first.isSpace {
      // White space at the start of a lazy line.
      at += 1
    } else {
      return false
    }
    return true
  }

  /// Moves behind `{{name}}`, or behind the braces if that is not what is written there, and
  /// returns the number of bytes.
  private mutating func markQuotation(_ step: Int, at place: Int) -> Int {
    let start = offset
    var end = start + 2
    while end < text.count, text[end].isInName { end += 1 }
    let isGood = end > start + 2 && text[end...].starts(with: "}}".utf8)
    offset = isGood ? end + 2 : start + 2
    let range = start..<(isGood ? offset : endOfBraces(start))
    marks.append(
      Mark(step: step, offset: place, range: block.source(range), isGood: isGood))
    return offset - start
  }

  /// Behind the `}}` of the same line, else behind `{{`.
  private func endOfBraces(_ start: Int) -> Int {
    let rest = text[(start + 2)...].prefix(78).prefix { $0 != UInt8(ascii: "\n") }
    let end = rest.indices.first { text[$0...].starts(with: "}}".utf8) }
    return (end ?? start) + 2
  }

  /// Moves behind the words of code or HTML; false if other words are next.
  ///
  /// They are written as they are, but for the white space between them.
  private mutating func passWords(_ literal: Range<Int>) -> Bool {
    for byte in tree.bytes[literal] where !byte.isSpace {
      skipSpaces()
      guard byte == self.byte else { return false }
      offset += 1
    }
    return true
  }

  private mutating func skipSpaces() {
    while byte.isSpace { offset += 1 }
  }

  private mutating func skip(_ mark: UInt8) {
    while byte == mark { offset += 1 }
  }

  /// Moves to the next `mark` on the line; false if there is none, at the end of the line then.
  @discardableResult private mutating func seek(_ mark: UInt8) -> Bool {
    while offset < text.count, byte != mark, byte != UInt8(ascii: "\n") { offset += 1 }
    return byte == mark
  }

  private func isEscape(at offset: Int) -> Bool {
    text[offset] == UInt8(ascii: "\\") && offset + 1 < text.count && text[offset + 1].isPunctuation
  }
}

extension UInt8 {
  /// Whether this may begin something that is written otherwise than it reads.
  fileprivate var startsOtherSpelling: Bool {
    self == UInt8(ascii: "\\") || self == UInt8(ascii: "&") || self == UInt8(ascii: "{")
  }
}

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
    /// The label of the definition that has the destination, as labels are compared; nil where it is written
    /// out.
    var label: String?
    /// Whether a quotation is written as it should be.
    var isGood = true
  }

  /// The marks in the order of their steps.
  private(set) var marks: [Mark] = []
  /// Where the text of steps is, from its start and from each place that is written otherwise.
  private var spots = TextSpots()

  private let tree: Tree
  private let block: BlockText
  private var cursor: TextCursor
  /// The marks of the links and pictures around the offset, and where each starts, if that is known.
  private var open: [(mark: Int, start: Int?)] = []

  /// Finds what steps of a tree refer to in the text of their block, behind its first bytes.
  init(_ steps: Range<Int>, of tree: Tree, in block: BlockText, from start: Int = 0) {
    self.tree = tree
    self.block = block
    cursor = TextCursor(block.bytes, from: start)
    var index = steps.lowerBound
    while index < steps.upperBound { index = follow(index) }
  }

  /// Whether the character at an offset of a step's text has a backslash before it.
  func isEscaped(_ step: Int, _ at: Int) -> Bool { spots.isEscaped(step, at) }

  /// Where a range of the text of a step is in the file; nil where that is not known.
  func source(_ step: Int, _ range: Range<Int>) -> Range<Int>? {
    guard let range = spots.range(step, range), range.upperBound <= block.bytes.count else {
      return nil
    }
    return block.source(range)
  }

  /// Moves behind the text of a step and returns the step to go on with.
  private mutating func follow(_ index: Int) -> Int {
    let step = tree.steps[index]
    switch step.kind {
    case .text:
      // A line that does not fit is left; the next break leads into the next line.
      if !pass(step.text, of: index) { cursor.seek(UInt8(ascii: "\n")) }
    case .softBreak, .hardBreak:
      if cursor.seek(UInt8(ascii: "\n")) { cursor.advance() }
    case .code:
      cursor.seek(UInt8(ascii: "`"))
      cursor.skip(UInt8(ascii: "`"))
      _ = cursor.pass(words: tree.bytes[step.text])
      cursor.skipSpaces()
      cursor.skip(UInt8(ascii: "`"))
    case .html:
      let start = cursor.offset
      mark(index, cursor.pass(words: tree.bytes[step.text]) ? start..<cursor.offset : nil)
    case .emphasis, .strong: cursor.advance(step.kind == .strong ? 2 : 1)
    case .link, .image:
      guard step.isExit else { return openLink(index) }
      closeLink()
    default: break
    }
    return index + 1
  }

  /// Adds a mark for a part of the text; nil stands for the line.
  private mutating func mark(_ step: Int, _ range: Range<Int>?) {
    marks.append(Mark(step: step, range: range.map(block.source) ?? block.line(at: cursor.offset)))
  }

  // MARK: Links

  private mutating func openLink(_ index: Int) -> Int {
    let start = cursor.offset
    let isPicture = tree.steps[index].kind == .image
    if !isPicture, cursor.byte == UInt8(ascii: "<"), cursor.seek(UInt8(ascii: ">")) {
      mark(index, start + 1..<cursor.offset)
      cursor.advance()
      return index + 3
    }
    let fits = cursor.byte == (isPicture ? UInt8(ascii: "!") : UInt8(ascii: "["))
    if fits { cursor.advance(isPicture ? 2 : 1) }
    open.append((marks.count, fits ? start : nil))
    mark(index, nil)
    return index + 1
  }

  private mutating func closeLink() {
    guard let (mark, start) = open.popLast() else { return }
    guard let start, cursor.byte == UInt8(ascii: "]") else {
      marks[mark].range = block.line(at: cursor.offset)
      return
    }
    let isPicture = tree.steps[marks[mark].step].kind == .image
    let words = min(start + (isPicture ? 2 : 1), cursor.offset)..<cursor.offset
    cursor.advance()
    let destination = passTail(of: tree.steps[marks[mark].step])
    if destination == nil {
      let first = cursor.offset + 1
      cursor.skipLabel()
      let label = first < cursor.offset - 1 ? first..<cursor.offset - 1 : words
      if label.count < 1_000 {
        marks[mark].label = Definitions.folded(
          String(decoding: cursor.text[label], as: UTF8.self))
      }
    }
    let isWritten = !(destination?.isEmpty ?? true)
    marks[mark].range = block.source((isWritten ? destination : nil) ?? start..<cursor.offset)
  }

  /// Moves behind `(destination "title")`; nil if those of a link are not written here.
  private mutating func passTail(of link: Tree.Step) -> Range<Int>? {
    guard cursor.byte == UInt8(ascii: "(") else { return nil }
    let start = cursor.offset
    cursor.advance()
    cursor.skipSpaces()
    if cursor.byte == UInt8(ascii: "<") { cursor.advance() }
    let first = cursor.offset
    var fits = pass(link.text)
    let destination = first..<cursor.offset
    if cursor.byte == UInt8(ascii: ">") { cursor.advance() }
    cursor.skipSpaces()
    let hasTitle = "\"'(".utf8.contains(cursor.byte)
    if hasTitle { cursor.advance() }
    fits = fits && (link.title.isEmpty || pass(link.title))
    if hasTitle { cursor.advance() }
    cursor.skipSpaces()
    guard fits, cursor.byte == UInt8(ascii: ")") else {
      cursor.goBack(to: start)
      return nil
    }
    cursor.advance()
    return destination
  }

  // MARK: Text

  /// Moves behind a literal, perhaps with backslashes and entities; false if it is not next.
  ///
  /// The tags in the text of a step get marks.
  private mutating func pass(_ literal: Range<Int>, of step: Int? = nil) -> Bool {
    let bytes = tree.bytes
    var at = literal.lowerBound
    if let step { note(step, 0) }
    while at < literal.upperBound {
      guard !cursor.isAtEnd else { return false }
      if cursor.byte == bytes[at], !cursor.byte.startsOtherSpelling {
        cursor.advance()
        at += 1
      } else {
        let isEscape = cursor.isAtEscape
        if let step { note(step, at - literal.lowerBound, isEscape: isEscape) }
        guard passSpecial(&at, literal, of: step) else { return false }
        if let step { note(step, at - literal.lowerBound) }
      }
    }
    return true
  }

  private mutating func note(_ step: Int, _ at: Int, isEscape: Bool = false) {
    spots.note(step, at, offset: cursor.offset + (isEscape ? 1 : 0), isEscape: isEscape)
  }

  private mutating func passSpecial(
    _ at: inout Int, _ literal: Range<Int>, of step: Int?
  ) -> Bool {
    let expected = tree.bytes[at..<literal.upperBound]
    if cursor.isAtEscape, expected.first == cursor.text[cursor.offset + 1] {
      cursor.advance(2)
      at += 1
    } else if cursor.byte == UInt8(ascii: "&"),
      let entity = Entity(cursor.text, at: cursor.offset), expected.starts(with: entity.meaning)
    {
      cursor.advance(entity.count)
      at += entity.meaning.count
    } else if let step, cursor.has("{{"), expected.starts(with: "{{".utf8) {
      at += markQuotation(step, at: at - literal.lowerBound)
    } else if cursor.byte == expected.first {
      cursor.advance()
      at += 1
    } else if cursor.byte == 0, expected.starts(with: "\u{FFFD}".utf8) {
      cursor.advance()
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
    let (text, start) = (cursor.text, cursor.offset)
    var end = start + 2
    while end < text.count, text[end].isInName { end += 1 }
    let isGood = end > start + 2 && text[end...].starts(with: "}}".utf8)
    let range = start..<(isGood ? end + 2 : cursor.endOfBraces)
    cursor.advance(isGood ? end + 2 - start : 2)
    marks.append(
      Mark(step: step, offset: place, range: block.source(range), isGood: isGood))
    return cursor.offset - start
  }
}

extension UInt8 {
  /// Whether this may begin something that is written otherwise than it reads.
  fileprivate var startsOtherSpelling: Bool {
    self == UInt8(ascii: "\\") || self == UInt8(ascii: "&") || self == UInt8(ascii: "{")
  }
}

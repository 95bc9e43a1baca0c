import CCmark

/// libcmark's reading of a text, copied out as the steps of a walk through its tree.
///
/// Its memory lives for one call of the initializer; what stays is plain bytes.
struct Tree {
  /// A kind of node, numbered as libcmark numbers them.
  enum Kind: UInt8 {
    case document = 1
    case quote
    case list
    case item
    case codeBlock
    case htmlBlock
    case custom
    case paragraph
    case heading
    case rule
    case text
    case softBreak
    case hardBreak
    case code
    case html
    case customInline
    case emphasis
    case strong
    case link
    case image

    var isBlock: Bool { rawValue <= Self.rule.rawValue }
  }

  /// One step of the walk: into a node, or out of one that can have children.
  struct Step {
    let kind: Kind
    let isExit: Bool
    /// Whether the paragraphs of a list stand without space between them.
    var isTight = false
    /// The level of a heading; the first number of an ordered list, -1 for a list with bullets.
    var number: Int32 = 0
    /// Where a block starts, in lines and bytes that count from 1.
    var line: Int32 = 0
    var column: Int32 = 0
    /// The line on which a block ends.
    var endLine: Int32 = 0
    fileprivate var textStart: Int32 = 0
    fileprivate var titleStart: Int32 = 0
    fileprivate var titleEnd: Int32 = 0

    /// The literal text of a node, or the destination of a link or picture, in `Tree.bytes`.
    var text: Range<Int> { Int(textStart)..<Int(titleStart) }
    /// The title of a link or picture, or the info string of a code block, in `Tree.bytes`.
    var title: Range<Int> { Int(titleStart)..<Int(titleEnd) }
  }

  /// The walk, in order; the document itself has no step.
  private(set) var steps: [Step] = []
  /// The text that the steps refer to, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The line of the first node that lies deeper than the limit; the walk ends there.
  private(set) var tooDeepLine: Int?

  private let hasMarks: Bool

  /// The version of libcmark.
  static var version: String { unsafe String(cString: cmark_version_string()) }

  /// Reads `range` of a text as CommonMark.
  ///
  /// - Parameters:
  ///   - depth: the number of nodes that may stand inside each other.
  ///   - blocks: the number of top-level blocks to walk through.
  ///   - lastLine: the last line on which a top-level block may start that is walked through.
  ///   - hasMarks: whether the text has marks of `SpacedNames`.
  init(
    _ text: [UInt8], in range: Range<Int>, depth limit: Int, blocks: Int = .max,
    lastLine: Int = .max, hasMarks: Bool = false
  ) {
    self.hasMarks = hasMarks
    guard let document = unsafe Self.parse(text, range) else { return }
    defer { unsafe cmark_node_free(document) }
    guard let iterator = unsafe cmark_iter_new(document) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    bytes.reserveCapacity(range.count)
    steps.reserveCapacity(range.count / 12)
    var depth = 0
    var line = 1
    var blocksLeft = blocks
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator),
        let kind = unsafe Kind(
          rawValue: UInt8(truncatingIfNeeded: cmark_node_get_type(node).rawValue))
      else { break }
      guard kind != .document else { continue }
      if event == CMARK_EVENT_EXIT {
        depth -= 1
        steps.append(Step(kind: kind, isExit: true))
      } else {
        unsafe enter(node, kind)
        if kind.isBlock { line = Int(steps[steps.count - 1].line) }
        if depth == 0, line > lastLine {
          steps.removeLast()
          break
        }
        guard depth < limit else {
          tooDeepLine = line
          break
        }
        if !kind.isLeaf { depth += 1 }
      }
      if depth == 0 {
        blocksLeft -= 1
        if blocksLeft == 0 { break }
      }
    }
  }

  private static func parse(_ text: [UInt8], _ range: Range<Int>) -> OpaquePointer? {
    unsafe text.withUnsafeBytes { memory in
      let part = unsafe UnsafeRawBufferPointer(rebasing: memory[range])
      guard let start = part.baseAddress else { return unsafe cmark_parse_document("", 0, 0) }
      return unsafe cmark_parse_document(
        start.assumingMemoryBound(to: CChar.self), part.count, CMARK_OPT_DEFAULT)
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ kind: Kind) {
    var step = Step(kind: kind, isExit: false)
    if kind.isBlock {
      step.line = unsafe cmark_node_get_start_line(node)
      step.column = unsafe cmark_node_get_start_column(node)
      step.endLine = unsafe cmark_node_get_end_line(node)
    }
    step.textStart = Int32(bytes.count)
    switch kind {
    case .text, .code, .html, .htmlBlock, .codeBlock: unsafe copy(cmark_node_get_literal(node))
    case .link, .image: unsafe copy(cmark_node_get_url(node))
    case .heading:
      step.number = unsafe cmark_node_get_heading_level(node)
    case .list:
      let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      step.number = isOrdered ? unsafe cmark_node_get_list_start(node) : -1
      step.isTight = unsafe cmark_node_get_list_tight(node) != 0
    default: break
    }
    step.titleStart = Int32(bytes.count)
    switch kind {
    case .codeBlock: unsafe copy(cmark_node_get_fence_info(node))
    case .link, .image: unsafe copy(cmark_node_get_title(node))
    default: break
    }
    step.titleEnd = Int32(bytes.count)
    steps.append(step)
  }

  private mutating func copy(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text else { return }
    let start = bytes.count
    unsafe bytes.append(
      contentsOf: UnsafeRawBufferPointer(start: text, count: cmark_text_length(text)))
    guard hasMarks else { return }
    for index in start..<bytes.count where bytes[index] == SpacedNames.mark {
      bytes[index] = UInt8(ascii: " ")
    }
  }
}

extension Tree.Kind {
  /// Whether libcmark gives such a node no exit.
  fileprivate var isLeaf: Bool {
    switch self {
    case .htmlBlock, .rule, .codeBlock, .text, .softBreak, .hardBreak, .code, .html: true
    default: false
    }
  }
}

extension Tree {
  /// The step out of the block that a step goes into.
  func exit(of index: Int) -> Int {
    var end = index + 1
    while end < steps.count, !(steps[end].isExit && steps[end].kind == steps[index].kind) {
      end += 1
    }
    return end
  }

  /// Whether steps hold anything that has a place of its own.
  func hasPlaces(_ steps: Range<Int>, braces: Bool, dialect: Bool) -> Bool {
    steps.contains { index in
      switch self.steps[index].kind {
      case .link, .image, .html: true
      case .text: (braces && hasBraces(self.steps[index].text)) || (dialect && hasDialect(index))
      default: false
      }
    }
  }

  /// Whether the text of any of some steps may hold what CommonMark does not know.
  func hasDialect(_ steps: Range<Int>) -> Bool {
    steps.contains { self.steps[$0].kind == .text && hasDialect($0) }
  }

  private func hasDialect(_ step: Int) -> Bool {
    let text = steps[step].text
    guard text.count > 2 else { return false }
    return (text.lowerBound..<text.upperBound - 1).contains { at in
      switch (bytes[at], bytes[at + 1]) {
      case (UInt8(ascii: "~"), UInt8(ascii: "~")), (UInt8(ascii: "["), UInt8(ascii: "^")),
        (UInt8(ascii: ":"), UInt8(ascii: "/")):
        true
      case (let first, UInt8(ascii: ".")): first | 0x20 == UInt8(ascii: "w")
      default: false
      }
    }
  }

  /// Whether the text of a step begins with something.
  func text(of step: Int, startsWith start: String) -> Bool {
    step < steps.count && steps[step].kind == .text
      && bytes[steps[step].text].starts(with: start.utf8)
  }

  /// Whether steps are one picture that the site can show, and nothing else.
  func isOnePicture(_ steps: Range<Int>) -> Bool {
    guard let first = steps.first, self.steps[first].kind == .image else { return false }
    var depth = 0
    for index in steps where self.steps[index].kind == .image {
      depth += self.steps[index].isExit ? -1 : 1
      guard depth == 0, index < steps.upperBound - 1 else { continue }
      let rest = self.steps[index + 1]
      guard index == steps.upperBound - 2, rest.kind == .text,
        bytes[rest.text].elementsEqual(Picture.decorativeMark.utf8)
      else { return false }
    }
    let destination = String(decoding: bytes[self.steps[first].text], as: UTF8.self)
    return Destination(destination).faultOfPicture == nil
  }

  private func hasBraces(_ text: Range<Int>) -> Bool {
    guard text.count > 1 else { return false }
    let brace = UInt8(ascii: "{")
    return (text.lowerBound..<text.upperBound - 1).contains {
      bytes[$0] == brace && bytes[$0 + 1] == brace
    }
  }
}

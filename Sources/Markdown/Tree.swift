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

  /// The line of the first heading that is one too many.
  private(set) var lineOfTooManyHeadings: Int?
  private var headingCount = 0

  private let hasMarks: Bool

  /// The most headings of a note: more than its page could list.
  static let mostHeadings = 20_000

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
      headingCount += 1
      if headingCount == Self.mostHeadings + 1 { lineOfTooManyHeadings = Int(step.line) }
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

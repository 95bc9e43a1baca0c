/// One look at the lines of a YAML part, for text that its reader would cut, change or misread.
///
/// A plain value ends for YAML where its author does not expect it, mostly in silence: at ` #`, at a
/// comma within braces, behind `!word`. The scan keeps to what libyaml accepts: what is right YAML and
/// reads as it looks passes.
struct YAMLScan {
  /// After how many mistakes the rest is not looked at.
  static let most = 50

  let file: SourceFile
  let bytes: [UInt8]
  let end: Int
  /// The mistakes in the order of the file.
  private(set) var mistakes: [(mistake: YAMLMistake, range: Range<Int>)] = []
  /// The byte that is looked at.
  var at: Int
  /// The columns at which the keys and dashes around this point begin.
  private(set) var levels: [Int] = []
  /// Whether the last key or dash has no value so far.
  private(set) var expectsValue = true
  /// What the value at this point belongs to.
  private(set) var owner = Owner()

  /// The key or dash before a value.
  struct Owner {
    /// The key as written; nil behind a dash.
    var key: Range<Int>?
    /// The column of the key or dash; -1 at the top.
    var column = -1
  }

  /// Looks at a part of a file that begins at the start of a line.
  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    end = range.upperBound
    at = range.lowerBound
    while at < end, mistakes.count < Self.most { scanLine() }
  }

  mutating func report(_ mistake: YAMLMistake, _ range: Range<Int>) {
    mistakes.append((mistake, range))
  }

  /// Gives the last mistake another way to write it.
  mutating func replaceLast(mended: String) {
    guard let (mistake, range) = mistakes.popLast() else { return }
    mistakes.append((mistake.mended(mended), range))
  }

  /// Ends the look: what follows such a mistake would be misread.
  mutating func stop(_ mistake: YAMLMistake, _ range: Range<Int>) {
    report(mistake, range)
    at = end
  }

  // MARK: Lines

  private mutating func scanLine() {
    let start = at
    while byte == UInt8(ascii: " ") { at += 1 }
    let indent = at - start
    guard at < end, lineBreak == 0 else {
      at += lineBreak
      return
    }
    if byte == UInt8(ascii: "\t") { return scanTab() }
    if let invisible = InvisibleCharacter(in: bytes, at: at, before: end) {
      return stop(.invisible(invisible), at..<at + invisible.length)
    }
    if byte == UInt8(ascii: "#") { return skipLine() }
    if indent == 0, levels.isEmpty, byte == UInt8(ascii: "%") { return skipLine() }
    if indent == 0, isMarker(at: at) { return scanMarker(from: start) }
    guard fits(indent) else { return }
    if reportNoSpaceAfterDash() { return }
    scanNodes(lineStart: start)
  }

  mutating func scanTab() {
    let first = at
    skipBlanks()
    guard at < end, lineBreak == 0, byte != UInt8(ascii: "#") else { return skipLine() }
    stop(.tab, first..<first + 1)
  }

  /// `---` at the top, or the end of the values.
  private mutating func scanMarker(from start: Int) {
    let range = at..<at + 3
    if bytes[at] == UInt8(ascii: "-"), levels.isEmpty { return skipLine() }
    skipLine()
    let hasMore = bytes[at..<end].contains { !$0.isYAMLSpace }
    if hasMore { stop(.textAfterEnd(file.text(range)), range) }
  }

  /// Whether a line is indented like those it can belong to.
  private mutating func fits(_ indent: Int) -> Bool {
    guard let last = levels.last else {
      levels = [indent]
      return true
    }
    if indent > last, !expectsValue {
      stop(.indentation(spaces: indent, of: nil, value: nil, mended: last), at..<textEnd)
      return false
    }
    guard indent < last else { return true }
    let others = levels
    while let level = levels.last, level > indent { levels.removeLast() }
    if levels.last == indent { return true }
    stop(.indentationFitsNone(spaces: indent, others: others), at..<textEnd)
    return false
  }

  /// The dashes, the key and the value of a line.
  private mutating func scanNodes(lineStart: Int) {
    owner = Owner(key: nil, column: levels.last { $0 < at - lineStart } ?? -1)
    var isFresh = true
    while true {
      skipBlanks()
      guard at < end, lineBreak == 0 else {
        expectsValue = true
        at += lineBreak
        return
      }
      switch byte {
      case UInt8(ascii: "#"):
        checkComment(valueStart: at)
        expectsValue = true
        return skipLine()
      case UInt8(ascii: "-") where isKeyEnd(at + 1):
        guard scanDash(lineStart) else { return }
      case UInt8(ascii: "?") where isBlank(at + 1) && owner.key != nil:
        report(.sign("? ", mended: mended(from: at)), at..<textEnd)
        expectsValue = false
        return skipLine()
      case UInt8(ascii: "?") where isBlank(at + 1),
        UInt8(ascii: ":") where isFresh && isBlank(at + 1):
        open(at: at, lineStart, key: nil)
        at += 1
      default:
        let count = mistakes.count
        guard scanNode(lineStart, isFresh: isFresh) else {
          // What is below a value with a mistake may belong to it.
          expectsValue = mistakes.count > count
          return
        }
      }
      isFresh = false
    }
  }

  private mutating func scanDash(_ lineStart: Int) -> Bool {
    if let invisible = InvisibleCharacter(in: bytes, at: at + 1, before: end) {
      stop(.invisible(invisible), at + 1..<at + 1 + invisible.length)
      return false
    }
    if owner.key != nil {
      report(.sign("- ", mended: mended(from: at)), at..<textEnd)
      skipLine()
      expectsValue = false
      return false
    }
    open(at: at, lineStart, key: nil)
    at += 1
    return true
  }

  mutating func open(at start: Int, _ lineStart: Int, key: Range<Int>?) {
    let column = start - lineStart
    if column > levels.last ?? -1 { levels.append(column) }
    owner = Owner(key: key, column: column)
  }

  /// A key, after which the line goes on, or a value, after which it does not.
  private mutating func scanNode(_ lineStart: Int, isFresh: Bool) -> Bool {
    let first = at
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard scanQuoted() else { return false }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard scanFlow() else { return false }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      scanBlockText()
      return false
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      reportSign()
      skipLine()
      return false
    default: return scanPlain(lineStart, isFresh: isFresh)
    }
    let last = at
    skipBlanks()
    if byte == UInt8(ascii: ":"), isBlank(at + 1), owner.key == nil {
      open(at: first, lineStart, key: first..<last)
      at += 1
      return true
    }
    if at < end, lineBreak == 0 { scanRest(after: first..<last) }
    skipLine()
    return false
  }

  /// A text in lines of its own, after `|` or `>`.
  private mutating func scanBlockText() {
    let first = at
    at += 1
    while at - first < 3, "+-123456789".utf8.contains(byte) { at += 1 }
    let isAlone = isBlank(at)
    skipBlanks()
    guard isAlone, at >= end || lineBreak > 0 || byte == UInt8(ascii: "#") else {
      report(.sign(file.text(first..<first + 1), mended: mended(from: first)), first..<textEnd)
      return skipLine()
    }
    skipLine()
    while at < end {
      let lineStart = at
      while byte == UInt8(ascii: " ") { at += 1 }
      guard at >= end || lineBreak > 0 || at - lineStart > owner.column else {
        at = lineStart
        return
      }
      skipLine()
    }
  }
}

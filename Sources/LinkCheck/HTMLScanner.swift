/// Reads a finished page tag by tag, in one pass and without a tree.
///
/// It knows what pages of ours hold: tags, attributes, comments and elements whose content is no
/// markup. Whatever the bytes are, it gets to their end in linear time.
package struct HTMLScanner {
  /// What stands next in a page.
  package enum Step {
    /// Text between tags, as written.
    case text(Range<Int>)
    /// A start tag, which is the scanner's `tag` until the next step.
    case start
    /// An end tag.
    case end(HTMLName)
  }

  /// The start tag that was read last.
  package private(set) var tag = HTMLTag()
  /// Where the end tag stands that was read last.
  package private(set) var endTag = 0..<0

  private let bytes: [UInt8]
  private var at = 0
  /// The element whose content comes next and is no markup.
  private var unmarked: HTMLName?

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The start tag of a page that a byte stands in.
  package static func tag(around offset: Int, in bytes: [UInt8]) -> HTMLTag? {
    var scanner = HTMLScanner(bytes)
    scanner.at = bytes.prefix(offset + 1).lastIndex(of: UInt8(ascii: "<")) ?? 0
    guard case .start = scanner.next(), scanner.tag.range.contains(offset) else { return nil }
    return scanner.tag
  }

  /// The next step; nil at the end of the page.
  package mutating func next() -> Step? {
    if let element = unmarked {
      unmarked = nil
      let content = skipContent(of: element)
      if element == .title { return .text(content) }
    }
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
      if at > start { return .text(start..<at) }
      switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        readTag()
        return .start
      case UInt8(ascii: "/"):
        at += 2
        let name = readName()
        skip(past: UInt8(ascii: ">"))
        endTag = start..<at
        return .end(name)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      default:
        at += 1
        return .text(start..<at)
      }
    }
    return nil
  }

  /// Goes on after a place that was looked at already.
  mutating func skip(to end: Int) { at = end }

  private mutating func readTag() {
    let start = at
    at += 1
    tag.name = readName()
    tag.attributes.removeAll(keepingCapacity: true)
    var isClosed = false
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      isClosed = bytes[at] == UInt8(ascii: "/")
      if isClosed || HTMLText.isSpace(bytes[at]) {
        at += 1
      } else {
        readAttribute()
      }
    }
    at = min(at + 1, bytes.count)
    tag.range = start..<at
    switch tag.name {
    case .script, .style, .textarea, .title: unmarked = isClosed ? nil : tag.name
    default: break
    }
  }

  private mutating func readAttribute() {
    let start = at
    var name = readName()
    if name == .other, isHandler(start..<at) { name = .handler }
    // A name that begins with `=` is part of a page that no template of ours makes.
    if at == start { at += 1 }
    skipSpaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      note(name, value: at..<at, from: start)
      return
    }
    at += 1
    skipSpaces()
    note(name, value: readValue(), from: start)
  }

  /// Whether an attribute is one of those that run scripts: `on` and letters.
  private func isHandler(_ name: Range<Int>) -> Bool {
    guard name.count > 2, bytes[name.lowerBound] | 0x20 == UInt8(ascii: "o"),
      bytes[name.lowerBound + 1] | 0x20 == UInt8(ascii: "n")
    else { return false }
    return bytes[name].allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
  }

  private mutating func note(_ name: HTMLName, value: Range<Int>, from start: Int) {
    guard name != .other else { return }
    tag.attributes.append(HTMLTag.Attribute(name: name, value: value, range: start..<at))
  }

  /// The name of an element or attribute in any case, up to what ends it.
  private mutating func readName() -> HTMLName {
    var hash = SiteCheckHash()
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="):
        return HTMLName(hash)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.add(byte | 0x20)
      default: hash.add(byte)
      }
      at += 1
    }
    return .other
  }

  private mutating func readValue() -> Range<Int> {
    guard at < bytes.count else { return at..<at }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      let start = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
      defer { at = min(at + 1, bytes.count) }
      return start..<at
    }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), !HTMLText.isSpace(bytes[at]) {
      at += 1
    }
    return start..<at
  }

  private mutating func skipSpaces() {
    while at < bytes.count, HTMLText.isSpace(bytes[at]) { at += 1 }
  }

  private mutating func skip(past byte: UInt8) {
    while at < bytes.count, bytes[at] != byte { at += 1 }
    at = min(at + 1, bytes.count)
  }

  /// Skips a comment, a document type or an instruction.
  private mutating func skipDeclaration() {
    guard bytes[at...].starts(with: "<!--".utf8) else { return skip(past: UInt8(ascii: ">")) }
    at += 4
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "-"), bytes[at...].starts(with: "-->".utf8) {
        at += 3
        return
      }
      at += 1
    }
  }

  /// Skips to the end tag of an element, which is the next step, and gives what was skipped.
  private mutating func skipContent(of element: HTMLName) -> Range<Int> {
    let start = at
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/") {
        let end = at
        at += 2
        if readName() == element {
          at = end
          return start..<end
        }
      } else {
        at += 1
      }
    }
    return start..<at
  }
}

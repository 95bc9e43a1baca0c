/// A piece of HTML as a note has it: a tag, the text between two, or a remark.
struct NoteTag {
  /// What it is.
  enum Kind {
    case text
    case start
    case end
    /// `<!-- … -->`.
    case comment
    /// `<?…?>`, `<!…>` and `<![CDATA[…]]>`.
    case declaration
  }

  let kind: Kind
  /// The name of an element, in lower case; else empty.
  let name: String
  /// The element, if a note may hold it.
  let element: NoteElement?
  /// Where it is written, in the bytes that were read.
  let range: Range<Int>
  /// The attributes of a start tag.
  let attributes: Range<Int>
  /// Whether it looks like a tag and is text, `<b and c>`.
  var isOfWords = false
  /// Whether it begins like a tag, the one with its name, and a quote in it is not closed.
  var hasOpenQuote = false
  /// Whether it has its end; only comments and declarations may lack one.
  let isComplete: Bool

  init(
    kind: Kind, name: String = "", range: Range<Int>, attributes: Range<Int> = 0..<0,
    isComplete: Bool = true
  ) {
    // Browsers take '</br>' for '<br>'.
    self.kind = kind == .end && name == "br" ? .start : kind
    self.name = name
    element = name.isEmpty ? nil : NoteElement(rawValue: name)
    self.range = range
    self.attributes = attributes
    self.isComplete = isComplete
  }

  /// Whether nothing between it and its end tag is text.
  var isSilent: Bool {
    kind == .start && element == nil && NoteElement.silent.contains(name)
  }
}

/// Cuts HTML at its tags, each byte looked at once.
struct NoteTagReader {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  /// Ends of remarks and tags that do not come any more.
  private var missing: Set<[UInt8]> = []

  /// A reader of a range of a text in UTF-8.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  /// The next piece; nil at the end.
  mutating func next() -> NoteTag? {
    guard offset < end else { return nil }
    if let tag = tag(at: offset) {
      offset = tag.range.upperBound
      return tag
    }
    let start = offset
    offset += 1
    while offset < end, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    return NoteTag(kind: .text, range: start..<offset)
  }

  private mutating func tag(at start: Int) -> NoteTag? {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < end else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      return start + 2 < end && bytes[start + 2].isLetter ? element(start, .end, start + 2) : nil
    case UInt8(ascii: "!"):
      if has("<!--", at: start) { return comment(at: start) }
      if has("<![CDATA[", at: start) { return remark(start, .declaration, 9, "]]>") }
      return start + 2 < end && bytes[start + 2].isLetter
        ? remark(start, .declaration, 2, ">") : nil
    case UInt8(ascii: "?"): return remark(start, .declaration, 2, "?>")
    case let first: return first.isLetter ? element(start, .start, start + 1) : nil
    }
  }

  /// A comment; `<!-->` and `<!--->` are whole ones.
  private mutating func comment(at start: Int) -> NoteTag? {
    for whole in ["<!-->", "<!--->"] where has(whole, at: start) {
      return NoteTag(kind: .comment, range: start..<start + whole.utf8.count)
    }
    return remark(start, .comment, 4, "-->")
  }

  private mutating func remark(
    _ start: Int, _ kind: NoteTag.Kind, _ length: Int, _ mark: String
  ) -> NoteTag {
    let mark = Array(mark.utf8)
    var at = start + length
    if !missing.contains(mark) {
      while at + mark.count <= end {
        if bytes[at] == mark[0], bytes[at..<at + mark.count].elementsEqual(mark) {
          return NoteTag(kind: kind, range: start..<at + mark.count)
        }
        at += 1
      }
      missing.insert(mark)
    }
    return NoteTag(kind: kind, range: start..<end, isComplete: false)
  }

  private mutating func element(_ start: Int, _ kind: NoteTag.Kind, _ first: Int) -> NoteTag? {
    var at = first
    while at < end, bytes[at].isAlphanumeric || bytes[at] == UInt8(ascii: "-") { at += 1 }
    // Word has tags of its own such as '<o:p>'; longer names before the colon are schemes.
    if at == first + 1, at + 1 < end, bytes[at] == UInt8(ascii: ":"), bytes[at + 1].isLetter {
      at += 1
      while at < end, bytes[at].isAlphanumeric { at += 1 }
    }
    let name = String(decoding: bytes[first..<at], as: UTF8.self).lowercased()
    guard at < end, bytes[at].isSpace || bytes[at] == UInt8(ascii: "/") || bytes[at] == Self.close
    else { return nil }
    let attributes = at
    while at < end, bytes[at] != Self.close {
      switch bytes[at] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[at]
        let isValue = bytes[at - 1] == UInt8(ascii: "=")
        if !missing.contains([quote]) {
          repeat { at += 1 } while at < end && bytes[at] != quote
          if at >= end { missing.insert([quote]) }
        }
        guard !missing.contains([quote]) else {
          guard isValue, kind == .start, NoteElement.isKnown(name) else { return nil }
          var text = NoteTag(kind: .text, name: name, range: start..<attributes)
          text.hasOpenQuote = true
          return text
        }
      default: break
      }
      at += 1
    }
    guard at < end else { return nil }
    if kind == .start, !NoteElement.silent.contains(name),
      NoteAttributes.areWords(bytes, attributes..<at)
    {
      var words = NoteTag(kind: .text, range: start..<at + 1)
      words.isOfWords = true
      return words
    }
    return NoteTag(
      kind: kind, name: name, range: start..<at + 1, attributes: attributes..<at)
  }

  private func has(_ text: String, at start: Int) -> Bool {
    bytes[start..<end].starts(with: text.utf8)
  }

  private static let close = UInt8(ascii: ">")
}

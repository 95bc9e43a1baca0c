extension PlainYAML {
  // MARK: Values

  /// What is behind a colon, on its line or below it.
  mutating func value(of column: Int) -> Entry? {
    let colon = at
    while byte(at) == UInt8(ascii: " ") { at += 1 }
    guard byte(at) == UInt8(ascii: "\n") else { return value(inside: column) }
    at = min(at + 1, end)
    guard let next = nextColumn(),
      next > column || next == column && isDash(at + column)
    else { return Entry(.empty, at: Place(file, colon..<colon)) }
    return node(next)
  }

  /// The value that begins here and ends on its line, or is folded below it; what follows is no deeper
  /// than the column of the key or dash.
  mutating func value(inside column: Int) -> Entry? {
    let entry: Entry?
    switch byte(at) {
    case UInt8(ascii: "["), UInt8(ascii: "{"): entry = bracket()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): entry = quoted()
    case UInt8(ascii: ">"): return folded(inside: column)
    default: entry = plain()
    }
    guard let entry, endLine() else { return nil }
    let line = at
    if let next = nextColumn(), next > column { return nil }
    at = line
    return entry
  }

  /// A text up to the end of the line.
  private mutating func plain() -> Entry? {
    guard !Self.signs[Int(byte(at))] else { return nil }
    let start = at
    var last = at
    while at < end, bytes[at] != UInt8(ascii: "\n") {
      switch bytes[at] {
      case UInt8(ascii: ":"): if isBlank(at + 1) { return nil }
      case UInt8(ascii: "#"): if bytes[at - 1] == UInt8(ascii: " ") { return nil }
      default: break
      }
      if bytes[at] != UInt8(ascii: " ") { last = at + 1 }
      at += 1
    }
    return text(start..<last)
  }

  private func text(_ range: Range<Int>, isQuoted: Bool = false) -> Entry {
    let text = file.text(range)
    let isEmpty = !isQuoted && (text == "~" || text == "null")
    return Entry(isEmpty ? .empty : .text(text), at: Place(file, range))
  }

  /// A text in quotes without any escape.
  private mutating func quoted() -> Entry? {
    let quote = byte(at)
    let start = at + 1
    at = start
    while byte(at) != quote {
      guard byte(at) != UInt8(ascii: "\n"), byte(at) != UInt8(ascii: "\\") else { return nil }
      at += 1
    }
    at += 1
    guard byte(at) != quote else { return nil }
    let entry = text(start..<at - 1, isQuoted: true)
    guard case .text(let text) = entry.content,
      text.utf8.allSatisfy({ $0 < 0x80 })
        || Control(in: text) == nil
    else { return nil }
    return entry
  }

  /// A text in lines of their own, all as deep, which are joined to one.
  private mutating func folded(inside column: Int) -> Entry? {
    let start = at
    guard byte(at + 1) == UInt8(ascii: "-") else { return nil }
    at += 2
    let header = at
    guard endLine(), at > header, bytes[at - 1] == UInt8(ascii: "\n") else { return nil }
    let place = Place(file, start..<at - 1)
    var (text, margin): ([UInt8], Int?) = ([], nil)
    while at < end {
      var first = at
      while byte(first) == UInt8(ascii: " "), first < end { first += 1 }
      let indent = first - at
      if byte(first) == UInt8(ascii: "\n") {
        // Blank lines may follow, not part.
        guard indent == 0, margin != nil else { return nil }
        let blank = at
        guard nextColumn() ?? 0 <= column else { return nil }
        at = blank
        break
      }
      guard indent > column else { break }
      guard indent == margin ?? indent else { return nil }
      margin = indent
      var stop = first
      while stop < end, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += bytes[first..<stop]
      at = min(stop + 1, end)
    }
    // A text that begins like its sign has another place.
    guard margin != nil, text.first != UInt8(ascii: ">") else { return nil }
    return Entry(.text(String(decoding: text, as: UTF8.self)), at: place)
  }

  /// Signs that begin something else than a plain text.
  private static let signs: [Bool] = (0...255).map { byte in
    "-?:,[]{}#&*!|>'\"%@`\n ".utf8.contains(UInt8(byte))
  }

  // MARK: Brackets

  /// A list or fields in brackets, which end on the line.
  private mutating func bracket() -> Entry? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    let place = Place(file, at..<at + 1)
    let isList = bytes[at] == UInt8(ascii: "[")
    let close = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var (entries, fields, keys): ([Entry], [Fields.Field], Keys) = ([], [], Keys())
    at += 1
    skipSpaces()
    while byte(at) != close {
      if isList {
        guard let entry = part() else { return nil }
        entries.append(entry)
      } else {
        guard let field = field(&keys) else { return nil }
        fields.append(field)
      }
      skipSpaces()
      guard byte(at) == UInt8(ascii: ",") else { break }
      at += 1
      skipSpaces()
      guard byte(at) != close else { return nil }
    }
    guard byte(at) == close else { return nil }
    at += 1
    return isList
      ? Entry(.list(entries), at: place) : Entry(.fields(Fields(fields, at: place)), at: place)
  }

  private mutating func skipSpaces() { while byte(at) == UInt8(ascii: " ") { at += 1 } }

  private mutating func field(_ keys: inout Keys) -> Fields.Field? {
    guard let colon = keyEnd(at) else { return nil }
    let key = Place(file, at..<colon)
    let name = key.text
    at = colon + 1
    skipSpaces()
    guard keys.insert(name), let value = part() else { return nil }
    return Fields.Field(key: LocatedText(name, at: key), value: value)
  }

  /// A value within brackets.
  private mutating func part() -> Entry? {
    switch byte(at) {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return bracket()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted()
    default: break
    }
    guard !Self.signs[Int(byte(at))] else { return nil }
    let start = at
    var last = at
    loop: while at < end {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break loop
      case UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: "?"), UInt8(ascii: "#"):
        return nil
      case UInt8(ascii: " "): break
      default: last = at + 1
      }
      at += 1
    }
    return text(start..<last)
  }
}

import Input

/// Finds the tags of a template.
struct Scanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var at = 0
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var problems: [Problem] = []

  /// The tags of `file`, in order.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    while let start = offset(of: open, from: at) {
      guard problems.count < MistakeLimit.most else {
        problems.append(MistakeLimit.reached(at: Place(file, start..<start + open.count)))
        break
      }
      guard let missing = scanTag(from: start) else { continue }
      let end = file.line(around: start).upperBound
      let place = Place(file, start..<max(start + open.count, end))
      let close = String(decoding: missing, as: UTF8.self)
      problems.append(TemplateProblem.unclosedTag(close: close).at(place))
      break
    }
  }

  /// Reads the tag at `start`; gives what would end it if that is missing.
  private mutating func scanTag(from start: Int) -> [UInt8]? {
    var from = start + open.count
    while from < bytes.count, bytes[from].isWhiteSpace { from += 1 }
    guard from < bytes.count else { return close }
    let (kind, closer) = kind(of: bytes[from])
    if kind != .variable { from += 1 }
    guard let end = offset(of: closer, from: from) else { return closer }
    at = end + closer.count
    var name = bytes.trimmed(from..<end)
    var isDynamic = false
    if kind == .delimiters {
      setDelimiters(name, tag: start..<at)
    } else if kind != .comment {
      if kind.canBeDynamic, name.first.map({ bytes[$0] }) == UInt8(ascii: "*") {
        isDynamic = true
        name = bytes.trimmed(name.lowerBound + 1..<name.upperBound)
      }
      checkName(name, tag: start..<at, isPath: kind.isPath || isDynamic)
    }
    tokens.append(Token(kind, start..<at, name: name, isDynamic: isDynamic, in: bytes))
    return nil
  }

  /// The kind that a tag's first character says, and what ends the tag.
  private func kind(of sigil: UInt8) -> (Token.Kind, closer: [UInt8]) {
    switch sigil {
    case UInt8(ascii: "{"): (.raw, [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")] + close)
    case UInt8(ascii: "&"): (.raw, close)
    case UInt8(ascii: "#"): (.section, close)
    case UInt8(ascii: "^"): (.inverted, close)
    case UInt8(ascii: "/"): (.close, close)
    case UInt8(ascii: "!"): (.comment, close)
    case UInt8(ascii: ">"): (.partial, close)
    case UInt8(ascii: "<"): (.parent, close)
    case UInt8(ascii: "$"): (.block, close)
    default: (.variable, close)
    }
  }

  private mutating func setDelimiters(_ range: Range<Int>, tag: Range<Int>) {
    let parts = bytes[range].split(whereSeparator: \.isWhiteSpace)
    let isRight =
      parts.count == 2
      && parts.allSatisfy { part in
        part.count <= Limits.delimiter && !part.contains(UInt8(ascii: "="))
      }
    guard isRight else {
      problems.append(TemplateProblem.badDelimiters(most: Limits.delimiter).at(Place(file, tag)))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private mutating func checkName(_ name: Range<Int>, tag: Range<Int>, isPath: Bool) {
    if name.isEmpty {
      problems.append(TemplateProblem.emptyName.at(Place(file, tag)))
      return
    }
    let word = bytes[name]
    let isWord = !word.contains(where: \.isWhiteSpace)
    let dot = UInt8(ascii: ".")
    let isDotted =
      word.elementsEqual([dot])
      || !word.split(separator: dot, omittingEmptySubsequences: false).contains(where: \.isEmpty)
    if !isWord || (isPath && !isDotted) {
      let line = name.clamped(to: file.line(around: name.lowerBound))
      let place = Place(file, line.isEmpty ? name : line)
      problems.append(TemplateProblem.badName(String(place.text.prefix(60))).at(place))
    }
  }

  private func offset(of word: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + word.count <= bytes.count {
      if bytes[offset] == word[0], bytes[offset..<offset + word.count].elementsEqual(word) {
        return offset
      }
      offset += 1
    }
    return nil
  }
}

extension Token.Kind {
  fileprivate var canBeDynamic: Bool { self == .partial || self == .parent || self == .close }

  fileprivate var isPath: Bool {
    switch self {
    case .variable, .raw, .section, .inverted: true
    default: false
    }
  }
}

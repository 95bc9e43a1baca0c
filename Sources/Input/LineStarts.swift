import Yams

/// Where the lines and characters of a YAML part begin, to turn the marks of its reader into places.
///
/// The reader ends lines at U+0085, U+2028 and U+2029 too, and counts columns in Unicode scalars.
struct LineStarts {
  /// The number of characters from one milestone to the next.
  private static let stride = 64

  let file: SourceFile
  let range: Range<Int>
  /// The first byte of each line, and the number of characters before it.
  private let starts: [(offset: Int, characters: Int)]
  /// The first byte of every 64th character.
  private let milestones: [Int]

  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
    var starts = [(offset: range.lowerBound, characters: 0)]
    var milestones: [Int] = []
    var characters = 0
    for at in range {
      if file.bytes[at] & 0xC0 != 0x80 {
        if characters.isMultiple(of: Self.stride) { milestones.append(at) }
        characters += 1
      }
      if Self.endsLine(file.bytes, at) { starts.append((at + 1, characters)) }
    }
    self.starts = starts
    self.milestones = milestones
  }

  /// The character at a mark.
  func place(of mark: Mark) -> Place {
    let start = offset(of: mark)
    return Place(file, start..<offset(after: start))
  }

  /// The first character of a code, such as one that the reader does not take.
  func first(_ code: Int32) -> Place {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      return Place(file, range)
    }
    let character = Array(String(scalar).utf8)
    let start = range.first { file.bytes[$0..<range.upperBound].starts(with: character) }
    return start.map { Place(file, $0..<$0 + character.count) } ?? Place(file, range)
  }

  /// The text of a scalar without its quotes, the first character of anything else.
  func place(of node: Node) -> Place {
    guard let mark = node.mark else { return Place(file, range) }
    guard case .scalar(let scalar) = node else { return place(of: mark) }
    var start = offset(of: mark)
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted {
      start = offset(after: start)
    }
    let text = scalar.string.utf8
    if file.bytes[start..<range.upperBound].starts(with: text) {
      return Place(file, start..<start + text.count)
    }
    return Place(file, start..<max(start, lineEnd(of: mark)))
  }

  /// Where the key at `mark` stands in the same mapping a second time.
  func secondKey(_ key: String, from mark: Mark) -> Place {
    let name = Array(key.utf8)
    let start = offset(of: mark)
    let isQuoted = start < range.upperBound && Self.isQuote(file.bytes[start])
    let first = isQuoted ? start + 1 : start
    let after = min(first + name.count, range.upperBound)
    let line = offset(line: mark.line - 1, column: 1)
    let isFlow = file.bytes[min(line, first)..<first].contains(UInt8(ascii: "{"))
    let second =
      isFlow
      ? (after..<range.upperBound).first { isKeyStart($0) && isKey(name, at: $0) }
      : secondLine(of: name, below: mark)
    return Place(file, second.map { $0..<$0 + name.count } ?? first..<after)
  }

  /// The key in a line of its own below `mark`, indented as far.
  private func secondLine(of name: [UInt8], below mark: Mark) -> Int? {
    for line in starts.indices.dropFirst(mark.line) {
      let at = offset(line: line, column: mark.column)
      let margin = file.bytes[starts[line].offset..<max(starts[line].offset, at)]
      guard margin.allSatisfy({ $0 == UInt8(ascii: " ") }) else { continue }
      if isKey(name, at: at) { return at }
      if at < range.upperBound, Self.isQuote(file.bytes[at]), isKey(name, at: at + 1) {
        return at + 1
      }
    }
    return nil
  }

  private func isKey(_ name: [UInt8], at start: Int) -> Bool {
    isKeyEnd(start + name.count) && file.bytes[start...].starts(with: name)
  }

  private func isKeyStart(_ at: Int) -> Bool {
    at == range.lowerBound || " \n,{\"'".utf8.contains(file.bytes[at - 1])
  }

  private func isKeyEnd(_ at: Int) -> Bool {
    guard at < range.upperBound else { return false }
    let colon = Self.isQuote(file.bytes[at]) ? at + 1 : at
    return colon < range.upperBound && file.bytes[colon] == UInt8(ascii: ":")
  }

  private func offset(of mark: Mark) -> Int {
    offset(line: mark.line - 1, column: mark.column)
  }

  /// The first byte of a character; lines count from 0, columns from 1.
  private func offset(line: Int, column: Int) -> Int {
    guard starts.indices.contains(line) else { return range.upperBound }
    let character = max(0, starts[line].characters + column - 1)
    guard character / Self.stride < milestones.count else { return range.upperBound }
    var at = milestones[character / Self.stride]
    for _ in 0..<character % Self.stride { at = offset(after: at) }
    return at
  }

  /// The first byte of the character that follows the one at `start`.
  private func offset(after start: Int) -> Int {
    var end = min(start + 1, range.upperBound)
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func lineEnd(of mark: Mark) -> Int {
    guard starts.indices.contains(mark.line) else { return range.upperBound }
    var end = starts[mark.line].offset - 1
    while file.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let isPair = file.bytes[end] == UInt8(ascii: "\n") && end > range.lowerBound
    return isPair && file.bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Whether the byte at an index is the last of a line end for the reader.
  private static func endsLine(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\n")
    case 0x85: at > 0 && bytes[at - 1] == 0xC2
    case 0xA8, 0xA9: at > 1 && bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
    default: false
    }
  }
}

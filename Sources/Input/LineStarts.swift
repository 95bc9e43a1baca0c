import Yams

/// Where the lines of a YAML part begin, to turn the marks of its reader into places.
struct LineStarts {
  let file: SourceFile
  let range: Range<Int>
  private let starts: [Int]

  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
    var starts = [range.lowerBound]
    for at in range where file.bytes[at] == UInt8(ascii: "\n") { starts.append(at + 1) }
    self.starts = starts
  }

  /// The character at a mark.
  func place(of mark: Mark) -> Place {
    let start = offset(of: mark)
    var end = min(start + 1, range.upperBound)
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Place(file, start..<end)
  }

  /// The text of a scalar without its quotes, the first character of anything else.
  func place(of node: Node) -> Place {
    guard let mark = node.mark else { return Place(file, range) }
    guard case .scalar(let scalar) = node else { return place(of: mark) }
    var start = offset(of: mark)
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { start += 1 }
    let text = scalar.string.utf8
    if file.bytes[start..<range.upperBound].starts(with: text) {
      return Place(file, start..<start + text.count)
    }
    return Place(file, start..<max(start, file.line(around: start).upperBound))
  }

  /// Where the key at `mark` stands in the same mapping a second time.
  func secondKey(_ key: String, from mark: Mark) -> Place {
    let name = Array(key.utf8)
    let first = offset(of: mark)
    let line = file.line(around: first)
    let isFlow = file.bytes[line.lowerBound..<first].contains(UInt8(ascii: "{"))
    var at = first + name.count
    while at + name.count < range.upperBound {
      if file.bytes[at...].starts(with: name), isKeyEnd(at + name.count), isKeyStart(at),
        isFlow || columnOf(at) == mark.column
      {
        return Place(file, at..<at + name.count)
      }
      at += 1
    }
    return Place(file, first..<min(first + name.count, range.upperBound))
  }

  private func offset(of mark: Mark) -> Int {
    guard mark.line - 1 < starts.count else { return range.upperBound }
    var at = starts[mark.line - 1]
    var column = 1
    while column < mark.column, at < range.upperBound {
      at += 1
      while at < range.upperBound, file.bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }

  private func columnOf(_ at: Int) -> Int {
    let line = file.line(around: at)
    return String(decoding: file.bytes[line.lowerBound..<at], as: UTF8.self)
      .unicodeScalars.count + 1
  }

  private func isKeyStart(_ at: Int) -> Bool {
    at == range.lowerBound || " \n,{\"'".utf8.contains(file.bytes[at - 1])
  }

  private func isKeyEnd(_ at: Int) -> Bool {
    guard at < range.upperBound else { return false }
    let colon = "\"'".utf8.contains(file.bytes[at]) ? at + 1 : at
    return colon < range.upperBound && file.bytes[colon] == UInt8(ascii: ":")
  }
}

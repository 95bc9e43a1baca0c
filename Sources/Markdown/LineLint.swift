import Input

/// Looks at the lines of a paragraph that begin like an item, a heading or a table and are none: a space is
/// missing or another character, or they are of a dialect that is not read.
struct LineLint {
  /// What was found, each kind once, in the order of the lines.
  private(set) var found: [(problem: MarkdownProblem, range: Range<Int>)] = []
  /// Whether the first line begins with a dash and a letter.
  let beginsWithDash: Bool

  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  /// Whether the paragraph before began with a dash and a letter, and whether that was told.
  enum Dash {
    case none
    case seen
    case told
  }

  /// Looks at lines without the markers of their containers.
  ///
  /// - Parameters:
  ///   - isTable: whether they are a table.
  ///   - dash: how the paragraph before began.
  init(_ lines: [Range<Int>], of bytes: [UInt8], isTable: Bool, isAfter dash: Dash) {
    (self.lines, self.bytes) = (lines, bytes)
    let isMarked = lines.contains { Self.mayBeMarked(bytes[$0]) }
    beginsWithDash = isMarked && (lines.first.map { Self.dash(bytes[$0]) != nil } ?? false)
    if !isTable, let rows = Self.tabbedRows(lines, of: bytes) {
      report(.tableNotRead(.tabs), rows)
    }
    guard isMarked else { return }
    lookForBlanks()
    lookForItems(isAfter: dash)
    lookForLabels()
    lookForOtherDialects()
    if !isTable, let (fault, range) = Self.tableFault(lines, of: bytes) {
      report(.tableNotRead(fault), range)
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a line begins with a sign or a blank that is looked at here, which few lines do.
  private static func mayBeMarked(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    func byte(_ offset: Int) -> UInt8 {
      offset < line.count ? line[line.startIndex + offset] : 0
    }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "["),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case 0xC2: return byte(1) == 0xA0 || byte(1) == 0xAD || byte(2) == UInt8(ascii: "\t")
    case 0xC3...0xC5: return byte(2) == UInt8(ascii: "\t")
    case 0xE2:
      return byte(1) == 0x88 || byte(1) == 0x80 && byte(2) < 0x96 || byte(2) == 0xAF
        || byte(1) == 0x81 && byte(2) == 0xA0
    case 0xE3: return byte(1) == 0x80
    default: return byte(1) == UInt8(ascii: "\t") || byte(1) == UInt8(ascii: ")")
    }
  }

  private mutating func report(_ problem: MarkdownProblem, _ range: Range<Int>) {
    found.append((problem, range))
  }

  // MARK: No-break spaces

  /// A marker with a blank beside it that is no space, which Word and the keys of a Mac write, or a
  /// character that is not seen, which pages of the web have.
  private mutating func lookForBlanks() {
    for line in lines {
      let text = bytes[line]
      if let (marker, place, hidden) = hidden(besideMarkerOf: line) {
        return report(.hidden(beside: marker, number: hidden.number, name: hidden.name), place)
      }
      let start = WideBlank.end(of: bytes, from: line.lowerBound, before: line.upperBound)
      guard let marker = Self.marker(text[start...]) else { continue }
      let after = WideBlank.end(of: bytes, from: marker.endIndex, before: line.upperBound)
      let isBefore =
        start > line.lowerBound && marker.endIndex < line.upperBound
        && text[marker.endIndex] == UInt8(ascii: " ")
      guard after > marker.endIndex || isBefore else { continue }
      let range = isBefore ? line.lowerBound..<start : marker.endIndex..<after
      return report(.wideBlank(beside: String(decoding: marker, as: UTF8.self)), range)
    }
  }

  /// The invisible character before the marker of a line, or behind it where a space follows.
  private func hidden(
    besideMarkerOf line: Range<Int>
  ) -> (marker: String, place: Range<Int>, character: InvisibleCharacter)? {
    let start = Self.hiddenEnd(of: bytes[line], from: line.lowerBound)
    guard let marker = Self.marker(bytes[start..<line.upperBound]) else { return nil }
    let end = Self.hiddenEnd(of: bytes[line], from: marker.endIndex)
    guard end < line.upperBound, bytes[end].isSpace else { return nil }
    let place = start > line.lowerBound ? line.lowerBound..<start : marker.endIndex..<end
    return InvisibleCharacter(in: bytes, at: place.lowerBound, before: place.upperBound).map {
      (String(decoding: marker, as: UTF8.self), place.lowerBound..<place.lowerBound + $0.length, $0)
    }
  }

  /// Where the run at an index ends of characters that take no room; the index itself where there is none.
  ///
  /// U+FEFF is reported wherever it is.
  static func hiddenEnd(of text: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.endIndex {
      let rest = text[at...]
      if rest.starts(with: [0xC2, 0xAD]) {
        at += 2
      } else if rest.starts(with: [0xE2, 0x80, 0x8B]) || rest.starts(with: [0xE2, 0x81, 0xA0])
        || rest.starts(with: [0xE2, 0x80, 0x8E]) || rest.starts(with: [0xE2, 0x80, 0x8F])
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// The marker of a heading or an item at the start of a text; nil where none is.
  private static func marker(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first else { return nil }
    switch first {
    case UInt8(ascii: "#"):
      let hashes = text.prefix { $0 == first }
      return hashes.count <= 6 ? hashes : nil
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return text.prefix(1)
    default:
      let digits = text.prefix { $0.isDigit }
      guard 1...9 ~= digits.count, let sign = text.dropFirst(digits.count).first,
        ".)".utf8.contains(sign)
      else { return nil }
      return text.prefix(digits.count + 1)
    }
  }

  // MARK: Items

  /// `-one`, `1.one`: items without a space, two in a row, or one of some words.
  private mutating func lookForItems(isAfter dash: Dash) {
    let dashes = lines.indices.filter { Self.dash(bytes[lines[$0]]) != nil }
    if let index = dashes.first, let sign = Self.dash(bytes[lines[index]]),
      dashes.count > 1 || dash == .seen || dash == .none && isItemOfWords(index)
    {
      report(.itemWithoutSpace(sign), lines[index].lowerBound..<lines[index].lowerBound + 1)
    }
    let numbers = lines.filter { Self.number(bytes[$0]) != nil }
    if numbers.count > 1, let line = numbers.first, let sign = Self.number(bytes[line]) {
      report(.itemWithoutSpace(sign), line.lowerBound..<line.lowerBound + sign.utf8.count)
    }
    if let line = lines.first(where: { isWordLetter($0) }) {
      let sign = String(decoding: bytes[line].prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
      report(.wordLetter(sign), line.lowerBound..<line.lowerBound + sign.utf8.count)
    }
  }

  private static func dash(_ line: ArraySlice<UInt8>) -> String? {
    guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*"),
      let next = line.dropFirst().first, next.isLetter || next >= 0xC3,
      sign == UInt8(ascii: "-") || !line.dropFirst().contains(sign)
    else { return nil }
    return sign == UInt8(ascii: "-") ? "-" : "*"
  }

  /// Whether a line that begins with a dash and a letter seems to be an item even alone.
  ///
  /// It has three words, of which one has a letter beyond ASCII, at the start of a paragraph or below a line
  /// that ends. `-v` is of a program.
  private func isItemOfWords(_ index: Int) -> Bool {
    let line = bytes[lines[index]]
    let words = line.split(whereSeparator: \.isSpace)
    guard line.first == UInt8(ascii: "-"), words.count > 2, words[0].count > 2,
      line.contains(where: { $0 >= 0xC3 })
    else { return false }
    guard index > 0, let last = bytes[lines[index - 1]].last(where: { !$0.isSpace }) else {
      return true
    }
    return ":.;".utf8.contains(last)
  }

  private static func number(_ line: ArraySlice<UInt8>) -> String? {
    guard let marker = marker(line), let first = marker.first, first.isDigit,
      let next = line.dropFirst(marker.count).first, next.isLetter || next >= 0xC3
    else { return nil }
    return String(decoding: marker, as: UTF8.self)
  }

  /// `o`, `§`, `ü` and the like before a tab: what bullets of Word are in other fonts.
  private func isWordLetter(_ line: Range<Int>) -> Bool {
    let parts = bytes[line].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard parts.count == 2, let text = parts.last, let first = text.first, !first.isSpace else {
      return false
    }
    return Self.wordLetters.contains(String(decoding: parts[0], as: UTF8.self))
  }

  private static let wordLetters: Set = ["o", "§", "ü", "Ø", "v", "q", "à", "Ÿ", "þ"]

  /// `a) one` and `b) two`, `1.1. one` and `1.2. two`, `1/ one` and `2/ two` in lines of one paragraph.
  private mutating func lookForLabels() {
    var last: (label: ItemLabel, place: Range<Int>)?
    for line in lines {
      guard let label = ItemLabel(bytes[line]) else { continue }
      if let last, label.follows(last.label) {
        return report(.labelsOfItems(last.label.text, label.text), last.place)
      }
      last = (label, line.lowerBound..<line.lowerBound + label.text.utf8.count)
    }
  }

  // MARK: Other dialects

  /// `::: warning`, `{: .right}`, `{% include a %}`, `[TOC]` on lines of their own.
  private mutating func lookForOtherDialects() {
    for line in lines {
      var text = bytes[line]
      while text.last?.isSpace ?? false { text.removeLast() }
      let isFence = text.starts(with: ":::".utf8)
      let isList = text.starts(with: "{:".utf8) && text.last == UInt8(ascii: "}")
      let isTag = text.starts(with: "{%".utf8) && text.suffix(2).elementsEqual("%}".utf8)
      let isContents = text.count == 5 && text.elementsEqual("[TOC]".utf8)
      guard isFence || isList || isTag || isContents else { continue }
      return report(.attributesShown(String(decoding: text, as: UTF8.self)), text.indices)
    }
  }
}

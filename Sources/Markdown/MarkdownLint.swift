import Input

/// Looks for what seems to be meant as Markdown and is none: what Word, wikis and other programs write.
///
/// Each look is one pass over the bytes of a block; code is left alone, and a backslash turns it off.
struct MarkdownLint {
  let source: MarkdownSource
  let bytes: [UInt8]
  /// Whether the block before began with the bullet of a list from Word.
  private var isInWordList = false
  /// Whether the block before began with a dash and a letter, and whether that was told.
  private var dash = LineLint.Dash.none
  /// The quotes that are open and have no block so far.
  private var freshQuotes: [Bool] = []

  /// Looks at the blocks of a note as they are written.
  init(_ source: MarkdownSource) {
    self.source = source
    bytes = source.file.bytes
  }

  /// Looks at a block, or at the start or end of a container.
  mutating func look(
    at step: Tree.Step, isTable: Bool, in containers: Containers, _ builder: inout HTMLBuilder
  ) {
    switch step.kind {
    case .quote:
      if step.isExit { _ = freshQuotes.popLast() } else { freshQuotes.append(true) }
      return
    case .codeBlock: lookAtCode(step, in: containers, &builder)
    case .rule: lookAtRule(step, &builder)
    case .paragraph:
      let lines = source.textLines(of: step, in: containers)
      lookAtLines(lines, isTable: isTable, &builder)
      lookAtParagraph(lines, &builder)
      closeQuotes()
      return
    case .heading: lookAtHeading(step, in: containers, &builder)
    default: break
    }
    if step.kind.isBlock, !step.isExit {
      closeQuotes()
      isInWordList = false
      dash = .none
    }
  }

  private mutating func lookAtLines(
    _ lines: [Range<Int>], isTable: Bool, _ builder: inout HTMLBuilder
  ) {
    let look = LineLint(lines, of: bytes, isTable: isTable, isAfter: dash)
    for (problem, range) in look.found { builder.report(problem, at: range) }
    let isTold = look.found.contains {
      if case .itemWithoutSpace = $0.problem { true } else { false }
    }
    dash = !look.beginsWithDash ? .none : isTold || dash == .told ? .told : .seen
  }

  private mutating func closeQuotes() {
    for index in freshQuotes.indices { freshQuotes[index] = false }
  }

  // MARK: Blocks

  private mutating func lookAtParagraph(_ lines: [Range<Int>], _ builder: inout HTMLBuilder) {
    guard let first = lines.first else { return }
    builder.openTags = [:]
    if freshQuotes.last == true, let word = Self.callout(bytes[first]) {
      builder.report(.callout(word), at: first.lowerBound..<first.lowerBound + word.utf8.count + 3)
    }
    if let line = lines.first(where: { Self.isEdge(bytes[$0]) }) {
      builder.report(.drawnTable, at: line)
    }
    let bullet = lines.firstIndex {
      WordBullet(in: bytes, at: $0.lowerBound, before: $0.upperBound) != nil
    }
    if let bullet, !isInWordList {
      let start = lines[bullet].lowerBound
      if let found = WordBullet(in: bytes, at: start, before: lines[bullet].upperBound),
        !found.isDash || (bullet > 0 || lines.count == 1) && !found.isLongDash
          || Self.count(lines, bytes) > 1
      {
        builder.report(.wordBullet(found.text), at: start..<start + found.text.utf8.count)
      }
    }
    isInWordList = bullet != nil
    if let line = lines.first(where: { Self.hashes(bytes[$0]) != nil }),
      let count = Self.hashes(bytes[line])
    {
      builder.report(.headingWithoutSpace(count), at: line.lowerBound..<line.lowerBound + count)
    }
    lookAtMarks(lines, &builder)
  }

  private func lookAtMarks(_ lines: [Range<Int>], _ builder: inout HTMLBuilder) {
    if lines.contains(where: { bytes[$0].contains { "[*_<=".utf8.contains($0) } }) {
      lookAtWords(lines, &builder)
    }
  }

  private static func count(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Int {
    lines.count { WordBullet(in: bytes, at: $0.lowerBound, before: $0.upperBound) != nil }
  }

  /// A heading made by dashes below words that seem to be a sentence.
  private func lookAtHeading(
    _ step: Tree.Step, in containers: Containers, _ builder: inout HTMLBuilder
  ) {
    let first = source.firstLine(of: step)
    builder.openTags = [:]
    let lines = source.textLines(of: step, in: containers)
    lookAtMarks(lines, &builder)
    if let range = Self.attributes(bytes, first) {
      builder.report(.attributesShown(source.file.text(range)), at: range)
    }
    guard step.number == 2, !bytes[first].starts(with: "#".utf8), step.endLine > step.line else {
      return
    }
    // To libcmark the line behind the dashes belongs to the heading.
    let dashes = lines.dropFirst().firstIndex { line in
      bytes[line].allSatisfy { $0 == UInt8(ascii: "-") || $0.isSpace }
    }
    guard let dashes else { return }
    let text = source.file.text(lines[dashes - 1])
    let end = text.last { $0 != " " } ?? " "
    let isSentence = dashes > 1 || ".;,…”".contains(end) || text.count > 100
    if isSentence { builder.report(.sentenceAsHeading, at: first) }
  }

  /// `{.name}` or `{#id .name}` at the end of a heading, which is more than an id.
  private static func attributes(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard bytes[line].last == UInt8(ascii: "}"),
      let start = bytes[line].lastIndex(of: UInt8(ascii: "{")), start > line.lowerBound,
      bytes[start - 1] != UInt8(ascii: "\\"), start + 2 < line.upperBound
    else { return nil }
    let inside = bytes[start + 1..<line.upperBound - 1]
    let words = inside.drop { $0.isSpace }
    guard !bytes[start..<line.upperBound].elementsEqual(Picture.decorativeMark.utf8),
      let sign = words.first, ".#".utf8.contains(sign),
      words.dropFirst().first?.isLetter ?? false,
      sign == UInt8(ascii: ".") || inside.contains(UInt8(ascii: " "))
    else { return nil }
    return start..<line.upperBound
  }

  /// The line of a table that pandoc draws with dashes, one run for each column.
  private mutating func lookAtRule(_ step: Tree.Step, _ builder: inout HTMLBuilder) {
    let line = source.firstLine(of: step)
    let runs = bytes[line].split(separator: UInt8(ascii: " "))
    guard runs.count > 1, runs.contains(where: { $0.count > 2 }),
      runs.allSatisfy({ $0.count > 1 && $0.first == UInt8(ascii: "-") })
    else { return }
    builder.report(.drawnTable, at: line)
  }

  /// Whether a line is the edge of a drawn table, `+----+----+`.
  private static func isEdge(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "+--".utf8) && line.last == UInt8(ascii: "+")
      && line.allSatisfy { "+-=:".utf8.contains($0) }
  }

  /// The word of a line `[!WORD]`; nil for another line.
  private static func callout(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "[!".utf8) else { return nil }
    let word = line.dropFirst(2).prefix(20).prefix { $0.isAlphanumeric && $0 > 57 }
    guard !word.isEmpty, word.endIndex < line.endIndex, line[word.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  /// The number of hashes that a line begins with, two or more before a letter; nil for another line.
  private static func hashes(_ line: ArraySlice<UInt8>) -> Int? {
    let count = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard 2...6 ~= count, let next = line.dropFirst(count).first,
      LineLint.hiddenEnd(of: line, from: line.startIndex + count) == line.startIndex + count
    else { return nil }
    let isText = next.isAlphanumeric || next == UInt8(ascii: "*") || next >= 0xC3
    return isText ? count : nil
  }
}

import Input

/// Looks for what seems to be meant as Markdown and is none: what Word, wikis and other programs write.
///
/// Each look is one pass over the bytes of a block; code is left alone, and a backslash turns it off.
struct MarkdownLint {
  private let source: MarkdownSource
  private let bytes: [UInt8]
  /// Whether the block before began with the bullet of a list from Word.
  private var isInWordList = false
  /// The quotes that are open and have no block so far.
  private var freshQuotes: [Bool] = []

  /// Looks at the blocks of a note as they are written.
  init(_ source: MarkdownSource) {
    self.source = source
    bytes = source.file.bytes
  }

  /// Looks at a block, or at the start or end of a container.
  mutating func look(
    at step: Tree.Step, in containers: Containers, _ builder: inout HTMLBuilder
  ) {
    switch step.kind {
    case .quote:
      if step.isExit { _ = freshQuotes.popLast() } else { freshQuotes.append(true) }
      return
    case .codeBlock: lookAtCode(step, &builder)
    case .rule: lookAtRule(step, &builder)
    case .paragraph:
      lookAtParagraph(source.textLines(of: step, in: containers), &builder)
      closeQuotes()
      return
    case .heading: lookAtHeading(step, in: containers, &builder)
    default: break
    }
    if step.kind.isBlock, !step.isExit {
      closeQuotes()
      isInWordList = false
    }
  }

  private mutating func closeQuotes() {
    for index in freshQuotes.indices { freshQuotes[index] = false }
  }

  // MARK: Blocks

  private mutating func lookAtParagraph(_ lines: [Range<Int>], _ builder: inout HTMLBuilder) {
    guard let first = lines.first else { return }
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
        !found.isDash || bullet > 0 || lines.count == 1 || Self.count(lines, bytes) > 1
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
    if lines.contains(where: { bytes[$0].contains { "[*_<".utf8.contains($0) } }) {
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
    if let range = Self.attributes(bytes, first) {
      builder.report(.attributesShown(source.file.text(range)), at: range)
    }
    guard step.number == 2, !bytes[first].starts(with: "#".utf8), step.endLine > step.line else {
      return
    }
    let lines = source.textLines(of: step, in: containers)
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
    guard !bytes[start..<line.upperBound].elementsEqual(Picture.decorativeMark.utf8),
      let sign = inside.first, ".#".utf8.contains(sign),
      inside.dropFirst().first?.isLetter ?? false,
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

  /// A paragraph that a tab made code.
  private func lookAtCode(_ step: Tree.Step, _ builder: inout HTMLBuilder) {
    let line = source.lines.content(of: Int(step.line))
    guard bytes[line].first == UInt8(ascii: "\t"), step.title.isEmpty else { return }
    let text = source.tree.bytes[step.text]
    let words = text.split { $0.isSpace }
    let hasSigns = text.contains { "{}()=<>$;|\\_#\"/*".utf8.contains($0) }
    let letters = text.count { $0 >= 0xC3 && $0 != 0xE2 }
    guard words.count > 3, !hasSigns, letters > 1 else { return }
    builder.report(.tabMakesCode, at: line.lowerBound..<line.lowerBound + 1)
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
    guard 2...6 ~= count, let next = line.dropFirst(count).first else { return nil }
    let isText = next.isAlphanumeric || next == UInt8(ascii: "*") || next >= 0xC3
    return isText ? count : nil
  }

  // MARK: Words

  /// Looks for links of wikis and for stars that are no marks.
  private func lookAtWords(_ lines: [Range<Int>], _ builder: inout HTMLBuilder) {
    let text = BlockText(lines, of: bytes)
    let words = LintWords(text.bytes)
    if !source.lines.hasDefinitions {
      for link in words.wikiLinks {
        let name = String(decoding: text.bytes[link].dropFirst(2).dropLast(2), as: UTF8.self)
        let isPicture = link.lowerBound > 0 && text.bytes[link.lowerBound - 1] == UInt8(ascii: "!")
        builder.report(isPicture ? .wikiPicture(name) : .wikiLink(name), at: text.source(link))
      }
    }
    for range in words.wordTags {
      builder.report(
        .wordTag(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.comments { builder.report(.commentShown, at: text.source(range)) }
    for range in words.products {
      builder.report(
        .starsOfText(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.inlineNotes {
      builder.report(
        .inlineNote(String(decoding: text.bytes[range], as: UTF8.self)), at: text.source(range))
    }
    for range in words.attributes {
      builder.report(
        .attributesShown(String(decoding: text.bytes[range], as: UTF8.self)),
        at: text.source(range))
    }
    for (range, mended) in words.brokenMarks {
      builder.report(
        .marksNotRead(String(decoding: text.bytes[range], as: UTF8.self), mended: mended),
        at: text.source(range))
    }
  }
}

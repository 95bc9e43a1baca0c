import Input

/// Writes the HTML of a note anew: the elements that a page can show, and the text of all others.
struct TagWriter {
  /// What can stand at a point.
  enum Context {
    /// Blocks.
    case flow
    /// Parts of a line.
    case phrasing
    /// Both.
    case cell
    case table
    case row
    case list
  }

  /// Something that is open on the page.
  struct Entry {
    /// The piece before which it ends; nil for what the page needs around something.
    var end: Int?
    let close: String
    let context: Context
    var element: NoteElement?
    /// Whether it holds a quote, an item or the whole text of Markdown.
    var isWall = false

    var isAuto: Bool { end == nil && !isWall }
  }

  let nesting: TagNesting
  let bytes: [UInt8]
  /// Whether the text around the tags is that of a line, which makes no paragraphs.
  private let isLine: Bool
  var entries: [Entry]
  /// The step of the last block of HTML in which Markdown was told.
  private var stepOfMarkdown: Int?
  /// Whether the text at this point is that of `pre`, which is not shown as such.
  private var isInPre = false
  /// The rows so far of each open table.
  var rowCounts: [Int] = []

  /// A writer of the tags of a text.
  ///
  /// - Parameter isCell: whether its pieces are lines that may hold blocks of HTML; nil where
  ///   they are blocks.
  init(_ nesting: TagNesting, in bytes: [UInt8], isCell: Bool?) {
    self.nesting = nesting
    self.bytes = bytes
    isLine = isCell != nil
    let context: Context = isCell.map { $0 ? .cell : .phrasing } ?? .flow
    entries = [Entry(close: "", context: context, isWall: true)]
  }

  var context: Context { entries[entries.count - 1].context }

  // MARK: Around Markdown

  /// Ends the elements that end before a piece.
  mutating func reach(_ piece: Int, in builder: inout HTMLBuilder) {
    while let last = entries.lastIndex(where: { !$0.isAuto }), entries[last].end == piece {
      close(to: last, in: &builder)
    }
  }

  /// Makes room for a block of Markdown.
  mutating func startBlock(in builder: inout HTMLBuilder) { makeFlow(in: &builder) }

  /// Ends what a block of HTML has open for its own text.
  mutating func endBlock(in builder: inout HTMLBuilder) {
    if entries[entries.count - 1].isAuto, context == .phrasing {
      close(to: entries.count - 1, in: &builder)
    }
  }

  /// Begins what tags cannot cross.
  mutating func openWall(isTight: Bool) {
    entries.append(Entry(close: "", context: isTight ? .cell : .flow, isWall: true))
  }

  /// Ends it.
  mutating func closeWall(in builder: inout HTMLBuilder) {
    guard let wall = entries.lastIndex(where: \.isWall), wall > 0 else { return }
    close(to: wall, in: &builder)
  }

  /// Ends all that is open.
  mutating func finish(in builder: inout HTMLBuilder) { close(to: 1, in: &builder) }

  private mutating func close(to depth: Int, in builder: inout HTMLBuilder) {
    while entries.count > depth {
      let entry = entries.removeLast()
      if entry.element == .a { builder.endLink() }
      if entry.element == .sup || entry.element == .sub { builder.raised = nil }
      if entry.element == .table { rowCounts.removeLast() }
      if entry.close.hasSuffix("\n"), entry.context == .phrasing || entry.context == .cell {
        builder.trimEnd()
      }
      builder.add(entry.close)
      if entry.close.hasSuffix("\n") { builder.addSpace() }
      if entry.element == .table, rowCounts.isEmpty { builder.endTable() }
    }
  }

  mutating func closeAuto(in builder: inout HTMLBuilder) {
    var depth = entries.count
    while depth > 1, entries[depth - 1].isAuto { depth -= 1 }
    close(to: depth, in: &builder)
  }

  /// Opens what a part of a line needs around it; true where that is a paragraph.
  @discardableResult mutating func makePhrasing(in builder: inout HTMLBuilder) -> Bool {
    makeCell(in: &builder)
    guard context == .flow else { return false }
    builder.endLine()
    push("<p>", "</p>\n", .phrasing, in: &builder)
    return true
  }

  /// Opens what a block needs around it.
  mutating func makeFlow(in builder: inout HTMLBuilder) {
    if entries[entries.count - 1].isAuto, context == .phrasing {
      close(to: entries.count - 1, in: &builder)
    }
    makeCell(in: &builder)
  }

  private mutating func makeCell(in builder: inout HTMLBuilder) {
    if context == .table {
      builder.endLine()
      push("<tr>\n", "</tr>\n", .row, in: &builder)
    }
    if context == .row { push("<td>", "</td>\n", .cell, in: &builder) }
    if context == .list {
      builder.endLine()
      push("<li>", "</li>\n", .cell, in: &builder)
    }
  }

  private mutating func push(
    _ open: String, _ close: String, _ context: Context, in builder: inout HTMLBuilder
  ) {
    builder.add(open)
    entries.append(Entry(close: close, context: context))
  }

  // MARK: Tags

  /// Writes a tag or the text between two.
  ///
  /// - Parameter place: where a range of the bytes is in the file.
  mutating func write(
    _ piece: Int, to builder: inout HTMLBuilder, place: (Range<Int>) -> Range<Int>
  ) {
    reach(piece, in: &builder)
    guard case .tag(let tag) = nesting.pieces[piece].kind else {
      if case .blank = nesting.pieces[piece].kind { writeBlank(to: &builder) }
      return
    }
    if tag.name == "pre" { isInPre = tag.kind == .start }
    if let fault = nesting.faults[piece] {
      let isInstruction = bytes[tag.range].starts(with: "<?".utf8)
      builder.report(fault.problem(tag, isInstruction: isInstruction), at: place(tag.range))
    }
    switch tag.kind {
    case .text:
      if !isLine { lookForMarkdown(in: tag.range, piece, place, &builder) }
      if tag.isOfWords { builder.report(.tagOfWords(text(tag.range)), at: place(tag.range)) }
      let isFirst = makePhrasing(in: &builder)
      let spaces = isFirst ? bytes[tag.range].prefix(while: \.isSpace).count : 0
      builder.add(html: bytes, tag.range.dropFirst(spaces), place: place)
    case .start: start(tag, piece, place(tag.range), to: &builder)
    case .end:
      if let element = tag.element {
        let isShown = nesting.ends[piece].map { nesting.elements[$0].isWritten } ?? false
        if !isShown, !element.isPhrasing { separate(in: &builder) }
      } else if NoteElement.otherBlocks.contains(tag.name) {
        separate(in: &builder)
      }
    case .comment, .declaration: break
    }
  }

  /// Reports the first mark of Markdown in the text of a block of HTML, where it is shown as it is.
  private mutating func lookForMarkdown(
    in range: Range<Int>, _ piece: Int, _ place: (Range<Int>) -> Range<Int>,
    _ builder: inout HTMLBuilder
  ) {
    let step = nesting.pieces[piece].step
    guard stepOfMarkdown != step, !isInPre,
      !entries.contains(where: { $0.element == .code || $0.element == .kbd }),
      let found = SwallowedMarkdown.first(in: bytes, range)
    else { return }
    stepOfMarkdown = step
    builder.report(.markdownInHTML(text(found)), at: place(found))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func writeBlank(to builder: inout HTMLBuilder) {
    guard context == .phrasing || context == .cell else { return }
    builder.add(" ")
    builder.addSpace()
  }

  /// Keeps the words before a tag that is not shown from those behind it.
  mutating func separate(in builder: inout HTMLBuilder) {
    if entries[entries.count - 1].isAuto, context == .phrasing {
      close(to: entries.count - 1, in: &builder)
    } else if context == .phrasing || context == .cell || (isLine && context == .flow) {
      builder.addBreak()
    }
    builder.addSpace()
  }
}

extension TagNesting.Fault {
  /// The problem of a tag with this fault.
  fileprivate func problem(_ tag: NoteTag, isInstruction: Bool) -> MarkdownProblem {
    let name: String? = tag.name.isEmpty ? nil : String(tag.name.prefix(40))
    return switch self {
    case .unknown: .htmlLeftOut(tag: name)
    case .misplaced: .htmlMisplaced(tag: name ?? "")
    case .noSummary: .detailsWithoutSummary
    case .unclosed:
      .htmlNotClosed(
        name.map { "<\($0)>" } ?? (tag.kind == .comment ? "<!--" : isInstruction ? "<?" : "<!"))
    case .openQuote: .tagWithOpenQuote(tag.name)
    case .outsideCell(let holder): .textOutsideCell(of: holder)
    }
  }
}

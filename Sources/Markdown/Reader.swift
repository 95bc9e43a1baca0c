import Input

/// Reads notes, and refuses those that would take too long.
enum Reader {
  /// The parts of a range of a file; where it is too much to read there is a problem and no text.
  static func builder(of range: Range<Int>, in file: SourceFile, blocks: Set<String>) -> HTMLBuilder
  {
    var refused = HTMLBuilder(file, bytes: 0)
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let range = range.clamped(to: 0..<file.bytes.count)
    let start = range.lowerBound + (file.bytes[range].starts(with: byteOrderMark) ? 3 : 0)
    guard range.count <= MarkdownDocument.largest else {
      refused.report(
        .textTooLarge(bytes: range.count, most: MarkdownDocument.largest),
        at: start..<file.line(around: start).upperBound)
      return refused
    }
    let lines = Lines(file.bytes, in: start..<range.upperBound)
    if let excess = lines.excess {
      refused.report(excess, lines)
      return refused
    }
    let (source, footnotes) = source(of: start..<range.upperBound, in: file, lines)
    let noteSource = footnotes.map { self.source(of: $0, beside: source) }
    for (tree, lines) in [(source.tree, lines)] + (noteSource.map { [($0.tree, $0.lines)] } ?? []) {
      if let line = tree.tooDeepLine {
        refused.report(.nesting(line: line, levels: .max), lines)
        return refused
      }
      if let line = tree.lineOfTooManyHeadings {
        refused.report(.tooManyHeadings(most: Tree.mostHeadings), at: lines.content(of: line))
        return refused
      }
    }
    var builder = HTMLBuilder(file, bytes: range.count)
    builder.problems.report(ControlReference.problems(in: start..<range.upperBound, of: file))
    builder.problems.report(HiddenInWord.problems(in: start..<range.upperBound, of: file))
    builder.take(footnotes)
    write(source, blocks, &builder)
    if let footnotes, let noteSource {
      var finder = PipeTableFinder(noteSource)
      let grids = finder.grids()
      builder.problems.report(finder.problems)
      var writer = FootnoteWriter(footnotes, noteSource, grids, blocks: blocks, builder)
      builder = writer.write()
    }
    builder.finish()
    return builder
  }

  private static func write(
    _ source: MarkdownSource, _ blocks: Set<String>, _ builder: inout HTMLBuilder
  ) {
    var finder = PipeTableFinder(source)
    let grids = finder.grids()
    builder.problems.report(finder.problems)
    let definitions = Definitions(source)
    builder.definitions = definitions.destinations
    var writer = BlockWriter(source, grids, blocks: blocks, builder)
    writer.write()
    builder = writer.builder
    for definition in definitions.unused {
      builder.report(.definitionUnused(definition.label), at: definition.line)
    }
    for definition in definitions.repeated {
      builder.report(.definitionTwice(definition.label), at: definition.line)
    }
  }

  /// What libcmark makes of a text, and the footnotes that were taken out of it; nil if none were.
  private static func source(
    of range: Range<Int>, in file: SourceFile, _ lines: Lines
  ) -> (MarkdownSource, Footnotes?) {
    var text = file.bytes
    if lines.hasLinks { SpacedNames.mark(in: &text, range) }
    func tree() -> Tree {
      Tree(text, in: range, depth: MarkdownDocument.deepest, hasMarks: lines.hasLinks)
    }
    func source(_ tree: Tree) -> MarkdownSource {
      MarkdownSource(file: file, range: range, lines: lines, tree: tree, text: text)
    }
    let first = tree()
    guard lines.hasNotes, first.tooDeepLine == nil else { return (source(first), nil) }
    let footnotes = Footnotes(in: lines, of: file.bytes, first)
    guard !footnotes.notes.isEmpty || !footnotes.inside.isEmpty else { return (source(first), nil) }
    for line in footnotes.taken {
      for at in lines.content(of: line) { text[at] = UInt8(ascii: " ") }
    }
    // Without its colon libcmark does not take it for the definition of a link.
    for note in footnotes.inside { text[note.place.upperBound] = UInt8(ascii: " ") }
    return (source(tree()), footnotes)
  }

  /// What libcmark makes of footnotes, with the definitions of the text that they belong to.
  private static func source(of footnotes: Footnotes, beside main: MarkdownSource) -> MarkdownSource
  {
    let lines = Lines(main.file.bytes, footnotes.lines, of: main.lines)
    var text = footnotes.source
    if lines.hasLinks { SpacedNames.mark(in: &text, 0..<text.count) }
    if lines.hasDefinitions {
      text.append(contentsOf: "\n---\n\n".utf8)
      text.append(contentsOf: main.text[main.range])
    }
    let tree = Tree(
      text, in: 0..<text.count, depth: MarkdownDocument.deepest, lastLine: footnotes.lines.count,
      hasMarks: lines.hasLinks)
    return MarkdownSource(
      file: main.file, range: main.range, lines: lines, tree: tree, text: main.text)
  }
}

extension HTMLBuilder {
  /// Reports what makes a note too costly to read.
  fileprivate mutating func report(_ excess: ParseCost.Excess, _ lines: Lines) {
    switch excess {
    case .nesting(let line, let levels):
      let most = MarkdownDocument.deepest
      report(
        levels > most ? .nestedTooDeep(most: most) : .nestedTooLong(levels: levels),
        at: lines.content(of: line))
    case .pictures(let line):
      report(.tooManyLinksInParagraph, at: lines.content(of: line))
    case .notes(let line):
      report(.tooManyNotes(most: ParseCost.mostNotes), at: lines.content(of: line))
    case .marks(let line):
      report(.tooManyMarks(most: ParseCost.mostMarks), at: lines.content(of: line))
    }
  }

  /// Takes the names of footnotes, and reports those that are not right.
  fileprivate mutating func take(_ footnotes: Footnotes?) {
    for note in footnotes?.notes ?? [] where !notes.labels.insert(note.label).inserted {
      report(.noteTwice(note.label), at: note.place)
    }
    for (label, place) in footnotes?.inside ?? [] {
      // Its marks are no further mistakes.
      notes.labels.insert(label)
      report(.noteInside(label), at: place)
    }
  }
}

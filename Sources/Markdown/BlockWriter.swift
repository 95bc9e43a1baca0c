import Input

/// Writes the blocks of a note in their order.
struct BlockWriter {
  private let source: MarkdownSource
  private let grids: [Int: TableGrid]
  private let blocks: Set<String>
  private var containers: Containers
  private var lists: [(isTight: Bool, isOrdered: Bool)] = []
  /// Whether the paragraphs at this point stand without `<p>`.
  private var isTight = [false]
  private var level = 1
  var builder: HTMLBuilder

  /// A writer of the blocks of `source`, some of which are tables.
  init(_ source: MarkdownSource, _ grids: [Int: TableGrid], blocks: Set<String>) {
    self.source = source
    self.grids = grids
    self.blocks = blocks
    containers = Containers(in: source.file.bytes)
    builder = HTMLBuilder(source.file, bytes: source.range.count)
  }

  /// Writes all blocks.
  mutating func write() {
    var index = 0
    while index < source.tree.steps.count {
      index = write(index)
    }
    let ids = Slug.unique(builder.headings.map(\.text), spare: "section")
    for (index, id) in ids.enumerated() { builder.headings[index].id = id }
  }

  /// Writes a block, or the start or end of a container; returns the step behind it.
  private mutating func write(_ index: Int) -> Int {
    let step = source.tree.steps[index]
    switch step.kind {
    case .quote: writeQuote(step)
    case .list: writeList(step)
    case .item: writeItem(step)
    case .rule:
      builder.endLine()
      builder.add("<hr />\n")
    case .codeBlock: writeCode(step)
    case .htmlBlock: leaveOutHTML(step)
    case .paragraph, .heading: return writeText(index)
    default: break
    }
    return index + 1
  }

  private mutating func writeQuote(_ step: Tree.Step) {
    builder.endLine()
    builder.add(step.isExit ? "</blockquote>\n" : "<blockquote>\n")
    containers.follow(step)
    if step.isExit { isTight.removeLast() } else { isTight.append(false) }
  }

  private mutating func writeList(_ step: Tree.Step) {
    if step.isExit {
      isTight.removeLast()
      builder.add(lists.removeLast().isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    builder.endLine()
    let isOrdered = step.number >= 0
    lists.append((step.isTight, isOrdered))
    isTight.append(step.isTight)
    if isOrdered {
      builder.add(step.number == 1 ? "<ol>\n" : "<ol start=\"\(step.number)\">\n")
    } else {
      builder.add("<ul>\n")
    }
  }

  private mutating func writeItem(_ step: Tree.Step) {
    containers.follow(step)
    if step.isExit {
      builder.add("</li>\n")
    } else {
      builder.endLine()
      builder.add("<li>")
    }
  }

  private mutating func leaveOutHTML(_ step: Tree.Step) {
    builder.endLine()
    let html = source.tree.bytes[step.text]
    if !HTMLComment.fills(html) { builder.warnOfHTML(html, at: source.firstLine(of: step)) }
  }

  /// Writes a paragraph, a heading, or the table that stands in its place.
  private mutating func writeText(_ index: Int) -> Int {
    let step = source.tree.steps[index]
    let end = source.tree.exit(of: index)
    builder.addSpace()
    if let grid = grids[index] {
      TableWriter(grid, isTight: isTight[isTight.count - 1]).write(to: &builder)
    } else if step.kind == .heading {
      writeHeading(step, index + 1..<end)
    } else {
      writeParagraph(step, index + 1..<end)
    }
    return end + 1
  }

  private mutating func writeParagraph(_ step: Tree.Step, _ steps: Range<Int>) {
    let isBare = isTight[isTight.count - 1]
    let isFigure = !isBare && source.tree.isOnePicture(steps)
    if !isBare { builder.endLine() }
    if !isBare && !isFigure { builder.add("<p>") }
    var writer = InlineWriter(
      source.tree, source.places(steps, of: step, in: containers), in: source.firstLine(of: step),
      standsAlone: isFigure)
    writer.write(steps, to: &builder)
    if !isBare { builder.add(isFigure ? "\n" : "</p>\n") }
  }

  private mutating func writeHeading(_ step: Tree.Step, _ steps: Range<Int>) {
    let place = source.firstLine(of: step)
    let written = Int(step.number)
    checkLevel(written, at: place)
    level = max(2, written)
    let start = builder.words.end
    let number = builder.headings.count
    builder.endLine()
    builder.add(.headingStart(number))
    var writer = InlineWriter(
      source.tree, source.places(steps, of: step, in: containers), in: place)
    writer.write(steps, to: &builder)
    builder.add(.headingEnd(number))
    builder.add("\n")
    let words = builder.words.span(from: start)
    builder.headings.append(
      Heading(
        level: level, text: builder.words.text(words) { "{{\($0.name)}}" },
        place: Place(source.file, place), words: words))
  }

  private mutating func checkLevel(_ written: Int, at place: Range<Int>) {
    if written == 1 {
      builder.report(.headingOfTitle, at: place)
    } else if written > level + 1 {
      builder.report(.headingSkipsLevel(written, below: level), at: place)
    }
  }

  private mutating func writeCode(_ step: Tree.Step) {
    let bytes = source.tree.bytes
    let name = bytes[step.title].prefix { !$0.isSpace }
    builder.endLine()
    builder.addSpace()
    if !name.isEmpty {
      let word = String(decoding: name, as: UTF8.self)
      if blocks.contains(word) {
        builder.add(.block(builder.blocks.count))
        builder.add("\n")
        builder.blocks.append(source.block(word, step))
        return
      }
      if let known = Suggestion.nearest(to: word, among: blocks) {
        builder.report(.blockShownAsCode(word, nearest: known), at: source.firstLine(of: step))
      }
      builder.add(
        name.starts(with: "language-".utf8) ? "<pre><code class=\"" : "<pre><code class=\"language-"
      )
      builder.add(escaped: bytes, name.startIndex..<name.endIndex)
      builder.add("\">")
    } else {
      builder.add("<pre><code>")
    }
    builder.add(code: bytes, step.text)
    builder.add("</code></pre>\n")
  }
}

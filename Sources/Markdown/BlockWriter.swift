import Input

/// Writes the blocks of a note in their order.
struct BlockWriter {
  private let source: MarkdownSource
  private let grids: [Int: TableGrid]
  private let blocks: Set<String>
  private var containers: Containers
  private var lists: [OpenList] = []
  /// Whether the paragraphs at this point stand without `<p>`.
  private var isTight = [false]
  private var level = 1
  private var tags: BlockTags?
  private var lint: MarkdownLint
  /// Whether the task that begins with the next paragraph is done; nil if none begins.
  private var openTask: Bool?
  /// The parts of the texts of steps that are not shown.
  private var hidden: [Int: [Range<Int>]] = [:]
  var builder: HTMLBuilder

  /// A writer of the blocks of `source`, some of which are tables, behind what a builder has.
  ///
  /// - Parameter isNote: whether the blocks are those of items that are not written.
  init(
    _ source: MarkdownSource, _ grids: [Int: TableGrid], blocks: Set<String>,
    _ builder: HTMLBuilder,
    isNote: Bool = false
  ) {
    self.source = source
    self.grids = grids
    self.blocks = blocks
    self.builder = builder
    containers = Containers(in: source.file.bytes, source.lines, isInItem: isNote)
    tags = BlockTags(source.tree)
    lint = MarkdownLint(source)
  }

  /// Writes all blocks.
  mutating func write() { write(0..<source.tree.steps.count) }

  /// Writes the blocks of some steps.
  mutating func write(_ steps: Range<Int>) {
    var index = steps.lowerBound
    while index < steps.upperBound { index = write(index) }
    tags?.finish(in: &builder)
  }

  /// Writes a block, or the start or end of a container; returns the step behind it.
  private mutating func write(_ index: Int) -> Int {
    let step = source.tree.steps[index]
    lint.look(at: step, isTable: grids[index] != nil, in: containers, &builder)
    if step.kind == .htmlBlock { return tags?.write(index, in: source, to: &builder) ?? index + 1 }
    if step.isExit || step.kind == .item {
      tags?.reach(index, in: &builder)
    } else {
      tags?.startBlock(index, in: &builder)
    }
    switch step.kind {
    case .quote: writeQuote(step)
    case .list: writeList(step)
    case .item: writeItem(index)
    case .rule:
      builder.endLine()
      builder.add("<hr />\n")
    case .codeBlock: writeCode(step)
    case .paragraph, .heading: return writeText(index)
    default: break
    }
    return index + 1
  }

  private mutating func writeQuote(_ step: Tree.Step) {
    if step.isExit { tags?.writer.closeWall(in: &builder) }
    builder.endLine()
    builder.add(step.isExit ? "</blockquote>\n" : "<blockquote>\n")
    containers.follow(step)
    if step.isExit {
      isTight.removeLast()
    } else {
      isTight.append(false)
      tags?.writer.openWall(isTight: false)
    }
  }

  private mutating func writeList(_ step: Tree.Step) {
    if step.isExit {
      isTight.removeLast()
      let list = lists.removeLast()
      builder.add(list.isOrdered ? "</ol>\n" : "</ul>\n")
      if let (item, shown) = list.numberNotKept {
        builder.report(.numberNotKept(item.number, shown: shown), at: item.place)
      }
      return
    }
    builder.endLine()
    let isOrdered = step.number >= 0
    lists.append(OpenList(isOrdered: isOrdered))
    isTight.append(step.isTight)
    if isOrdered {
      builder.add(step.number == 1 ? "<ol>\n" : "<ol start=\"\(step.number)\">\n")
    } else {
      builder.add("<ul>\n")
    }
  }

  private mutating func writeItem(_ index: Int) {
    let step = source.tree.steps[index]
    containers.follow(step)
    if step.isExit {
      tags?.writer.closeWall(in: &builder)
      builder.add("</li>\n")
      return
    }
    if !lists.isEmpty { lists[lists.count - 1].add(step, in: source) }
    builder.endLine()
    tags?.writer.openWall(isTight: isTight[isTight.count - 1])
    guard let isDone = task(index) else {
      builder.add("<li>")
      return
    }
    builder.add("<li class=\"task\">")
    let start = source.tree.steps[index + 2].text.lowerBound
    hidden[index + 2] = [start..<start + 4]
    if isTight[isTight.count - 1] { builder.add(task: isDone) } else { openTask = isDone }
  }

  /// Whether the task that an item is has been done; nil for another item.
  private func task(_ item: Int) -> Bool? {
    let tree = source.tree
    guard item + 2 < tree.steps.count, tree.steps[item + 1].kind == .paragraph,
      !tree.steps[item + 1].isExit, grids[item + 1] == nil
    else { return nil }
    let isDone = ["[x] ", "[X] "].contains { tree.text(of: item + 2, startsWith: $0) }
    guard isDone || tree.text(of: item + 2, startsWith: "[ ] ") else { return nil }
    let first = source.firstLine(of: tree.steps[item + 1])
    return source.file.bytes[first].first == UInt8(ascii: "[") ? isDone : nil
  }

  /// Writes a paragraph, a heading, or the table that stands in its place.
  private mutating func writeText(_ index: Int) -> Int {
    let step = source.tree.steps[index]
    let end = source.tree.exit(of: index)
    builder.addSpace()
    if let grid = grids[index] {
      TableWriter(
        grid, isTight: isTight[isTight.count - 1], hasDialect: source.lines.hasDialect
      ).write(to: &builder)
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
    let isFlow = source.tree.holdsBlocksOfHTML(steps)
    if !isBare { builder.endLine() }
    if !isBare && !isFigure { builder.add(isFlow ? "<div>" : "<p>") }
    if let isDone = openTask {
      openTask = nil
      builder.add(task: isDone)
    }
    write(steps, of: step, standsAlone: isFigure, isFlow: isFlow)
    if !isBare { builder.add(isFigure ? "\n" : isFlow ? "</div>\n" : "</p>\n") }
  }

  private mutating func write(
    _ steps: Range<Int>, of block: Tree.Step, standsAlone: Bool = false, isFlow: Bool = false
  ) {
    var writer = InlineWriter(
      source.tree, source.places(steps, of: block, in: containers),
      in: source.firstLine(of: block), standsAlone: standsAlone, isCell: isFlow,
      hasDialect: source.lines.hasDialect, hidden: hidden)
    writer.write(steps, to: &builder)
    hidden = [:]
  }

  private mutating func writeHeading(_ step: Tree.Step, _ steps: Range<Int>) {
    let place = source.firstLine(of: step)
    let written = Int(step.number)
    builder.check(level: written, below: level, at: place)
    level = max(2, written)
    let start = builder.words.end
    let number = builder.headings.count
    let given = GivenID(steps, of: step, in: source)
    if let given { hidden[steps.upperBound - 1] = [given.range] }
    let pictures = builder.pictures.count
    builder.endLine()
    builder.add(.headingStart(number))
    write(steps, of: step)
    builder.add(.headingEnd(number))
    builder.add("\n")
    let words = builder.words.span(from: start)
    let hasPicture = builder.pictures[pictures...].contains { !$0.isDecorative }
    if !hasPicture, builder.words.text(words, { $0.name }).isEmpty {
      // It says nothing, not even by a picture.
      builder.report(.headingWithoutWords, at: place)
    }
    builder.headings.append(
      Heading(
        level: level, givenID: builder.check(given, at: place),
        text: builder.words.text(words) { "{{\($0.name)}}" },
        place: Place(source.file, place), words: words))
  }

  /// The name of a block that is written so, without regard to case and marks; nil where there is none.
  private func block(named info: String) -> String? {
    let folded = Slug.text(for: info)
    return blocks.first { Slug.text(for: $0) == folded }
  }

  private mutating func writeCode(_ step: Tree.Step) {
    let bytes = source.tree.bytes
    let name = bytes[step.title].prefix { !$0.isSpace }
    builder.endLine()
    builder.addSpace()
    if !name.isEmpty {
      let word = String(decoding: name, as: UTF8.self)
      // Names in Vietnamese are of several words.
      let info = String(decoding: bytes[step.title], as: UTF8.self)
      let isVietnamese = info.utf8.contains { $0 >= 0x80 }
      if let known = blocks.contains(word) ? word : isVietnamese ? block(named: info) : nil {
        builder.add(.block(builder.blocks.count))
        builder.add("\n")
        builder.blocks.append(source.block(known, step))
        return
      }
      let nearest = Suggestion.nearest(to: isVietnamese ? info : word, among: blocks)
      let isEmpty = bytes[step.text].allSatisfy(\.isSpace) && !blocks.isEmpty
      if isEmpty || nearest != nil {
        builder.report(
          .blockShownAsCode(
            isVietnamese ? info : word, nearest: nearest, known: blocks.sorted()),
          at: source.firstLine(of: step))
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

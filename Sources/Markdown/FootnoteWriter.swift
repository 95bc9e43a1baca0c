/// Writes the footnotes of a text behind it, those that it has marks for first.
struct FootnoteWriter {
  private let footnotes: Footnotes
  private let source: MarkdownSource
  /// The steps of each note, in the order of `footnotes`.
  private var steps: [[Range<Int>]]
  private var writer: BlockWriter
  /// How many notes were looked at for marks.
  private var looked = 0

  /// A writer of notes.
  ///
  /// - Parameter source: the notes as libcmark read them, as items of a list.
  init(
    _ footnotes: Footnotes, _ source: MarkdownSource, _ grids: [Int: TableGrid],
    blocks: Set<String>,
    _ builder: HTMLBuilder
  ) {
    self.footnotes = footnotes
    self.source = source
    steps = Array(repeating: [], count: footnotes.notes.count)
    writer = BlockWriter(source, grids, blocks: blocks, builder, isNote: true)
    findSteps()
  }

  /// Gives each note its blocks: what is in its item, and what libcmark took out of it.
  private mutating func findSteps() {
    let numbers = Dictionary(
      footnotes.notes.enumerated().map { ($1.line, $0) }, uniquingKeysWith: { first, _ in first })
    let all = source.tree.steps
    var (note, index) = (0, 0)
    var isInItem = false
    while index < all.count {
      let step = all[index]
      if !isInItem, step.kind == .list {
        index += 1
      } else if !isInItem, step.kind == .item, let number = numbers[Int(step.line)] {
        (note, isInItem) = (number, true)
        index += 1
      } else if isInItem, step.kind == .item, step.isExit {
        isInItem = false
        index += 1
      } else {
        let end = source.tree.end(of: index)
        steps[note].append(index..<end)
        index = end
      }
    }
  }

  /// Writes all notes and returns the builder.
  mutating func write() -> HTMLBuilder {
    let first = Dictionary(
      footnotes.notes.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { first, _ in first })
    writer.builder.endLine()
    writer.builder.addSpace()
    writer.builder.add(.notesStart)
    var number = 1
    // What no mark leads to comes last, and may have marks for others in it.
    while number <= writer.builder.notes.order.count || numberUnused() {
      if let note = first[writer.builder.notes.order[number - 1]] { write(note, number) }
      number += 1
    }
    writer.builder.add("</ol>\n</section>\n")
    return writer.builder
  }

  /// Gives the next note that has none a number; false if there is none.
  private mutating func numberUnused() -> Bool {
    while looked < footnotes.notes.count {
      let note = footnotes.notes[looked]
      looked += 1
      guard !writer.builder.notes.hasNumber(note.label) else { continue }
      writer.builder.report(.noteUnused(note.label), at: note.place)
      writer.builder.notes.number(of: note.label)
      return true
    }
    return false
  }

  private mutating func write(_ note: Int, _ number: Int) {
    writer.builder.add(.noteStart(number))
    for steps in steps[note] { writer.write(steps) }
    let marks = writer.builder.notes.uses[number - 1]
    let isInParagraph = writer.builder.takeBack("</p>\n")
    for use in 1..<marks + 1 { writer.builder.add(.noteBack(number, use: use)) }
    writer.builder.add(isInParagraph ? "</p>\n" : "")
    writer.builder.add("</li>\n")
    writer.builder.addSpace()
  }
}

extension Tree {
  /// The step behind a block, whatever is in it.
  func end(of index: Int) -> Int {
    guard !steps[index].isExit else { return index + 1 }
    switch steps[index].kind {
    case .quote, .list, .item, .paragraph, .heading: break
    default: return index + 1
    }
    var depth = 0
    var at = index
    while at < steps.count {
      if steps[at].kind == steps[index].kind { depth += steps[at].isExit ? -1 : 1 }
      at += 1
      if depth == 0 { break }
    }
    return at
  }
}

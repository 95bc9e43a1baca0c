/// The blocks of HTML in a note, beside the blocks of Markdown that they stand around.
struct BlockTags {
  var writer: TagWriter
  /// The first piece of each step.
  private let pieces: [Int: Int]

  /// Reads the tags of a note; nil where it has no block of HTML.
  init?(_ tree: Tree) {
    guard tree.steps.contains(where: { $0.kind == .htmlBlock }) else { return nil }
    var pieces: [TagNesting.Piece] = []
    var firsts: [Int: Int] = [:]
    var index = 0
    while index < tree.steps.count {
      let (step, count) = (index, pieces.count)
      index = Self.add(step, of: tree, to: &pieces)
      // The end of a list has no piece.
      if pieces.count > count { firsts[step] = count }
    }
    self.pieces = firsts
    writer = TagWriter(TagNesting(pieces), in: tree.bytes, isCell: nil)
  }

  /// Adds the pieces of a block, or of the start or end of a container; returns the step behind it.
  private static func add(_ index: Int, of tree: Tree, to pieces: inout [TagNesting.Piece]) -> Int {
    let step = tree.steps[index]
    func add(_ kind: TagNesting.Piece.Kind) {
      pieces.append(TagNesting.Piece(kind: kind, step: index))
    }
    switch step.kind {
    case .quote, .item:
      if step.isExit {
        add(.close)
      } else {
        if step.kind == .quote { add(.block) }
        add(.open)
      }
    case .list: if !step.isExit { add(.block) }
    case .paragraph, .heading:
      add(.block)
      return tree.exit(of: index) + 1
    case .htmlBlock:
      var reader = NoteTagReader(tree.bytes, in: step.text)
      while let tag = reader.next() {
        let isBlank = tag.kind == .text && tree.bytes[tag.range].allSatisfy(\.isSpace)
        add(isBlank ? .blank : .tag(tag))
      }
      add(.block)
    default: add(.block)
    }
    return index + 1
  }

  /// Makes room for the block that begins with a step.
  mutating func startBlock(_ step: Int, in builder: inout HTMLBuilder) {
    reach(step, in: &builder)
    writer.startBlock(in: &builder)
  }

  /// Ends the elements that end before a step.
  mutating func reach(_ step: Int, in builder: inout HTMLBuilder) {
    if let piece = pieces[step] { writer.reach(piece, in: &builder) }
  }

  /// Writes a block of HTML and returns the step to go on with.
  mutating func write(
    _ index: Int, in source: MarkdownSource, to builder: inout HTMLBuilder
  ) -> Int {
    guard var piece = pieces[index] else { return index + 1 }
    let nesting = writer.nesting
    var step = index
    var places = RawPlaces(source.tree.steps[step], in: source)
    while piece < nesting.pieces.count, nesting.pieces[piece].step == step {
      writer.write(piece, to: &builder) { places.place($0) }
      if let end = nesting.silences[piece] {
        piece = end
        if nesting.pieces[end].step != step {
          step = nesting.pieces[end].step
          places = RawPlaces(source.tree.steps[step], in: source)
        }
      }
      piece += 1
    }
    writer.endBlock(in: &builder)
    return step + 1
  }

  /// Ends all elements.
  mutating func finish(in builder: inout HTMLBuilder) { writer.finish(in: &builder) }
}

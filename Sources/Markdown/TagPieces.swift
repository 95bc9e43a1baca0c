extension TagNesting {
  /// One thing in the order of the note.
  struct Piece {
    enum Kind {
      case tag(NoteTag)
      /// White space between tags.
      case blank
      /// Words, code or a picture within a line.
      case words
      /// A block of Markdown, or the end of a block of HTML.
      case block
      /// The start and end of something that tags cannot cross.
      case open
      case close
    }
    let kind: Kind
    /// The step of the tree that it belongs to.
    let step: Int
  }

  /// An element that has a start tag.
  struct Element {
    let element: NoteElement
    /// The piece that is its start tag.
    let start: Int
    let parent: Int?
    /// The piece before which it ends; nil if it is never closed.
    var end: Int?
    /// The first block in it.
    var firstBlock: Int?
    /// The summary of details, which must come first.
    var summary: Int?
    var isEmpty = true
    /// Whether the page shows it.
    var isWritten = true
  }

  /// What is wrong with a tag.
  enum Fault {
    /// The page cannot show the element.
    case unknown
    /// It is not where it can be, or not closed where it should be.
    case misplaced
    /// Details have no summary.
    case noSummary
    /// What hides the rest of the block is not closed.
    case unclosed
    /// A quote in it is not closed, which makes it text.
    case openQuote
    /// It is text right in a table, a row or a list, named here.
    case outsideCell(String)
  }
}

extension TagNesting.Element {
  /// Why the page cannot show the element, as far as that follows from what is in it.
  func fault(among elements: [Self]) -> TagNesting.Fault? {
    if end == nil || (element.isPhrasing && firstBlock != nil) { return .misplaced }
    guard element == .details else { return nil }
    guard let summary = summary.map({ elements[$0] }), summary.end != nil,
      summary.firstBlock == nil
    else { return .noSummary }
    return nil
  }
}

extension [TagNesting.Element] {
  /// Says which of them the page shows, and what is wrong with their start tags.
  mutating func decide(_ faults: inout [TagNesting.Fault?]) {
    for index in indices {
      let element = self[index]
      let fault = element.fault(among: self)
      let needsParent = element.element.parents != nil || element.element == .summary
      let isOrphan = needsParent && !(element.parent.map { self[$0].isWritten } ?? false)
      self[index].isWritten = fault == nil && !isOrphan
      if let fault { faults[element.start] = fault }
    }
  }
}

extension TagNesting {
  /// The pieces of parts of a line.
  static func pieces(ofLines steps: Range<Int>, in tree: Tree) -> [Piece] {
    var pieces: [Piece] = []
    var index = steps.lowerBound
    while index < steps.upperBound {
      let step = tree.steps[index]
      let kind: Piece.Kind
      switch step.kind {
      case .emphasis, .strong, .link: kind = step.isExit ? .close : .open
      case .html:
        var reader = NoteTagReader(tree.bytes, in: step.text)
        kind = reader.next().map { .tag($0) } ?? .words
      case .softBreak, .hardBreak: kind = .blank
      default: kind = .words
      }
      pieces.append(Piece(kind: kind, step: index))
      index =
        step.kind == .image ? tree.exitOfPicture(index, before: steps.upperBound) + 1 : index + 1
    }
    return pieces
  }
}

extension [TagNesting.Piece] {
  /// The last piece of the block that a piece is in.
  func endOfBlock(_ index: Int) -> Int {
    var end = index
    while end + 1 < count, self[end + 1].step == self[index].step { end += 1 }
    return end
  }
}

extension Tree {
  /// The step out of the picture that a step goes into.
  func exitOfPicture(_ index: Int, before end: Int) -> Int {
    var depth = 0
    for index in index..<end where steps[index].kind == .image {
      depth += steps[index].isExit ? -1 : 1
      if depth == 0 { return index }
    }
    return end
  }
}

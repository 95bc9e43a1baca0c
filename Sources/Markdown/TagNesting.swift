/// How the HTML tags of a note stand inside each other, and which of them a page can show.
///
/// Quotes, items, cells and marks of Markdown are walls: a tag inside one cannot end an element outside
/// it, nor stay open behind it. So nothing that a note writes reaches what is around the note.
struct TagNesting {
  /// The most elements that may stand inside each other.
  static let deepest = 50

  let pieces: [Piece]
  private(set) var elements: [Element] = []
  /// The element that begins with a piece; the index is that of the piece here and below.
  private(set) var starts: [Int?]
  /// The element that an end tag ends.
  private(set) var ends: [Int?]
  /// The piece that ends what is never text, which starts with a piece.
  private(set) var silences: [Int: Int] = [:]
  /// What is wrong with a piece.
  private(set) var faults: [Fault?]

  private let areLines: Bool
  private let isFlow: Bool
  private var stack: [Int] = []
  private var floors: [Int] = [0]
  /// How many start tags of a name were reported, so that their end tags need not be.
  private var reported: [String: Int] = [:]
  private var silence: Silence

  /// Looks through pieces in order.
  ///
  /// - Parameters:
  ///   - areLines: whether they are parts of a line, where no block can be.
  ///   - isFlow: whether that line is all of a cell, which can hold blocks of HTML.
  ///   - told: how many tags of a name were reported as text, so that their end tags need not be.
  init(
    _ pieces: [Piece], areLines: Bool = false, isFlow: Bool = false, told: [String: Int] = [:]
  ) {
    self.pieces = pieces
    self.areLines = areLines
    self.isFlow = isFlow
    silence = Silence(pieces)
    reported = told
    starts = Array(repeating: nil, count: pieces.count)
    ends = starts
    faults = Array(repeating: nil, count: pieces.count)
    read()
    elements.decide(&faults)
  }

  // MARK: The walk

  private mutating func read() {
    var index = 0
    while index < pieces.count {
      switch pieces[index].kind {
      case .open:
        floors.append(stack.count)
        silence.open()
      case .close:
        endScope(at: index)
        floors.removeLast()
        silence.close()
      case .block: noteBlock(at: index)
      case .words: noteContent()
      case .blank: break
      case .tag(let tag):
        if tag.isSilent {
          faults[index] = .unknown
          if let end = silence.end(of: tag, from: index, in: pieces) {
            silences[index] = end
            index = end
          } else if !areLines {
            faults[index] = .unclosed
            silences[index] = pieces.endOfBlock(index)
            index = pieces.endOfBlock(index)
          }
        } else {
          note(tag, at: index)
        }
      }
      index += 1
    }
    endScope(at: pieces.count)
  }

  private mutating func note(_ tag: NoteTag, at index: Int) {
    switch tag.kind {
    case .text: noteText(tag, at: index)
    case .comment: if !tag.isComplete { faults[index] = .unclosed }
    case .declaration: faults[index] = tag.isComplete ? .unknown : .unclosed
    case .start: if let element = tag.element { start(element, index) } else { skip(tag, index) }
    case .end: if let element = tag.element { end(element, index) } else { skip(tag, index) }
    }
  }

  private mutating func noteText(_ tag: NoteTag, at index: Int) {
    if tag.hasOpenQuote {
      faults[index] = .openQuote
      reported[tag.name, default: 0] += 1
    } else if let top, let name = elements[top].element.holderOfCells {
      faults[index] = .outsideCell(name)
    }
    noteContent()
  }

  private mutating func skip(_ tag: NoteTag, _ index: Int) {
    if NoteElement.otherBlocks.contains(tag.name) { noteBlock(at: index) }
    if tag.kind == .start {
      reported[tag.name, default: 0] += 1
      faults[index] = .unknown
    } else if !forgive(tag.name) {
      faults[index] = .unknown
    }
  }

  /// Whether the start tag of an end tag was reported.
  private mutating func forgive(_ name: String) -> Bool {
    guard let count = reported[name], count > 0 else { return false }
    reported[name] = count - 1
    return true
  }

  private var floor: Int { floors[floors.count - 1] }
  private var top: Int? { stack.count > floor ? stack[stack.count - 1] : nil }

  private mutating func noteContent() {
    if let top { elements[top].isEmpty = false }
  }

  private mutating func noteBlock(at index: Int) {
    guard let top else { return }
    elements[top].firstBlock = elements[top].firstBlock ?? index
    if case .block = pieces[index].kind, !isEndOfHTML(index) { elements[top].isEmpty = false }
  }

  /// Whether a block is no more than the end of a block of HTML.
  private func isEndOfHTML(_ index: Int) -> Bool {
    index > 0 && pieces[index - 1].step == pieces[index].step
  }

  private mutating func start(_ element: NoteElement, _ index: Int) {
    if element.isVoid {
      if element == .hr, !canHoldBlocks { faults[index] = .misplaced }
      element == .hr ? noteBlock(at: index) : noteContent()
      return
    }
    guard place(element, index) else {
      if !element.isPhrasing { noteBlock(at: index) }
      reported[element.rawValue, default: 0] += 1
      faults[index] = .misplaced
      return
    }
    if !element.isPhrasing, element != .summary { noteBlock(at: index) }
    if let top {
      if element == .summary { elements[top].summary = elements.count }
      elements[top].isEmpty = false
    }
    starts[index] = elements.count
    stack.append(elements.count)
    elements.append(
      Element(element: element, start: index, parent: stack.dropLast().last))
  }

  /// Whether a block can be here: not in a line, unless it is that of a cell.
  private var canHoldBlocks: Bool { !areLines || (isFlow && floors.count == 1) }

  /// Ends what a start tag ends, and says whether the element can be here.
  private mutating func place(_ element: NoteElement, _ index: Int) -> Bool {
    guard stack.count < Self.deepest else { return false }
    if !element.isPhrasing, !canHoldBlocks { return false }
    if let parents = element.parents { return clear(to: parents, index) }
    switch element {
    case .p:
      if stack[floor...].contains(where: { elements[$0].element == .p }) { endParagraph(index) }
      return true
    case .summary:
      guard let top else { return false }
      return elements[top].element == .details && elements[top].isEmpty
    default: return true
    }
  }

  /// Ends the paragraph at this point, if only parts of lines are open in it.
  private mutating func endParagraph(_ index: Int) {
    var depth = stack.count - 1
    while depth >= floor, elements[stack[depth]].element.isPhrasing { depth -= 1 }
    guard depth >= floor, elements[stack[depth]].element == .p else { return }
    pop(to: depth, index)
  }

  /// Ends what is open inside the nearest of some elements; false if there is none.
  private mutating func clear(to parents: Set<NoteElement>, _ index: Int) -> Bool {
    var depth = stack.count - 1
    while depth >= floor {
      let element = elements[stack[depth]].element
      if parents.contains(element) {
        pop(to: depth + 1, index)
        return true
      }
      guard element.hasOptionalEnd || element.isPhrasing else { return false }
      depth -= 1
    }
    return false
  }

  private mutating func end(_ element: NoteElement, _ index: Int) {
    var depth = stack.count - 1
    while depth >= floor, elements[stack[depth]].element != element {
      guard elements[stack[depth]].element.canBeCrossed(byEndOf: element) else {
        depth = -1
        break
      }
      depth -= 1
    }
    guard depth >= floor else {
      if !element.isPhrasing { noteBlock(at: index) }
      if !forgive(element.rawValue) { faults[index] = .misplaced }
      return
    }
    pop(to: depth + 1, index)
    let ended = stack.removeLast()
    elements[ended].end = index
    ends[index] = ended
    handOn(ended)
  }

  private mutating func endScope(at index: Int) { pop(to: floor, index) }

  /// Ends the elements from a depth on, which have no end tags.
  private mutating func pop(to depth: Int, _ index: Int) {
    while stack.count > depth {
      let last = stack.removeLast()
      let element = elements[last].element
      if element.hasOptionalEnd {
        elements[last].end = element == .p ? elements[last].firstBlock ?? index : index
      } else {
        faults[elements[last].start] = .misplaced
        reported[element.rawValue, default: 0] += 1
      }
      handOn(last)
      if element == .p { elements[last].firstBlock = nil }
    }
  }

  /// Blocks in an element are in the one around it, too.
  private mutating func handOn(_ index: Int) {
    guard let top, let block = elements[index].firstBlock else { return }
    elements[top].firstBlock = elements[top].firstBlock ?? block
  }
}

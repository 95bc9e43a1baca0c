/// A part of a text that is written otherwise than as its letters.
struct TextCut {
  /// What it is.
  enum Kind {
    case strikeStart
    case strikeEnd
    /// The mark of a footnote, by its label.
    case note(String)
    /// A bare address, and where it leads.
    case address(String)
    /// A tag for a figure, at a place in the file.
    case quotation(Range<Int>)
    /// Nothing that is shown.
    case nothing
  }

  /// Where it is, in the bytes of the tree.
  let range: Range<Int>
  let kind: Kind
}

/// Finds in the text of a block what CommonMark does not know: words struck out with `~~`, marks of
/// footnotes, bare addresses.
struct TextCuts {
  /// The cuts of each step, in order.
  private(set) var cuts: [Int: [TextCut]] = [:]

  private let tree: Tree
  private let places: InlinePlaces?
  /// What can begin to be struck out at each depth of marks, and the HTML open there.
  private var levels: [Level] = [Level()]

  private struct Level {
    var start: (step: Int, at: Int, open: Int)?
    /// How many elements of HTML are open.
    var open = 0
  }

  /// Finds the cuts in some steps.
  init(_ steps: Range<Int>, of tree: Tree, _ places: InlinePlaces?) {
    self.tree = tree
    self.places = places
    var (isInLink, pictures) = (0, 0)
    for index in steps {
      let step = tree.steps[index]
      switch step.kind {
      case .image: pictures += step.isExit ? -1 : 1
      case _ where pictures > 0: break
      case .emphasis, .strong, .link:
        if step.isExit { levels.removeLast() } else { levels.append(Level()) }
        if step.kind == .link { isInLink += step.isExit ? -1 : 1 }
      case .html: note(step.text)
      case .text: find(in: step.text, of: index, isInLink: isInLink > 0)
      default: break
      }
    }
    for index in Array(cuts.keys) {
      cuts[index]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  private mutating func add(_ range: Range<Int>, _ kind: TextCut.Kind, to step: Int) {
    cuts[step, default: []].append(TextCut(range: range, kind: kind))
  }

  /// What is struck out must not cross an element.
  private mutating func note(_ html: Range<Int>) {
    var reader = NoteTagReader(tree.bytes, in: html)
    guard let tag = reader.next() else { return }
    let top = levels.count - 1
    if tag.kind == .end {
      levels[top].open -= 1
      if let start = levels[top].start, start.open > levels[top].open { levels[top].start = nil }
    } else if tag.kind == .start, !(tag.element?.isVoid ?? false) {
      levels[top].open += 1
    }
  }

  private mutating func find(in text: Range<Int>, of step: Int, isInLink: Bool) {
    let bytes = tree.bytes
    var at = text.lowerBound
    while at < text.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "~"):
        let start = at
        while at < text.upperBound, bytes[at] == UInt8(ascii: "~") { at += 1 }
        if at - start == 2, !isEscaped(start, text, step) { strike(start, text, step) }
        continue
      case UInt8(ascii: "["):
        if !isInLink, let label = NoteNumbers.label(bytes, at: at, before: text.upperBound),
          !isEscaped(at, text, step)
        {
          add(at..<label.upperBound + 1, .note(NoteNumbers.key(bytes[label])), to: step)
          at = label.upperBound
        }
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
        if !isInLink, let (range, address) = BareAddress.find(bytes, at: at, in: text) {
          add(range, .address(address), to: step)
          at = range.upperBound
          continue
        }
      default: break
      }
      at += 1
    }
  }

  private func isEscaped(_ at: Int, _ text: Range<Int>, _ step: Int) -> Bool {
    places?.isEscaped(step, at - text.lowerBound) ?? false
  }

  /// Notes a `~~`: it can end what has begun unless a space is before it, and begin something unless
  /// one is behind it.
  private mutating func strike(_ at: Int, _ text: Range<Int>, _ step: Int) {
    let top = levels.count - 1
    let canEnd = at == text.lowerBound || !tree.bytes[at - 1].isSpace
    let canStart = at + 2 == text.upperBound || !tree.bytes[at + 2].isSpace
    if canEnd, let start = levels[top].start, start.open == levels[top].open {
      add(start.at..<start.at + 2, .strikeStart, to: start.step)
      add(at..<at + 2, .strikeEnd, to: step)
      levels[top].start = nil
    } else if canStart {
      levels[top].start = (step, at, levels[top].open)
    }
  }
}

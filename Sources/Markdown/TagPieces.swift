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
  }
}

/// The last end tag of each element that hides its content, between each two walls.
struct SilentEnds {
  private var ends: [Int: [String: Int]] = [:]

  /// Finds them; walls are counted in their order, what is outside all of them is 0.
  init(_ pieces: [TagNesting.Piece]) {
    var (walls, count) = ([0], 1)
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .open:
        walls.append(count)
        count += 1
      case .close: walls.removeLast()
      case .tag(let tag) where tag.kind == .end && NoteElement.silent.contains(tag.name):
        ends[walls[walls.count - 1], default: [:]][tag.name] = index
      default: break
      }
    }
  }

  /// The last end tag of a name behind a wall; nil where there is none.
  func last(_ name: String, in wall: Int) -> Int? { ends[wall]?[name] }
}

/// Finds where each element ends of which nothing is text, such as `script`.
///
/// It goes along with a walk over the pieces, and knows of what begins in it by `open` and `close`.
struct Silence {
  /// The last end tag of each name, by the walls that it is between.
  private var lastEnds: [Int: [String: Int]] = [:]
  private var walls = Walls()

  /// Walls are counted in their order, what is outside all of them is 0.
  private struct Walls {
    var open = [0]
    var count = 1

    var innermost: Int { open[open.count - 1] }

    mutating func add() {
      open.append(count)
      count += 1
    }
  }

  /// Finds the last end tags between each two walls.
  init(_ pieces: [TagNesting.Piece]) {
    var walls = Walls()
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .open: walls.add()
      case .close: walls.open.removeLast()
      case .tag(let tag) where tag.kind == .end && NoteElement.silent.contains(tag.name):
        lastEnds[walls.innermost, default: [:]][tag.name] = index
      default: break
      }
    }
  }

  mutating func open() { walls.add() }

  mutating func close() { walls.open.removeLast() }

  /// The piece that ends an element; nil if it is not closed.
  mutating func end(of tag: NoteTag, from start: Int, in pieces: [TagNesting.Piece]) -> Int? {
    guard let last = lastEnds[walls.innermost]?[tag.name], last > start else { return nil }
    var (depth, inside) = (0, 0)
    for index in start...last {
      switch pieces[index].kind {
      case .open:
        inside += 1
        walls.count += 1
      case .close: inside -= 1
      case .tag(let other) where inside == 0 && other.name == tag.name:
        if other.kind == .end { depth -= 1 }
        if other.kind == .start, depth == 0 || NoteElement.nested.contains(tag.name) { depth += 1 }
        if depth == 0 { return index }
      default: break
      }
    }
    return last
  }
}

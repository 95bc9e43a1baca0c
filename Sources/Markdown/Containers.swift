/// The block quotes and list items around a block.
///
/// libcmark gives the place where a block starts, but not where its text goes on in later lines. So the
/// markers of quotes and the white space of items are gone through as libcmark does it (CommonMark
/// 0.30, "Block quotes", "List items"); a lazy line lacks some of them.
struct Containers {
  private enum Container {
    case quote
    /// An item: the columns that later lines begin with, and where its text begins on its own line.
    case item(width: Int, line: Int, column: Int)
  }

  private let bytes: [UInt8]
  private let lines: Lines
  private var open: [Container] = []

  /// The width of the marker that stands for the name of a footnote.
  private static let noteWidth = 4

  /// No container yet but perhaps the item that a footnote is.
  init(in bytes: [UInt8], _ lines: Lines, isInItem: Bool = false) {
    self.bytes = bytes
    self.lines = lines
    open = isInItem ? [.item(width: Self.noteWidth, line: 0, column: 0)] : []
  }

  /// Goes into or out of a quote or item.
  mutating func follow(_ step: Tree.Step) {
    if step.isExit {
      open.removeLast()
    } else {
      open.append(step.kind == .item ? item(step) : .quote)
    }
  }

  /// The text of a later line of a block, also of a lazy one.
  func text(of line: Range<Int>) -> Range<Int> {
    var cursor = LineCursor(bytes, line)
    for container in open {
      guard cursor.pass(container) else { break }
    }
    return cursor.textStart..<line.upperBound
  }

  private func item(_ step: Tree.Step) -> Container {
    let number = Int(step.line)
    let line = lines.content(of: number)
    var cursor = LineCursor(bytes, line)
    for container in open {
      if case .item(let width, let line, let column) = container {
        if line == number {
          cursor.move(toColumn: column)
        } else if !cursor.pass(container) {
          cursor.skip(bytes: width)
        }
      } else {
        _ = cursor.pass(container)
      }
    }
    let start = cursor.column
    let marker = min(line.lowerBound + max(0, Int(step.column) - 1), line.upperBound)
    let width = cursor.passMarker(at: marker, from: start) ?? Self.noteWidth
    return .item(width: width, line: number, column: start + width)
  }

  /// A point in a line, in columns, of which a tab has up to four.
  private struct LineCursor {
    private let bytes: [UInt8]
    private let end: Int
    private var offset: Int
    /// The column at which the byte at the offset begins; a tab may be used in part.
    private var first = 0
    private(set) var column = 0

    init(_ bytes: [UInt8], _ line: Range<Int>) {
      self.bytes = bytes
      (offset, end) = (line.lowerBound, line.upperBound)
    }

    /// The byte and the column behind the white space at this point.
    private var text: (offset: Int, column: Int) {
      var (at, column) = (offset, first)
      while at < end, let width = Self.width(bytes[at], column) {
        at += 1
        column += width
      }
      return (at, column)
    }

    var textStart: Int { text.offset }

    private static func width(_ byte: UInt8, _ column: Int) -> Int? {
      byte == UInt8(ascii: "\t") ? 4 - column % 4 : byte == UInt8(ascii: " ") ? 1 : nil
    }

    /// Moves over white space up to a column.
    mutating func move(toColumn target: Int) {
      while offset < end, first < target {
        let width = Self.width(bytes[offset], first) ?? 1
        guard first + width <= target else { break }
        first += width
        offset += 1
      }
      column = max(column, target)
    }

    mutating func skip(bytes count: Int) {
      offset = min(offset + count, end)
      first += count
      column = first
    }

    /// Moves behind the marker of a quote, or the white space of an item; false if it is not next.
    mutating func pass(_ container: Container) -> Bool {
      let text = text
      switch container {
      case .item(let width, _, _):
        guard text.column - column >= width else { return false }
        move(toColumn: column + width)
      case .quote:
        guard text.column - column <= 3, text.offset < end, bytes[text.offset] == UInt8(ascii: ">")
        else { return false }
        (offset, first, column) = (text.offset + 1, text.column + 1, text.column + 1)
        if offset < end, Self.width(bytes[offset], first) != nil { move(toColumn: column + 1) }
      }
      return true
    }

    /// The width of the item that begins with the marker at an offset; nil if none is there.
    mutating func passMarker(at marker: Int, from start: Int) -> Int? {
      var at = marker
      if at < end, "-+*".utf8.contains(bytes[at]) {
        at += 1
      } else {
        while at < end, bytes[at].isDigit { at += 1 }
        guard at > marker, at < end, ".)".utf8.contains(bytes[at]) else { return nil }
        at += 1
      }
      let (offset, column) = text
      guard offset == marker else { return nil }
      (self.offset, first) = (at, column + at - marker)
      let behind = first
      let blanks = text.offset < end ? text.column - behind : 0
      return behind + (1...4 ~= blanks ? blanks : 1) - start
    }
  }
}

/// The part of a note under one of its headings.
struct NoteSection {
  /// The open places within it.
  let holes: Range<Int>
  /// Its bytes in the note's markup.
  let bytes: Range<Int>

  /// The part under the heading at a position, up to the next of its level or above or the footnotes; nil where a
  /// footnote is marked in it.
  init?(
    under position: Int, _ headings: [Heading], _ holes: [(at: Int, hole: HTMLBuilder.Hole)],
    end: Int
  ) {
    let first = holes.firstIndex { hole in
      if case .headingEnd(position) = hole.hole { true } else { false }
    }
    guard let first else { return nil }
    let level = headings[position].level
    let last = holes[(first + 1)...].firstIndex { hole in
      switch hole.hole {
      case .headingStart(let other): headings[other].level <= level
      case .notesStart: true
      default: false
      }
    }
    let range = first + 1..<(last ?? holes.count)
    let hasNotes = holes[range].contains { hole in
      if case .noteMark = hole.hole { true } else { false }
    }
    guard !hasNotes else { return nil }
    self.holes = range
    // The end tag of the heading is not in the markup: its line end is the first byte.
    bytes = holes[first].at..<(last.map { holes[$0].at } ?? end)
  }

  /// Whether every element that begins in some HTML ends there.
  static func isWhole(_ html: [UInt8]) -> Bool {
    var depth = 0
    var at = 0
    while let open = html[at...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = html[(open + 1)...]
      let isEnd = rest.first == UInt8(ascii: "/")
      let name = rest.dropFirst(isEnd ? 1 : 0).prefix { $0 | 0x20 > 0x60 && $0 | 0x20 < 0x7B }
      if containers.contains(where: { name.elementsEqual($0) }) { depth += isEnd ? -1 : 1 }
      guard depth >= 0 else { return false }
      at = open + 1
    }
    return depth == 0
  }

  private static let containers = [
    "blockquote", "ul", "ol", "li", "div", "details", "section", "figure", "table",
  ].map { Array($0.utf8) }
}

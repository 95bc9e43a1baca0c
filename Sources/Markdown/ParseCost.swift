/// What would keep libcmark busy with a text for longer than its size says, counted before it reads.
///
/// libcmark 0.30 goes through all open containers for each line and for each mark that it moves into
/// emphasis or a link, and through all open pictures of a paragraph for each link in it. What is
/// counted here is never less than that work.
struct ParseCost {
  /// A part of the text that takes too long.
  enum Excess {
    /// So many containers begin on the line, and too many lines and marks are in them.
    case nesting(line: Int, levels: Int)
    /// Too many pictures and closing brackets are in the paragraph around the line.
    case pictures(line: Int)
    /// With the line the text has more signs than a note may have.
    case marks(line: Int)
    /// With the line the text has more marks of footnotes than a note may have.
    case notes(line: Int)
  }

  /// What a look at a line counts.
  struct Line {
    /// The most containers that the line continues or begins.
    var depth = 0
    /// The characters that libcmark may make a part of its own of.
    var marks = 0
    var pictures = 0
    var closingBrackets = 0
    /// The marks and names of footnotes.
    var notes = 0
    /// Whether nothing but white space is in the line.
    var isBlank = false
    /// Whether an item of a bullet list begins in the line, which ends every paragraph before it.
    var beginsItem = false
  }

  /// What makes the text too costly to read, if anything.
  private(set) var excess: Excess?

  /// The most lines and marks of a text, each times the containers around it, besides those for its size.
  static let mostNesting = 20_000_000
  /// The most of them for each byte of the text.
  static let mostNestingOfByte = 20
  /// The most characters of a text that libcmark may make a part of its own of: four times as many as
  /// in the most marked up of notes of the largest size.
  static let mostMarks = 250_000
  /// The most marks and names of footnotes, each of which is several tags of the page.
  static let mostNotes = 25_000
  /// The most pictures of a paragraph times its closing brackets, in all paragraphs together.
  static let mostPictures = 50_000_000

  private let mostNesting: Int
  private var line = 0
  private var isAfterBlank = true
  /// The most containers that can be open, and the line on which the deepest of them began.
  private var open = (depth: 0, line: 1)
  private var nesting = 0
  private var marks = 0
  private var notes = 0
  private var paragraph = (line: 0, pictures: 0, brackets: 0)
  private var pictures = 0

  /// A text of so many bytes, of which nothing is read yet.
  init(bytes: Int) {
    mostNesting = Self.mostNesting + Self.mostNestingOfByte * bytes
  }

  /// Counts the next line.
  mutating func add(_ next: Line) {
    line += 1
    if !next.isBlank {
      // Only a line right behind another can go on with what it does not repeat the markers of.
      if isAfterBlank || next.depth > open.depth { open = (next.depth, line) }
      if next.beginsItem { closeParagraph() }
      if paragraph.line == 0 { paragraph.line = line }
      paragraph.pictures += next.pictures
      paragraph.brackets += next.closingBrackets
    } else {
      closeParagraph()
    }
    isAfterBlank = next.isBlank
    marks += next.marks
    notes += next.notes
    if marks > Self.mostMarks, excess == nil { excess = .marks(line: line) }
    if notes > Self.mostNotes, excess == nil { excess = .notes(line: line) }
    nesting += open.depth * (next.marks + 1)
    if nesting > mostNesting, excess == nil {
      excess = .nesting(line: open.line, levels: open.depth)
    }
  }

  /// Counts what the end of the text ends.
  mutating func end() { closeParagraph() }

  private mutating func closeParagraph() {
    pictures += paragraph.pictures * paragraph.brackets
    if pictures > Self.mostPictures, excess == nil {
      excess = .pictures(line: max(1, paragraph.line))
    }
    paragraph = (0, 0, 0)
  }
}

extension ParseCost.Line {
  /// Counts the markers and the white space at the start of a line.
  mutating func count(_ bytes: [UInt8], from start: Int, to end: Int) {
    var offset = start
    var columns = 0
    var areQuotes = true
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard Self.isSpace(bytes, offset + 1, end) else { return finish(columns) }
        if areQuotes, columns < 4, Self.isText(bytes, offset + 2, end),
          bytes[offset + 1] == UInt8(ascii: " ")
        {
          beginsItem = true
        }
        depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = bytes[offset..<min(offset + 10, end)].prefix {
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        }
        offset = digits.endIndex
        // A numbered item need not end a paragraph.
        areQuotes = false
        guard offset < end,
          bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")"),
          Self.isSpace(bytes, offset + 1, end)
        else { return finish(columns) }
        depth += 1
      default: return finish(columns)
      }
      offset += 1
    }
    finish(columns)
  }

  /// Each level of a list takes at least two columns of a line that goes on with it.
  private mutating func finish(_ columns: Int) { depth += columns / 2 }

  private static func isSpace(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    offset >= end || bytes[offset] <= UInt8(ascii: " ")
  }

  private static func isText(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    offset < end && bytes[offset] > UInt8(ascii: " ")
  }
}

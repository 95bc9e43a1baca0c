import Formats
import Input

/// The parts of a note while they are being written.
struct HTMLBuilder {
  /// What only the page can fill.
  enum Hole {
    case linkStart(Int)
    case linkEnd
    case picture(Int)
    case quotation(Int)
    case block(Int)
    case headingStart(Int)
    case headingEnd(Int)
    case tableStart(Int)
    case tableEnd(Int)
    case task(isDone: Bool)
    /// The mark of a footnote: its number, and which of its marks this is.
    case noteMark(Int, use: Int)
    /// The way back to that mark.
    case noteBack(Int, use: Int)
    case notesStart
    case noteStart(Int)
    /// What says whether details are open from the start.
    case openness
  }

  let file: SourceFile
  /// Finished HTML, to be cut at the holes.
  private(set) var markup: [UInt8] = []
  /// The holes, each at an offset of the markup, in order.
  private(set) var holes: [(at: Int, hole: Hole)] = []
  private(set) var words = PlainText()
  var headings: [Heading] = []
  var links: [Link] = []
  var pictures: [Picture] = []
  var blocks: [Block] = []
  var tables: [PipeTable] = []
  var problems = Problems()
  /// The ids that headings are given.
  var givenIDs: Set<String> = []
  /// The footnotes, and which of them have a number.
  var notes = NoteNumbers()
  /// `sup` or `sub` while its text is written.
  var raised: NoteElement?
  /// The links around this point; nil for one that is not shown.
  var openLinks: [(number: Int, words: PlainText.Point)?] = []
  /// The links around a picture that was reported and is not shown.
  var linksOfRefusedPictures: Set<Int> = []
  var openTable = 0
  /// How often a tag of each name with a quote that is not closed was told in the block at this point.
  var openTags: [String: Int] = [:]
  /// Where the addresses of reference definitions are, by their labels.
  var definitions: [String: Range<Int>] = [:]

  /// Nothing yet, with room for a note of so many bytes.
  init(_ file: SourceFile, bytes count: Int) {
    self.file = file
    markup.reserveCapacity(count + count / 4)
    words.reserve(count)
  }

  /// Adds finished HTML.
  mutating func add(_ html: String) {
    markup.append(contentsOf: html.utf8)
  }

  /// Adds a part of some bytes to the page and to the words.
  mutating func add(text bytes: [UInt8], _ range: Range<Int>) {
    var range = range
    let isLineStart = markup.last.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") }
    if isLineStart ?? true, WordBullet.isEscaped(bytes[range]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    markup.append(bytes, range, escaping: .markup)
    if let raised {
      words.add(raised.plain(bytes[range])[...])
    } else {
      words.add(bytes[range])
    }
  }

  /// Adds lines of code to the page and to the words.
  mutating func add(code bytes: [UInt8], _ range: Range<Int>) {
    markup.append(bytes, range, escaping: .markup)
    words.add(lines: bytes[range])
  }

  /// Adds a part of some bytes to the page only.
  mutating func add(escaped bytes: [UInt8], _ range: Range<Int>) {
    markup.append(bytes, range, escaping: .markup)
  }

  /// Adds a place for the page to fill.
  mutating func add(_ hole: Hole) {
    holes.append((markup.count, hole))
  }

  /// Adds a quotation to the page and to the words.
  mutating func add(_ quotation: Quotation) {
    add(.quotation(words.add(quotation)))
  }

  /// Adds a space between two words.
  mutating func addSpace() {
    words.addSpace()
  }

  /// Adds bytes to the words only.
  mutating func addWords(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { words.add(text) }
  }

  /// Begins a new line of the text, unless the page has just begun something.
  mutating func addBreak() {
    let isAtTag = markup.last == UInt8(ascii: ">") || markup.last == UInt8(ascii: "\n")
    add(isAtTag ? "\n" : "<br />\n")
  }

  /// Takes white space back from the end of the page.
  mutating func trimEnd() {
    while let last = markup.last, last.isSpace, markup.count > holes.last?.at ?? 0 {
      markup.removeLast()
    }
  }

  /// Takes finished HTML back from the end of the page; false if it is not there.
  mutating func takeBack(_ html: String) -> Bool {
    let start = markup.count - html.utf8.count
    guard start >= holes.last?.at ?? 0, markup[start...].elementsEqual(html.utf8) else {
      return false
    }
    markup.removeSubrange(start...)
    return true
  }

  /// Ends the line, unless the page is at the start of one.
  mutating func endLine() {
    guard let last = markup.last else { return }
    if last != UInt8(ascii: "\n") || isInLine { markup.append(UInt8(ascii: "\n")) }
  }

  /// Whether the last thing on the page is a hole that leaves the line open when it is filled.
  private var isInLine: Bool {
    guard let (end, hole) = holes.last, end == markup.count else { return false }
    switch hole {
    case .tableEnd, .notesStart, .noteStart: return false
    default: return true
    }
  }

  /// Reports what is wrong at a range of the file.
  mutating func report(_ problem: MarkdownProblem, at range: Range<Int>) {
    problems.report(problem.at(Place(file, range)))
  }
}

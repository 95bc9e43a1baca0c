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
    words.add(bytes[range])
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

  /// Ends the line, unless the page is at the start of one.
  mutating func endLine() {
    guard let last = markup.last else { return }
    if last != UInt8(ascii: "\n") || isInLine { markup.append(UInt8(ascii: "\n")) }
  }

  /// Whether the last thing on the page is a hole that leaves the line open when it is filled.
  private var isInLine: Bool {
    guard let (end, hole) = holes.last, end == markup.count else { return false }
    if case .tableEnd = hole { return false }
    return true
  }

  /// Reports what is wrong at a range of the file.
  mutating func report(_ problem: MarkdownProblem, at range: Range<Int>) {
    problems.report(problem.at(Place(file, range)))
  }
}

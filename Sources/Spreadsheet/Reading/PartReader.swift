import Foundation
import Input

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads one part of a workbook element by element.
///
/// A class because XMLParser wants one; it lives for one call of `read`.
class PartReader: NSObject, XMLParserDelegate {
  private var text = ""
  private var problem: Problem?
  /// The elements that are open; nil before the first.
  private var depth: Int?

  /// The elements that began.
  private var count = 0
  private var isTooLong = false

  /// The most elements inside each other; sheets have nine.
  private static let deepest = 64
  /// The most elements of a part, some for each cell of the largest workbook.
  static let mostElements = 8_000_000
  /// The most elements of this part.
  var most = PartReader.mostElements

  /// What happens where an element begins, named without its prefix.
  func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {}

  /// What happens where an element ends; the text is what stands in it after its last child.
  func end(_ element: String, _ text: String) throws(Problem) {}

  /// Reads all of a part; `name` is what problems call it.
  func read(_ bytes: [UInt8], name: String, in package: PackageReader) throws(Problem) {
    guard let xml = PlainXML(bytes) else {
      throw SpreadsheetProblem.notXML(part: name).at(package.place)
    }
    // As a stream: given at once, libxml2 refuses lines of more than 10 MB, which sheets have.
    let parser = XMLParser(stream: InputStream(data: Data(xml.bytes)))
    parser.shouldResolveExternalEntities = false
    parser.delegate = self
    let isValid = parser.parse()
    if let problem { throw problem }
    if isTooLong {
      throw SpreadsheetProblem.tooManyElements(part: name, most: most)
        .at(package.place)
    }
    // XMLParser on Linux is content with a part that ends too early.
    guard isValid, depth == 0 else {
      throw SpreadsheetProblem.brokenXML(part: name, line: parser.lineNumber).at(package.place)
    }
  }

  private func attempt(_ parser: XMLParser, _ step: () throws(Problem) -> Void) {
    guard problem == nil else { return }
    do {
      try step()
    } catch {
      problem = error
      parser.abortParsing()
    }
  }

  /// The name without the prefix of its namespace.
  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  // MARK: XMLParserDelegate

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    let depth = (depth ?? 0) + 1
    self.depth = depth
    count += 1
    isTooLong = count > most
    guard depth <= Self.deepest, !isTooLong else { return parser.abortParsing() }
    attempt(parser) { () throws(Problem) in try begin(Self.local(name), attributes) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth = (depth ?? 0) - 1
    attempt(parser) { () throws(Problem) in
      try end(Self.local(name), text)
    }
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if text.isEmpty { text = string } else { text += string }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    text += String(decoding: block, as: UTF8.self)
  }
}

import Zip

@testable import WordFiles

/// A Word file taken apart.
struct WordParts {
  let paths: [String]
  /// The text of each part that is XML.
  let texts: [String: String]
  /// The body of the document.
  let document: HTMLElement

  init(_ bytes: [UInt8]) throws {
    let zip = try ZipReader(bytes)
    paths = Self.paths(in: bytes)
    var texts: [String: String] = [:]
    for path in paths where path.hasSuffix(".xml") || path.hasSuffix(".rels") {
      texts[path] = String(decoding: try zip.contents(of: path) ?? [], as: UTF8.self)
    }
    self.texts = texts
    document = HTMLReader.read(Array((texts["word/document.xml"] ?? "").utf8))
  }

  /// The paths of the files of a zip, in their order, from the heads that stand before them.
  private static func paths(in zip: [UInt8]) -> [String] {
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(zip[at + $1]) << (8 * $1) }
    }
    var paths: [String] = []
    var at = 0
    while at + 30 <= zip.count, number(at, 4) == 0x0403_4B50 {
      let (length, extra) = (number(at + 26, 2), number(at + 28, 2))
      paths.append(String(decoding: zip[(at + 30)..<(at + 30 + length)], as: UTF8.self))
      at += 30 + length + extra + number(at + 18, 4)
    }
    return paths
  }

  /// The words of the document with the numbers that Word sets before headings, in order.
  var words: [String] {
    var (first, second) = (0, 0)
    return document.all("w:body").flatMap(\.paragraphs).flatMap { paragraph -> [String] in
      let style = paragraph.first { $0.name == "w:pStyle" }?["w:val"]
      var number = ""
      if style == "Heading1" {
        first += 1
        second = 0
        number = RomanDigits.text(first) + ". "
      } else if style == "Heading2" {
        second += 1
        number = "\(second). "
      }
      return (number + paragraph.wordText).split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }
}

extension HTMLElement {
  /// The paragraphs in it, in order.
  var paragraphs: [HTMLElement] {
    elements.flatMap { $0.name == "w:p" ? [$0] : $0.paragraphs }
  }

  /// The text of a paragraph of Word, line breaks as spaces.
  var wordText: String {
    elements.map { element in
      switch element.name {
      case "w:t": element.raw
      case "w:br": " "
      default: element.wordText
      }
    }.joined()
  }
}

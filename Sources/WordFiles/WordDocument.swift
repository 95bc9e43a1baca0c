import Zip

/// A paper as a Word file (Office Open XML, ECMA-376 transitional), made from its finished page.
///
/// The same page gives the same bytes, on any machine.
package struct WordDocument {
  /// The file.
  package let bytes: [UInt8]
  /// The addresses of pictures that it has only in words, as Word does not read their kind.
  package let leftOut: [String]

  /// - Parameters:
  ///   - page: the page of the paper.
  ///   - title: what the file is called in its properties.
  ///   - author: the body that issues it.
  ///   - picture: the bytes of a picture by its address on the page.
  package init(
    page: [UInt8], title: String, author: String,
    picture: @escaping (String) -> [UInt8]? = { _ in nil }
  ) {
    let source = WordSource(page, picture: picture)
    var body = WordBody(source)
    let parts = source.main.elements.filter { !$0.has("front") && !$0.isContents }
    for (index, part) in parts.enumerated() {
      let section = WordSection(of: part)
      body.begin(section)
      body.write(part)
      if index < parts.count - 1 { body.end(section) }
    }
    let last = parts.last.map { WordSection(of: $0) } ?? .portrait
    let parcel = WordPackage(
      body: body.xml + last.xml, body.links, title: title, author: author,
      language: source.language)
    bytes = parcel.bytes
    leftOut = body.left
  }
}

extension HTMLElement {
  /// Whether it is the list of contents of a page, whose page numbers are those of the print.
  fileprivate var isContents: Bool {
    has("contents") || elements.contains { $0.name == "nav" && $0.has("contents") }
  }
}

extension WordBody {
  /// Begins the sheets of a part of the paper.
  fileprivate mutating func begin(_ section: WordSection) { width = section.textWidth }

  /// Ends a part before the last: its properties are in a last paragraph.
  fileprivate mutating func end(_ section: WordSection) {
    paragraph("", style: "VBKhoangtrong") { $0[.sectPr] = section.xml }
  }
}

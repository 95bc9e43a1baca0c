import Input

/// The id that a heading is given: `## Results {#results}`.
struct GivenID {
  let id: String
  /// What is not shown of the heading, in the bytes of the tree.
  let range: Range<Int>

  /// The id at the end of a heading; nil where it has none.
  init?(_ steps: Range<Int>, of heading: Tree.Step, in source: MarkdownSource) {
    guard let last = steps.last, source.tree.steps[last].kind == .text else { return nil }
    let bytes = source.tree.bytes
    let text = source.tree.steps[last].text
    guard bytes[text].last == UInt8(ascii: "}"),
      let open = bytes[text].lastIndex(of: UInt8(ascii: "{")),
      open + 1 < text.upperBound - 1, bytes[open + 1] == UInt8(ascii: "#"),
      !bytes[open..<text.upperBound].contains(where: \.isSpace)
    else { return nil }
    let line = source.file.bytes[source.firstLine(of: heading)]
    let isEscaped = zip(line, line.dropFirst()).contains {
      $0 == UInt8(ascii: "\\") && ($1 == UInt8(ascii: "{") || $1 == UInt8(ascii: "#"))
    }
    guard !isEscaped else { return nil }
    var start = open
    while start > text.lowerBound, bytes[start - 1].isSpace { start -= 1 }
    range = start..<text.upperBound
    id = String(decoding: bytes[open + 2..<text.upperBound - 1], as: UTF8.self)
  }

  /// Whether a page can have it: ids that begin with `_` are those of the page itself.
  var isValid: Bool {
    id.utf8.count <= 100 && (id.unicodeScalars.first?.properties.isAlphabetic ?? false)
      && id.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0 == "." || ("0"..."9").contains($0)
          || $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
          || $0.properties.generalCategory == .spacingMark
          || $0.properties.generalCategory == .decimalNumber
      }
  }
}

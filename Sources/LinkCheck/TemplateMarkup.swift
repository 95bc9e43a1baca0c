/// The markup that a template writes, without its mustaches: of sections all that is in them, and one
/// letter for each value.
struct TemplateMarkup {
  /// The markup.
  let bytes: [UInt8]
  /// Where the pieces of it begin, here and in the template.
  private let pieces: [(start: Int, origin: Int)]

  /// Reads the text of a template.
  init(_ template: [UInt8]) {
    let brace = UInt8(ascii: "{")
    var (bytes, pieces): ([UInt8], [(start: Int, origin: Int)]) = ([], [(0, 0)])
    bytes.reserveCapacity(template.count)
    var at = 0
    while at < template.count {
      guard template[at] == brace, at + 1 < template.count, template[at + 1] == brace else {
        bytes.append(template[at])
        at += 1
        continue
      }
      let sign = at + 2 < template.count ? template[at + 2] : 0
      if !"#^/$<!=".utf8.contains(sign) {
        pieces.append((bytes.count, at))
        bytes.append(UInt8(ascii: "x"))
      }
      at = Self.end(ofMustacheAt: at, in: template)
      pieces.append((bytes.count, at))
    }
    (self.bytes, self.pieces) = (bytes, pieces)
  }

  private static func end(ofMustacheAt start: Int, in template: [UInt8]) -> Int {
    let brace = UInt8(ascii: "}")
    var at = start + 2
    while at + 1 < template.count, template[at] != brace || template[at + 1] != brace { at += 1 }
    at = min(at + 2, template.count)
    return at < template.count && template[at] == brace ? at + 1 : at
  }

  /// Where a part of the markup is in the template.
  func origin(of range: Range<Int>) -> Range<Int> {
    origin(of: range.lowerBound)..<origin(of: range.upperBound - 1) + 1
  }

  private func origin(of offset: Int) -> Int {
    var (lower, upper) = (0, pieces.count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if pieces[middle].start <= offset { lower = middle } else { upper = middle }
    }
    return pieces[lower].origin + offset - pieces[lower].start
  }
}

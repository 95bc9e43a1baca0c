/// A table as comma-separated text (RFC 4180) with a line feed after each row.
public struct DelimitedText: Sendable {
  /// The text.
  public let text: String
  /// Where the text came from, by the bytes of its cells, in order.
  let sources: [(bytes: Range<Int>, source: SourceCell)]

  /// The text of rows of cells.
  public init(_ rows: [[String]]) {
    self.init(rows.map { $0.map { ($0, nil) } })
  }

  /// The text of rows of cells that come from others.
  init(_ rows: [[(text: String, source: SourceCell?)]]) {
    var text = ""
    var sources: [(bytes: Range<Int>, source: SourceCell)] = []
    var count = 0
    for row in rows {
      for (position, (cell, source)) in row.enumerated() {
        let shown = Self.cell(cell)
        if let source { sources.append((count..<count + shown.utf8.count + 1, source)) }
        text += shown + (position == row.count - 1 ? "\n" : ",")
        count += shown.utf8.count + 1
      }
    }
    (self.text, self.sources) = (text, sources)
  }

  /// What a byte of the text came from; nil where it is the text's own.
  func source(ofByte byte: Int) -> SourceCell? {
    var range = sources.indices
    while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
      let bytes = sources[middle].bytes
      if bytes.contains(byte) { return sources[middle].source }
      range = bytes.upperBound <= byte ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n")].contains(byte)
    }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}

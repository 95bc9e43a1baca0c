import Formats

/// The texts of a workbook, each once, which cells refer to by number.
///
/// Texts could be in the cells themselves, but not every program that shows sheets reads that.
struct SharedStrings {
  private var texts = TextPool()
  private var uses = 0

  /// The number of a text as cells can hold it, from 0.
  mutating func number(of text: ArraySlice<UInt8>) -> Int { texts.number(of: text) }

  /// Notes that a cell refers to one of the texts.
  mutating func use() { uses += 1 }

  /// Adds the part of the workbook.
  func write(to xml: inout [UInt8]) {
    xml += WorkbookParts.declaration.utf8
    xml += "<sst xmlns=\"\(WorkbookParts.main)\" count=\"\(uses)\"".utf8
    xml += " uniqueCount=\"\(texts.count)\">".utf8
    let (start, spaced, end) = (
      Array("<si><t>".utf8), Array("<si><t xml:space=\"preserve\">".utf8), Array("</t></si>".utf8)
    )
    for number in 0..<texts.count {
      let text = texts[number]
      xml += Self.needsSpace(text) ? spaced : start
      if text.contains(UInt8(ascii: "_")) {
        let plain = CellText.withPlainUnderscores(String(decoding: text, as: UTF8.self))
        xml.append(plain, escaping: .xml)
      } else {
        xml.append(texts.bytes, texts.range(of: number), escaping: .xml)
      }
      xml += end
    }
    xml += "</sst>".utf8
  }

  private static func needsSpace(_ text: ArraySlice<UInt8>) -> Bool {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    return text.first.map(isSpace) == true || text.last.map(isSpace) == true
      || text.contains(0x0A)
  }
}

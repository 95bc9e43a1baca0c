import Formats

/// The texts of a workbook, each once, which cells refer to by number.
///
/// Texts could stand in the cells themselves, but not every program that shows sheets reads that.
struct SharedStrings {
  private var numbers: [String: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  /// The number of a text, from 0.
  mutating func number(of text: String) -> Int {
    uses += 1
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The part of the workbook.
  var xml: String {
    var xml = WorkbookParts.declaration
    xml += "<sst xmlns=\"\(WorkbookParts.main)\" count=\"\(uses)\" uniqueCount=\"\(texts.count)\">"
    for text in texts {
      xml += Self.needsSpace(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>"
      xml += Escaping.xml.escaped(CellText.withPlainUnderscores(text)) + "</t></si>"
    }
    return xml + "</sst>"
  }

  private static func needsSpace(_ text: String) -> Bool {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    return text.utf8.first.map(isSpace) == true || text.utf8.last.map(isSpace) == true
      || text.utf8.contains(0x0A)
  }
}

import Input
import Testing

@testable import Spreadsheet

struct PartReaderTests {
  private func refusal(_ elements: Int, ofAtMost most: Int) throws -> String? {
    let package = try PackageReader(path: "a.xlsx", bytes: Package(sheet: "<a/>").bytes)
    let reader = PartReader()
    reader.most = most
    let text = "<a>" + String(repeating: "<b/>", count: elements - 1) + "</a>"
    do {
      try reader.read(Array(text.utf8), name: "sheet.xml", in: package)
      return nil
    } catch {
      return error.text
    }
  }

  @Test func `A part of more elements than any sheet has is refused, and one of as many is not`()
    throws
  {
    #expect(PartReader.mostElements == 8_000_000)
    #expect(PartReader().most == PartReader.mostElements)
    #expect(try refusal(1_000, ofAtMost: 1_000) == nil)
    #expect(
      try refusal(1_001, ofAtMost: 1_000)
        == "a.xlsx: error: 'sheet.xml' in the workbook has more than 1000 elements [too-large]")
  }
}

import Spreadsheet
import Testing

struct CellAddressTests {
  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("AZ1", 1, 52), ("BA1", 1, 53),
    ("XFD1048576", 1_048_576, 16_384),
  ])
  func `An address is a column in letters and a row`(text: String, row: Int, column: Int) {
    let address = CellAddress(row: row, column: column)
    #expect(CellAddress(text) == address)
    #expect(address.description == text)
  }

  @Test func `Signs of absolute addresses are passed over`() {
    #expect(CellAddress("$B$3") == CellAddress(row: 3, column: 2))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "a1", "1A", "A1B", "XFE1", "A1048577", "AAAAAAAAAAAAAAAAAAAAA1",
    "A99999999999999999999", "Â1", "A-1",
  ])
  func `Anything else is not an address`(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func `A range is told by two corners`() throws {
    let range = try #require(CellRange("C4:A2"))
    #expect(range.description == "A2:C4")
    #expect(range.contains(CellAddress(row: 3, column: 3)))
    #expect(!range.contains(CellAddress(row: 5, column: 3)))
    #expect(CellRange("B2")?.description == "B2:B2")
    #expect(CellRange("A1:") == nil)
    #expect(CellRange("A1:B2:C3") == nil)
  }
}

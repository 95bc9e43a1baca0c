import Random
import Spreadsheet
import Testing

/// Decimals in number cells of our own workbooks.
struct OwnDecimalsTests {
  /// A decimal of up to six places, and how it is read: without zeros at its end.
  private func decimal(_ random: inout SplitMix64) -> (written: String, read: String) {
    let places = Int.random(in: 0...6, using: &random)
    let most = [10, 1_000, 1_000_000][Int.random(in: 0..<3, using: &random)]
    let whole = Int.random(in: 0..<most, using: &random)
    var part = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    let sign = Int.random(in: 0..<10, using: &random) == 0 ? "-" : ""
    let written = "\(sign)\(whole)" + (part.isEmpty ? "" : ".\(part)")
    while part.hasSuffix("0") { part.removeLast() }
    let isZero = whole == 0 && part.isEmpty
    return (written, (isZero ? "" : sign) + "\(whole)" + (part.isEmpty ? "" : ".\(part)"))
  }

  @Test func `3,000 random decimals of up to six places come back equal`() throws {
    var random = SplitMix64(seed: 14, stream: 0, run: 0)
    let numbers = (0..<3_000).map { _ in decimal(&random) }
    let rows = try numbers.map { number in
      [Workbook.Cell.number(try #require(ExactNumber(number.written)))]
    }
    let bytes = Workbook([.init("A", rows: rows, headRows: 0)]).xlsx()
    let read = try WorkbookFile(path: "a.xlsx", bytes: bytes).sheets[0].rows
    #expect(read.count == 3_000)
    for (row, number) in zip(read, numbers) {
      #expect(row[1] == .number(number.read), "\(number.written)")
    }
  }

  @Test(arguments: [
    "98.125", "98.12500000000000", "9.8125E1", "98.125000000000014", "98.124999999999986",
    " 98.125\n", "+98.125", "0098.125",
  ])
  func `A number is the shortest decimal of the same value, whatever it is written like`(
    text: String
  ) throws {
    let sheet = "<worksheet><sheetData><row><c><v>\(text)</v></c></row></sheetData></worksheet>"
    #expect(try Package(sheet: sheet).rows()[0][1] == .number("98.125"))
  }

  @Test(arguments: [
    "0", "0.00", "#,##0", "#,##0.000", "0.0,", "0.0E+0", "# ?/?", "\"đ\"0", "@", "[Red]0;[Blue]0",
  ])
  func `The format of a cell does not change its number`(code: String) throws {
    var package = Package(
      sheet: "<worksheet><sheetData><row><c s='1'><v>98.125</v></c></row></sheetData></worksheet>")
    package.parts["xl/_rels/workbook.xml.rels"] = package.parts["xl/_rels/workbook.xml.rels"]?
      .replacing("sharedStrings", with: "styles").replacing("strings.xml", with: "styles.xml")
    package.parts["xl/styles.xml"] =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='\(code.replacing("\"", with: "&quot;"))'/>"
      + "</numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs></styleSheet>"
    #expect(try package.rows()[0][1] == .number("98.125"))
  }
}

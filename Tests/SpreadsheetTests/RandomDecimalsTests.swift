import Foundation
import Spreadsheet
import Testing

/// The decimals of `Tests/Fixtures/decimals`, as three programs wrote them into number cells.
struct RandomDecimalsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/decimals")

  @Test(arguments: ["openpyxl", "xlsxwriter", "libreoffice"])
  func `A thousand decimals of up to six places come back as they were written`(
    _ program: String
  ) throws {
    let numbers = try String(
      contentsOf: Self.folder.appending(path: "\(program).txt"), encoding: .utf8
    )
    .split(separator: "\n").map(String.init)
    #expect(numbers.count == 1_000)
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "\(program).xlsx")))
    let sheet = try #require(try WorkbookFile(path: "a.xlsx", bytes: bytes).sheets.first)
    let read = sheet.rows.flatMap { row in row.cells.map(\.value) }
    #expect(read.count == 1_000)
    for (value, number) in zip(read, numbers) { #expect(value == .number(number)) }
  }
}

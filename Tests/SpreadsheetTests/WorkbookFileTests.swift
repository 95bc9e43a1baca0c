import Input
import Spreadsheet
import Testing

/// Files that spreadsheet programs made; `Fixtures/spreadsheets/make.py` says how.
struct WorkbookFileTests {
  private func sheets(_ name: String) throws -> [WorkbookFile.Sheet] {
    try WorkbookFile(path: name, bytes: Package.fixture(name)).sheets
  }

  private func values(_ sheet: WorkbookFile.Sheet) -> [[WorkbookFile.Value]] {
    sheet.rows.map { $0.cells.map(\.value) }
  }

  @Test func `A workbook of XlsxWriter is read with all kinds of cells`() throws {
    let sheets = try sheets("xlsxwriter.xlsx")
    #expect(sheets.map(\.name) == ["Điểm 2024", "Ẩn"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      values(sheets[0]) == [
        [.text("Bảng điểm thi đua")],
        [.text("Đơn vị"), .text("Điểm"), .text("Tỷ lệ"), .text("Ngày"), .text("Ghi chú")],
        [
          .text("Nghệ An"), .number("9.7"), .percentage("0.985"), .date("2017-03-10"),
          .text("cờ đề nghị tặng"),
        ],
        [
          .text("Hà Tĩnh"), .number("985.25"), .error("#DIV/0!"), .date("2017-03-10T14:30:00"),
          .text("đạt"),
        ],
        [
          .text("Hoá  a_x0041_b"), .number("-0.1"), .boolean(true), .date("2017-03-10"),
          .uncalculated(formula: "IF(FALSE,\"x\",\"\")"),
        ],
        [.date("18:00:00"), .number("1.5"), .number("60"), .date("1900-02-28")],
        [.text("hai\ndòng")],
      ])
    #expect(sheets[0].rows.map(\.number) == [1, 2, 3, 4, 5, 7, 8])
    #expect(sheets[0].rows.filter(\.isHidden).map(\.number) == [5])
    #expect(sheets[0].merged.map(\.description) == ["A1:E1"])
    #expect(sheets[0].hiddenColumns == [7...8])
    #expect(sheets[1][CellAddress(row: 1_048_576, column: 16_384)] == .number("0.0000001"))
    #expect(sheets[0][CellAddress(row: 6, column: 1)] == nil)
    #expect(sheets[0][CellAddress(row: 7, column: 2)] == .date("18:00:00"))
  }

  @Test func `A formula that openpyxl wrote has no value yet`() throws {
    let sheets = try sheets("openpyxl.xlsx")
    #expect(
      values(sheets[0]) == [
        [.text("Tỉnh"), .text("Tự chấm"), .text("Tổng"), .text("Ngày")],
        [
          .text("Thừa Thiên Huế"), .number("9.7"), .uncalculated(formula: "SUM(B2:B2)"),
          .date("2017-03-10"),
        ],
        [.text("Quảng Trị"), .date("08:05:30")],
      ])
    #expect(sheets[0].merged.map(\.description) == ["A3:B4"])
    #expect(sheets[0].hiddenColumns == [3...3])
    #expect(sheets[0].rows[2].isHidden)
    #expect(sheets[1].name == "Kín")
    #expect(sheets[1].isHidden)
    #expect(sheets[1].rows.isEmpty)
  }

  @Test func `Days of a workbook that counts from 1904 are right`() throws {
    #expect(
      try values(sheets("openpyxl-1904.xlsx")[0]) == [[.date("2017-03-10"), .date("1904-01-01")]])
  }

  @Test func `A workbook of LibreOffice is read with what its formulas came to`() throws {
    #expect(
      try values(sheets("libreoffice.xlsx")[0]) == [
        [.text("Đơn vị"), .text("Điểm"), .text("Ngày"), .text("Tổng"), .text("Tỷ lệ")],
        [
          .text("Nghệ An"), .number("989.75"), .date("2017-03-10"), .number("999.75"),
          .percentage("0.985"),
        ],
        [
          .text("Đông Hà, \"thành phố\""), .number("985.5"), .date("2017-03-11"),
          .error("#DIV/0!"), .boolean(true),
        ],
      ])
  }

  @Test(arguments: [
    (
      "libreoffice.xls",
      "this is a workbook of Excel 2003 or older (.xls); open it in a spreadsheet program and save it"
        + " as .xlsx [not-a-workbook]"
    ),
    (
      "libreoffice.ods",
      "this is an OpenDocument file (.ods); open it in a spreadsheet program and save it as .xlsx"
        + " [not-a-workbook]"
    ),
    (
      "password.xlsx",
      "this workbook is protected by a password; open it in a spreadsheet program and save it without"
        + " one [encrypted-workbook]"
    ),
    (
      "make.py",
      "this is not an Excel workbook (.xlsx); open it in a spreadsheet program and save it as .xlsx"
        + " [not-a-workbook]"
    ),
  ])
  func `A file of another format is told by name`(name: String, message: String) throws {
    let problem = #expect(throws: Problem.self) { try sheets(name) }
    #expect(problem?.text == "\(name): error: \(message)")
  }

  @Test(arguments: ["xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.xlsx"])
  func `A workbook cut off anywhere is told`(name: String) throws {
    let whole = try Package.fixture(name)
    for length in stride(from: 4, to: whole.count, by: 97) {
      let problem = #expect(throws: Problem.self) {
        try WorkbookFile(path: name, bytes: Array(whole[..<length]))
      }
      #expect(problem?.code == "damaged-workbook")
    }
  }

  @Test(arguments: ["xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.xls"])
  func `A workbook with changed bytes is read or refused`(name: String) throws {
    let whole = try Package.fixture(name)
    for at in stride(from: 0, to: whole.count, by: 41) {
      var bytes = whole
      bytes[at] = ~bytes[at]
      let known = ["not-a-workbook", "damaged-workbook", "encrypted-workbook", "zip-bomb"]
      do {
        _ = try WorkbookFile(path: name, bytes: bytes)
      } catch {
        #expect(known.contains(error.code))
      }
    }
  }
}

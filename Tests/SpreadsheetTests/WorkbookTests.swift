import Spreadsheet
import Testing
import Zip

struct WorkbookTests {
  private let ranking = Workbook.Sheet(
    "Xếp hạng",
    rows: [
      ["Hạng", "Đơn vị", "Điểm"],
      [1, "Nghệ An", .number(ExactNumber(tenThousandths: 9_897_500, decimals: 2))],
      [2, "R&D <\"x\">", .empty],
    ], hasFilter: true)

  /// A part of the file that a workbook becomes.
  private func part(_ path: String, of workbook: Workbook) throws -> String {
    let zip = try ZipReader(workbook.xlsx())
    return String(decoding: try #require(try zip.contents(of: path)), as: UTF8.self)
  }

  /// The values of the first sheet as a reader finds them.
  private func values(_ rows: [[Workbook.Cell]]) throws -> [[WorkbookFile.Value]] {
    let file = try WorkbookFile(path: "a.xlsx", bytes: Workbook([.init("A", rows: rows)]).xlsx())
    return file.sheets[0].rows.map { $0.cells.map(\.value) }
  }

  @Test func `A sheet is written part by part`() throws {
    let workbook = Workbook([ranking])
    #expect(
      try ZipReader(workbook.xlsx()).paths == [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml",
      ])
    let sheet = try part("xl/worksheets/sheet1.xml", of: workbook)
    #expect(
      sheet.contains(
        """
        <sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c>\
        <c r="C1" s="1" t="s"><v>2</v></c></row>\
        <row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2" s="0" t="s"><v>3</v></c>\
        <c r="C2" s="3"><v>989.75</v></c></row>\
        <row r="3"><c r="A3" s="2"><v>2</v></c><c r="B3" s="0" t="s"><v>4</v></c></row>\
        </sheetData><autoFilter ref="A1:C3"/>
        """))
    #expect(
      sheet.contains(
        """
        <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
        """))
    #expect(
      try part("xl/sharedStrings.xml", of: workbook).hasSuffix(
        """
        count="5" uniqueCount="5"><si><t>Hạng</t></si><si><t>Đơn vị</t></si>\
        <si><t>Điểm</t></si><si><t>Nghệ An</t></si>\
        <si><t>R&amp;D &lt;&quot;x&quot;&gt;</t></si></sst>
        """))
    #expect(
      try part("xl/workbook.xml", of: workbook).contains(
        """
        <definedName name="_xlnm.Print_Titles" localSheetId="0">'Xếp hạng'!$1:$1</definedName>
        """))
  }

  @Test func `Numbers show as many decimals as they were given`() throws {
    let cells = ["989.50", "985", "-0.25", "1.125"].map {
      ExactNumber($0).map { Workbook.Cell.number($0) } ?? .empty
    }
    let workbook = Workbook([.init("A", rows: [cells], headRows: 0)])
    let styles = try part("xl/styles.xml", of: workbook)
    #expect(
      styles.contains(
        """
        <numFmts count="3"><numFmt numFmtId="164" formatCode="0"/>\
        <numFmt numFmtId="166" formatCode="0.00"/><numFmt numFmtId="167" formatCode="0.000"/>
        """))
    #expect(
      try values([cells]) == [
        [.number("989.5"), .number("985"), .number("-0.25"), .number("1.125")]
      ])
  }

  @Test func `The same workbook gives the same bytes`() {
    let one = Workbook([ranking, .init("Ghi chú", rows: [["Nguồn"]], headRows: 0)])
    #expect(one.xlsx() == one.xlsx())
  }

  @Test(arguments: ["=1+1", "+84", "-x", "@a", "=HYPERLINK(\"http://x\",\"y\")"])
  func `A text that begins like a formula stays a text`(text: String) throws {
    let workbook = Workbook([.init("A", rows: [[.text(text)]], headRows: 0)])
    #expect(try !part("xl/worksheets/sheet1.xml", of: workbook).contains("<f"))
    #expect(try part("xl/styles.xml", of: workbook).contains("quotePrefix=\"1\""))
    #expect(try values([[.text(text)]]) == [[.text(text)]])
  }

  @Test(arguments: [
    ("a\u{1}b\u{0}c\u{FFFF}d", "abcd"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("  space ", "  space "),
    ("_x0041_ _x_ __x005F__", "_x0041_ _x_ __x005F__"), ("]]>&amp;<t/>", "]]>&amp;<t/>"),
    ("😀 Đắk Lắk", "😀 Đắk Lắk"), ("He\u{302}\u{301}", "Hế"),
  ])
  func `Any text is written so that it is read back`(text: String, read: String) throws {
    #expect(try values([[.text(text)]]) == [[.text(read)]])
  }

  @Test func `A text is cut at what a cell can hold`() throws {
    let long = String(repeating: "ă😀", count: 20_000)
    #expect(
      try values([[.text(long)]]) == [[.text(String(repeating: "ă😀", count: 10_922) + "ă")]])
  }

  @Test func `Sheets have names that Excel allows, each once`() throws {
    let wishes = [
      "Điểm: 2024/[1]", "'Ghi chú'", "GHI CHÚ", "", "History",
      String(repeating: "Thi đua ", count: 6),
      String(repeating: "Thi đua ", count: 7), "a\u{0}\u{7F}\u{FFFE}b",
    ]
    let file = try WorkbookFile(
      path: "a.xlsx", bytes: Workbook(wishes.map { .init($0, rows: []) }).xlsx())
    #expect(
      file.sheets.map(\.name) == [
        "Điểm 2024 1", "Ghi chú", "GHI CHÚ (2)", "Sheet 4", "History (2)",
        "Thi đua Thi đua Thi đua Thi đua", "Thi đua Thi đua Thi đua Thi (2)", "a b",
      ])
  }

  @Test func `Columns are as wide as wished, or as their longest line up to 60`() throws {
    let sheet = Workbook.Sheet(
      "A", rows: [["a", "a", "Thừa Thiên Huế\nTP", .text(String(repeating: "x", count: 99))]],
      columnWidths: [20])
    let xml = try part("xl/worksheets/sheet1.xml", of: Workbook([sheet]))
    let widths = xml.matches(of: /width="(\d+)"/).map { String($0.1) }
    #expect(widths == ["22", "8", "16", "62"])
  }

  @Test func `A row is as high as its text of most lines`() throws {
    let rows: [[Workbook.Cell]] = [
      ["a"], ["a\nb\n\nc", "a"], [.text(String(repeating: "x", count: 61))],
    ]
    let xml = try part("xl/worksheets/sheet1.xml", of: Workbook([.init("A", rows: rows)]))
    #expect(
      xml.matches(of: /<row [^>]*>/).map { String($0.0) } == [
        "<row r=\"1\">", "<row r=\"2\" ht=\"60\">", "<row r=\"3\" ht=\"30\">",
      ])
  }
}

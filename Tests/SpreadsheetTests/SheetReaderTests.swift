import Input
import Testing

@testable import Spreadsheet

/// Workbooks put together by hand, as rare programs and bad people write them.
struct SheetReaderTests {
  @Test(arguments: [
    ("<r><t>58</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>", "58¹", false),
    ("<r><t>CO</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>", "CO₂", false),
    ("<r><rPr><vertAlign val='superscript'/></rPr><t>58</t></r>", "58", false),
    ("<r><rPr><strike/></rPr><t>57</t></r><r><t>58</t></r>", "5758", true),
    ("<r><rPr><strike val='0'/></rPr><t>58</t></r>", "58", false),
    ("<r><rPr><strike/></rPr><t> </t></r><r><t>58</t></r>", " 58", false),
    ("<t>58</t>", "58", false),
  ])
  func `Runs of a text say what is raised, lowered and struck through`(
    _ runs: String, _ text: String, _ isStruck: Bool
  ) throws {
    let cells = "<c r='A3' t='s'><v>0</v></c><c r='B3' t='inlineStr'><is>\(runs)</is></c>"
    let package = Package(
      sheet: "<worksheet><sheetData><row r='3'>\(cells)</row></sheetData></worksheet>",
      strings: "<sst><si>\(runs)</si></sst>")
    for cell in try package.rows()[0].cells {
      #expect(cell.value == .text(text))
      #expect(cell.isStruck == isStruck)
    }
  }

  private func sheet(_ cells: String) -> Package {
    Package(
      sheet: "<worksheet><sheetData><row r='3'>\(cells)</row></sheetData></worksheet>",
      strings:
        "<sst><si><t>không</t></si><si><r><t>m</t></r><r><t>ột</t></r><rPh><t>x</t></rPh></si>"
        + "<si><t/></si><si><t xml:space='preserve'> </t></si></sst>")
  }

  @Test(
    arguments: [
      ("<c r='B3' t='s'><v>1</v></c>", .text("một")), ("<c><v> </v></c>", nil),
      ("<c t='inlineStr'><is><t>a</t><r><t>b</t></r></is></c>", .text("ab")),
      ("<c t='s'><v/></c>", nil), ("<c t='s'><v> </v></c>", nil), ("<c t='s'><v>2</v></c>", nil),
      ("<c t='s'><v>3</v></c>", nil), ("<c t='inlineStr'><is><t/></is></c>", nil),
      ("<c t='str'><v>\u{A0} </v></c>", nil), ("<c t='b'><v/></c>", nil),
      ("<c t='e'><v/></c>", nil),
      ("<c t='str'><f>A1</f><v/></c>", nil), ("<c><f>A1</f><v/></c>", .uncalculated(formula: "A1")),
      ("<c><f t='shared' si='0'/><v>2</v></c>", .number("2")),
      ("<c t='b'><v>0</v></c>", .boolean(false)),
      ("<c t='d'><v>2017-03-10T00:00:00.000</v></c>", .date("2017-03-10")),
      ("<c t='d'><v>2017-03-10T14:30:00</v></c>", .date("2017-03-10T14:30:00")),
      ("<c t='str'><v>H&#xF2;a <![CDATA[&]]> e&#x302;</v></c>", .text("Hòa & ê")),
      ("<c s='1'/>", nil),
      ("<c t='str'><v>_x0000__x000D__x000A_a_xD800_</v></c>", .text("\na\u{FFFD}")),
    ] as [(String, WorkbookFile.Value?)])
  func `A cell is read as it is meant`(xml: String, value: WorkbookFile.Value?) throws {
    #expect(try sheet(xml).rows().first?.cells.first?.value == value)
  }

  @Test func `Rows and cells without numbers follow each other`() throws {
    let rows = try Package(
      sheet: """
        <x:worksheet xmlns:x='y'><x:row><x:c><x:v>1</x:v></x:c><x:c r='C1'/><x:c><x:v>2</x:v></x:c>\
        </x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:worksheet>
        """
    ).rows()
    #expect(rows.map(\.number) == [1, 2])
    #expect(rows[0].cells.map(\.column) == [1, 4])
    #expect(rows[0][4] == .number("2"))
  }

  @Test(arguments: [
    ("<c><v>x</v></c>", "cell A3 holds 'x', no value"),
    ("<c><v>98 125</v></c>", "cell A3 holds '98 125', no value"),
    ("<c t='s'><v>4</v></c>", "cell A3 holds '4', no value"),
    ("<c t='s'><v>-1</v></c>", "cell A3 holds '-1', no value"),
    ("<c t='q'><v>1</v></c>", "cell A3 is of the unknown kind 'q'"),
    ("<c r='B3'/><c r='A3'/>", "cell A3 is out of order"),
    ("<c r='B4'/>", "cell B4 is out of order"),
    ("<c r='XFE3'/>", "cell XFE3 is out of order"), ("<c><c/></c>", "cell  is out of order"),
    ("</row><row r='3'>", "row 3 is out of order"),
    ("</row><row r='1048577'>", "row 1048577 is out of order"),
    ("<mergeCell ref='A1:'/>", "'A1:' is no range of cells to merge"),
    ("<col min='0' max='2' hidden='1'/>", "a hidden column is none that a sheet has"),
    ("<col min='3' max='2' hidden='1'/>", "a hidden column is none that a sheet has"),
  ])
  func `A cell that makes no sense is told by its address`(xml: String, message: String) {
    #expect(
      sheet(xml).refusal()
        == "the sheet 'A' is damaged: \(message); save it again in a spreadsheet program [damaged-workbook]"
    )
  }

  @Test(arguments: [
    "", "<worksheet>", "<worksheet><row></worksheet>", "<worksheet>&a;</worksheet>",
    "x<worksheet/>",
    "<worksheet/><worksheet/>", "<worksheet>\u{1}</worksheet>",
    String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70),
    "<?xml version='1.0' encoding='utf-16'?><worksheet/>",
    "<?xml version='1.0' encoding = \"IBM037\"?><worksheet/>",
    "<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>",
    "<worksheet><?x?></worksheet>", "<?xmlx?><worksheet/>", "<?x?><worksheet/>", "<\u{0}w/>",
    "<?xml version='1.0'", "<worksheet/><?x y?>",
    "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>",
    """
    <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <worksheet>&b;</worksheet>
    """,
  ])
  func `A part that is no plain XML is refused`(xml: String) throws {
    let refusal = try #require(Package(sheet: xml).refusal())
    #expect(refusal.hasPrefix("'xl/Sheet.xml' in the workbook is "))
    #expect(refusal.hasSuffix("[damaged-workbook]"))
  }

  @Test(
    arguments: [
      ("<c><f>B1</f><v>0</v></c>", .uncalculated(formula: "B1")),
      ("<c><f>B1</f><v>0.0</v></c>", .uncalculated(formula: "B1")),
      ("<c><f t='shared' si='0'/><v>0</v></c>", .uncalculated(formula: "")),
      ("<c><f>B1</f></c>", .uncalculated(formula: "B1")),
      ("<c t='str'><f>B1</f><v/></c>", .uncalculated(formula: "B1")),
      ("<c><f>B1</f><v>700</v></c>", .number("700")), ("<c><v>0</v></c>", .number("0")),
      ("<c t='str'><f>B1</f><v>Nghệ An</v></c>", .text("Nghệ An")),
    ] as [(String, WorkbookFile.Value)])
  func `Where all formulas are still to be calculated, 0 is not what one came to`(
    xml: String, value: WorkbookFile.Value
  ) throws {
    var package = sheet(xml)
    package.parts["xl/workbook.xml"]?.replace(
      "</sheets>", with: "</sheets><calcPr calcId='1' fullCalcOnLoad='1'/>")
    #expect(try package.rows().first?.cells.first?.value == value)
    let zero = "<c><f>B1</f><v>0</v></c>"
    #expect(try sheet(zero).rows().first?.cells.first?.value == .number("0"))
  }

  @Test func `Parts with backslashes in their names are read`() throws {
    var package = sheet("<c><v>1</v></c>")
    let parts = package.parts.map { ($0.key.replacing("/", with: "\\"), $0.value) }
    package.parts = Dictionary(parts) { first, _ in first }
    #expect(try package.rows().first?[1] == .number("1"))
  }

  @Test func `An element has at most 256 attributes`() throws {
    func row(_ count: Int) -> Package {
      let attributes = (0..<count).map { " a\($0)='>'" }.joined()
      return Package(
        sheet:
          "<worksheet><sheetData><row\(attributes)><c><v>1</v></c></row></sheetData></worksheet>")
    }
    #expect(try row(256).rows().count == 1)
    #expect(
      row(257).refusal()
        == "'xl/Sheet.xml' in the workbook is no plain UTF-8 XML; save it again in a spreadsheet program"
        + " [damaged-workbook]")
  }

  @Test func `Quotes in texts are no attributes`() throws {
    let text = String(repeating: "\"'", count: 500)
    #expect(try sheet("<c t='str'><v>\(text)</v></c>").rows()[0][1] == .text(text))
  }

  @Test func `A text in many pieces is whole`() throws {
    let pieces = String(repeating: "&amp;<![CDATA[<]]>", count: 2_000)
    let text = String(repeating: "&<", count: 2_000)
    #expect(try sheet("<c t='str'><v>\(pieces)</v></c>").rows()[0][1] == .text(text))
  }

  @Test(arguments: ["_rels/.rels", "xl/workbook.xml"])
  func `An office file without a workbook is told`(part: String) {
    var package = sheet("")
    package.parts[part] = nil
    #expect(package.refusal()?.hasPrefix("this is no Excel workbook (.xlsx); ") == true)
  }

  @Test func `A sheet that the file lacks is told`() {
    var package = sheet("")
    package.parts["xl/sheet.xml"] = nil
    #expect(
      package.refusal() == "the workbook lacks its sheet 'A'; save it again [damaged-workbook]")
  }

  @Test func `A file of more than 64 MiB is refused`() {
    let problem = #expect(throws: Problem.self) {
      try WorkbookFile(path: "a.xlsx", bytes: [UInt8](repeating: 0, count: (64 << 20) + 1))
    }
    #expect(problem?.text == "a.xlsx: error: the file has more than 64 MiB [too-large]")
  }

  @Test func `Texts are counted as often as they are shown, and end at 128 MiB`() {
    var allowance = CellAllowance()
    let text = WorkbookFile.Value.text(String(repeating: "x", count: 1 << 20))
    let taken = (0..<200).prefix { _ in allowance.take(text) }
    #expect(taken.count == 128)
  }

  @Test func `Cells end at a million`() {
    var allowance = CellAllowance()
    let taken = (0..<2_000_000).prefix { _ in allowance.take(.boolean(true)) }
    #expect(taken.count == 1_000_000)
  }
}

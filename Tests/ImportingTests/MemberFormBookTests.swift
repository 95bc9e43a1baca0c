import Emulation
import Importing
import Input
import Spreadsheet
import Testing
import Zip

struct MemberFormBookTests {
  private static let criteria = """
    id,kind,group,maximum,maximum.ha-tinh,name.vi,name.en
    development,group,,,,Phát triển,Development
    growth,criterion,development,600,500,Tăng trưởng,Growth
    total-of-all,criterion,development,100,,Tổng điểm,Total
    note-2,criterion,,100,0,Ghi chú,Note
    extra,bonus,,20,,Sáng kiến,Initiatives

    """

  private static let vocabulary: SheetVocabulary? = {
    var problems = Problems()
    let files = SmallSheet.content.merging(["2016/criteria.csv": criteria]) { $1 }
    let texts = files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }
    let tree = FileTree(root: "content", texts: Dictionary(uniqueKeysWithValues: texts))
    return SheetVocabulary(2016, in: tree, problems: &problems)
  }()

  private static func form(_ id: Member.ID, _ stage: Stage = .own) throws -> Workbook {
    let vocabulary = try #require(vocabulary)
    let member = try #require(vocabulary.members.first { $0.id == id })
    return MemberFormBook(of: member, stage, vocabulary).workbook
  }

  /// The form with points in its fields from top to bottom.
  private static func filled(_ form: Workbook, _ points: [String]) throws -> [UInt8] {
    var rest = points[...]
    let book = try WorkbookFile(path: "form.xlsx", bytes: form.xlsx())
    let sheet = try #require(book.sheets.first)
    var rows: [[Workbook.Cell]] = []
    for row in sheet.rows {
      while rows.count < row.number - 1 { rows.append([]) }
      var cells = [Workbook.Cell](repeating: .empty, count: 5)
      for cell in row.cells {
        if case .number(let number) = cell.value {
          cells[cell.column - 1] = ExactNumber(number).map { .number($0) } ?? .empty
        } else {
          cells[cell.column - 1] = .text(cell.value.text)
        }
      }
      if row.number > 6, cells[4] != .empty, let number = rest.popFirst(), !number.isEmpty {
        cells[3] = ExactNumber(number).map { .number($0) } ?? .text(number)
      }
      rows.append(cells)
    }
    return Workbook([Workbook.Sheet(sheet.name, rows: rows)]).xlsx()
  }

  @Test func `A form is read by the ids in it, whatever its criteria are called`() throws {
    let book = try Self.filled(try Self.form("nghe-an"), ["590.5", "80", "70", "3", "", "2"])
    let sheet = try SmallSheet(workbook: book, changing: ["2016/criteria.csv": Self.criteria])
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,stage,growth,total-of-all,note-2,extra,penalty
        nghe-an,self,590.5,80,70,3,2

        """)
    #expect(sheet.scores?.criteria == nil)
    #expect(sheet.scores?.changes == [])
  }

  @Test func `A form of a member with maxima of its own has these, and changes no criteria`() throws
  {
    let form = try Self.form("ha-tinh")
    let sheet = try part("xl/worksheets/sheet1.xml", of: form)
    #expect(sheet.contains("<formula1>0</formula1><formula2>500</formula2>"))
    let book = try Self.filled(form, ["490", "80"])
    let read = try SmallSheet(workbook: book, changing: ["2016/criteria.csv": Self.criteria])
    #expect(read.problems == [])
    #expect(
      read.scores?.scores == "province,stage,growth,total-of-all\nha-tinh,self,490,80\n")
    #expect(read.scores?.criteria == nil)
  }

  @Test(arguments: Stage.allCases)
  func `A form of each stage comes back as that stage`(_ stage: Stage) throws {
    let book = try Self.filled(try Self.form("thanh-hoa", stage), ["500"])
    let read = try SmallSheet(workbook: book, changing: ["2016/criteria.csv": Self.criteria])
    #expect(read.problems == [])
    let row = stage == .agreed ? "thanh-hoa," : "thanh-hoa,\(stage.rawValue),"
    #expect(read.scores?.scores.contains("\n\(row)500\n") == true, "\(read.scores?.scores ?? "")")
  }

  @Test(arguments: [
    ("{one: {vi: xã, en: commune}}", "Xã Ea Kao", "Xã Ea Kao"),
    ("{one: {vi: xã, en: commune}}", "Ea Kao Commune", "Ea Kao Commune"),
    ("{one: {vi: xã, en: commune}}", "Ea Kao", "Xã: Ea Kao"),
  ])
  func `The kind of a member is said once`(kind: String, name: String, line: String) throws {
    var problems = Problems()
    let files = [
      "site.yaml":
        "format: 1\ntitle: T\nlanguages: [vi, en]\nmembers: {kinds: {unit: \(kind)}}\nlimits: {points: 1000}\n",
      "members.yaml": "- {id: a, names: [{name: \(name), kind: unit}]}\n",
      "2016/criteria.csv": "id,maximum\nwork,600\n",
    ]
    let sources = files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }
    let tree = FileTree(root: "content", texts: Dictionary(uniqueKeysWithValues: sources))
    let vocabulary = try #require(SheetVocabulary(2016, in: tree, problems: &problems))
    let member = try #require(vocabulary.members.first)
    let texts = try part(
      "xl/sharedStrings.xml", of: MemberFormBook(of: member, .own, vocabulary).workbook)
    #expect(texts.contains(">\(line)<"), "\(texts)")
  }

  @Test func `A form of another year is refused`() throws {
    let book = try Self.filled(try Self.form("nghe-an"), ["590"])
    let changed = try WorkbookFile(path: "a.xlsx", bytes: book).sheets[0].rows.map { row in
      row.cells.map { Workbook.Cell.text($0.value.text.replacing("2016", with: "2015")) }
    }
    let read = try SmallSheet(
      workbook: Workbook([.init("Nghệ An", rows: changed)]).xlsx(),
      changing: ["2016/criteria.csv": Self.criteria])
    #expect(read.problems.contains { $0.hasSuffix("[year-differs]") }, "\(read.problems)")
  }

  @Test func `Excel sees to the range of each cell, and the other cells are protected`() throws {
    let form = try Self.form("nghe-an")
    let sheet = try part("xl/worksheets/sheet1.xml", of: form)
    let order = [
      "</sheetData>", "<sheetProtection ", "<dataValidations count=\"6\">", "<pageMargins ",
    ]
    let places = order.map { sheet.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(sheet.contains("prompt=\"From 0 to 600 points\" sqref=\"D8\">"))
    #expect(sheet.contains("<c r=\"D8\" s=\""))
    #expect(try part("xl/styles.xml", of: form).contains("<protection locked=\"0\"/></xf>"))
    #expect(form.xlsx() == (try Self.form("nghe-an")).xlsx())
  }

  private func part(_ path: String, of workbook: Workbook) throws -> String {
    let zip = try ZipReader(workbook.xlsx())
    return String(decoding: try #require(try zip.contents(of: path)), as: UTF8.self)
  }
}

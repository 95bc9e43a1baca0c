import Input
import Testing

/// What Excel leaves around cells, rows and columns.
struct TableBlanksTests {
  @Test(arguments: [
    "province;total;;;\nnghe-an;985;;;\n;;;;\n;;;;\n",
    ";;;;\n;;;;\nprovince;total;;\nnghe-an;985\n;;;;;;;;;;\n",
    "province;total\n\u{A0};\u{202F} \nnghe-an;985\n \u{A0}\n",
    "\u{A0}province\u{A0};\u{202F}total \u{A0}\nnghe-an\u{A0}\u{202F};\u{A0}985",
    "province;total;\u{A0}\n\u{A0}\"\u{A0}nghe-an\u{A0}\"\u{A0};\"\u{202F}985\n\"\n",
    "province;total\r\nnghe-an;\"985\"\r\n;;\r\n",
    "\"\nprovince\n\";\"total \n \"\nnghe-an;985\n\"\n\";\"\"\n",
  ])
  func `Empty columns, empty rows and blanks of every kind stay silent`(text: String) {
    let read = ReadTable(text)
    #expect(read.rows == [["province", "total"], ["nghe-an", "985"]])
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "Đơn vị;\"Tổng\nđiểm\"\n", "Đơn\u{A0}vị;Tổng  điểm\n", "\"Đơn\r\nvị\";\"\nTổng \n\n điểm\"\n",
  ])
  func `A head in several lines reads as one`(text: String) {
    #expect(ReadTable(text).rows == [["Đơn vị", "Tổng điểm"]])
  }

  @Test func `A head in several lines keeps its place, and the rows below theirs`() {
    var problems = Problems()
    let file = SourceFile(path: "a.csv", text: "\"Đơn\nvị\";\"Tổng\nđiểm\"\nHuế;985\n")
    let table = Table(file, problems: &problems)
    #expect(table.heads[1].place.text == "Tổng\nđiểm")
    #expect(table.heads[1].place.line == 2)
    #expect(table.heads[1].place.column == 6)
    #expect(table.rows[0].cells[1].place.line == 4)
    #expect(table.column("Tổng điểm") == 1)
  }

  @Test func `A line break within a cell stays`() {
    #expect(ReadTable("a;b\n\"x\ny\";1\n").rows[1] == ["x\ny", "1"])
  }

  @Test(arguments: [
    ("Đơn vị;Tổng;;\nHuế\u{A0};\u{A0}985;;x\n", "2:12 too-many-cells [x]"),
    ("Tổng\u{A0};\"Tổng\"\n", "1:8 duplicate-column [Tổng]"),
    ("\"Tổng\nđiểm\";Tổng điểm\n", "2:7 duplicate-column [Tổng điểm]"),
    ("a;b\n\"\u{A0}x\u{A0}\"\u{A0}y;1\n", "2:7 text-after-quote [y]"),
  ])
  func `A mistake beside blanks is told at its cell`(text: String, expected: String) {
    #expect(ReadTable(text).problems == [expected])
  }

  @Test func `A row says how many cells it uses, and a comma its trap`() {
    #expect(
      ReadTable("a;b\nx;1;2;;;\n").messages == ["this row has 3 cells, but the table has 2 columns"]
    )
    #expect(
      ReadTable("a,b\nx,1,2,,\n").messages == [
        "this row has 3 cells, but the table has 2 columns (a decimal comma belongs in quotes where"
          + " commas separate cells)"
      ])
  }
}

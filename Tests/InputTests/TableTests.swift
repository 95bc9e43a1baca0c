import Input
import Testing

struct TableTests {
  @Test(arguments: [
    "province,total\nnghe-an,985\n",
    "province;total\nnghe-an;985\n",
    "province\ttotal\nnghe-an\t985\n",
    "\n\nprovince , total,,\n nghe-an,\"985\" ,\n,,\n",
    "\"province\",total\n\"nghe-an\",985",
    "  \nprovince;total\nnghe-an;985\n",
    "\t\t\nprovince,total\nnghe-an,985\n",
    ";;\nprovince;total\nnghe-an;985\n",
    "\" province\t\",\"  total\"\nnghe-an,\"985  \"",
  ])
  func `The same table in many spellings`(text: String) {
    let read = ReadTable(text)
    #expect(read.rows == [["province", "total"], ["nghe-an", "985"]])
    #expect(read.problems == [])
  }

  @Test func `A quoted cell holds separators, line breaks and quotes`() {
    let read = ReadTable("a,b\n\"x, \"\"y\"\"\nz\",\"985,5\"\n")
    #expect(read.rows[1] == ["x, \"y\"\nz", "985,5"])
    #expect(read.problems == [])
  }

  @Test func `A decimal comma needs no quotes where semicolons separate`() {
    #expect(ReadTable("a;b\nx;985,5\n").rows[1] == ["x", "985,5"])
  }

  @Test(arguments: [
    ("a,b\nx,985,5\n", "2:7 too-many-cells [5]"),
    ("a,b\nhuế,\"985\n1,2\n", "2:5 unclosed-quote [\"]"),
    ("a,b\nx,\"985\"5\n", "2:8 text-after-quote [5]"),
    ("a,b,a\n1,2,3\n", "1:5 duplicate-column [a]"),
    ("a,b\nx,\"9\"ế\n", "2:6 text-after-quote [ế]"),
    ("\n \n", "0:0 empty-table []"),
    ("sep=;\n", "0:0 empty-table []"),
    ("", "0:0 empty-table []"),
    (";;;\n;;;\n", "0:0 empty-table []"),
    (";;\n;;", "0:0 empty-table []"),
  ])
  func `A mistake is told at its cell`(text: String, expected: String) {
    #expect(ReadTable(text).problems == [expected])
  }

  @Test func `A row that goes beyond the heads is left out, and the others are read`() {
    #expect(ReadTable("a,b\nx,985,5\ny,980\n").rows == [["a", "b"], ["y", "980"]])
  }

  @Test(arguments: ["a", "ấ"])
  func `A cell holds as many characters as one of Excel`(letter: String) {
    let longest = String(repeating: letter, count: Table.mostCharacters)
    #expect(ReadTable("a,b\nx,\(longest)\n").problems == [])
    let read = ReadTable("a,b\nx,\(longest)\(letter)\ny,9\n")
    #expect(read.problems == ["2:3 too-large [\(longest)\(letter)]"])
    #expect(read.messages == ["this cell has more than 32767 characters"])
    #expect(read.rows == [["a", "b"]])
  }

  @Test func `A short row is filled with empty cells`() {
    #expect(ReadTable("a,b,c\nx\n").rows[1] == ["x", "", ""])
  }

  @Test func `Every cell knows its place`() {
    var problems = Problems()
    let file = SourceFile(path: "a.csv", text: "tên,điểm\n\nThanh Hóa, \"98\"\n")
    let row = Table(file, problems: &problems).rows[0]
    #expect(row.cells[0].place.text == "Thanh Hóa")
    #expect(row.cells[1].place.text == "98")
    #expect(row.cells[1].place.line == 3)
    #expect(row.cells[1].place.column == 13)
  }

  @Test func `The place of a cell has no blanks around it`() {
    var problems = Problems()
    let file = SourceFile(path: "a.csv", text: "a,b,c,d\n\"  Huế\t \", x ,\"  \",\" \"\"y\"\" \"\n")
    let cells = Table(file, problems: &problems).rows[0].cells
    #expect(cells.map(\.text) == ["Huế", "x", "", "\"y\""])
    #expect(cells.map(\.place.text) == ["Huế", "x", "", "\"\"y\"\""])
  }

  @Test func `A cell of many blanks is trimmed`() {
    let blanks = String(repeating: " ", count: 1 << 20)
    #expect(ReadTable("a\n\"\(blanks)x\(blanks)\"\n").rows == [["a"], ["x"]])
  }

  @Test func `The cells that short rows lack are counted`() {
    let heads = (1...3_000).map(String.init).joined(separator: ",")
    let rows = String(repeating: "x\n", count: 3_000)
    let read = ReadTable("\(heads)\n\(rows)")
    #expect(read.problems == ["1667:1 too-large [x]"])
    #expect(read.rows.count == 1_666)
  }

  @Test func `A row of more cells than a sheet has columns is one problem`() {
    let most = Table.mostColumns
    #expect(ReadTable(String(repeating: ";", count: most - 1) + "a\n").problems == [])
    let problems = ReadTable(String(repeating: ";", count: most) + "a\n").problems
    #expect(problems == ["1:\(most) too-large [;]"])
  }
}

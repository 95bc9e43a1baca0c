import Input
import Testing

struct SeparatorTests {
  @Test(arguments: [
    "sep=;\nprovince;total\nnghe-an;985,5\n",
    "sep=,\nprovince,total\nnghe-an,\"985,5\"\n",
    "SEP=\t\r\nprovince\ttotal\r\nnghe-an\t985,5\r\n",
    "sep=|\nprovince|total\nnghe-an|985,5",
    "sep=;\n;;\n\"province\";\"total\"\nnghe-an;985,5",
  ])
  func `A first line may name the separator`(text: String) {
    let read = ReadTable(text)
    #expect(read.rows == [["province", "total"], ["nghe-an", "985,5"]])
    #expect(read.problems == [])
  }

  @Test func `Lines are counted with the line that names the separator`() {
    #expect(ReadTable("sep=;\na;b\nx;1;2\n").problems == ["3:5 too-many-cells [2]"])
  }

  @Test(arguments: ["sep=x", "sep=", "sep= ", "sep=\"", "sep"])
  func `Another first line is a row`(line: String) {
    let text = line.hasSuffix(" ") ? String(line.dropLast()) : line
    #expect(ReadTable("\(line)\nx\n").rows == [[text], ["x"]])
  }

  @Test(arguments: [
    ("Tỉnh, thành phố, đơn vị;Tổng\nNghệ An;985,5\nHuế;980\n", ["Nghệ An", "985,5"]),
    ("Đơn vị;Tổng;Ghi chú\nNghệ An;985,5\nHuế;980,5\n", ["Nghệ An", "985,5", ""]),
    ("province,note,rank\nhue,first; second; third,1\n", ["hue", "first; second; third", "1"]),
    ("Đơn vị;\"a,b,c,\"\nHuế;1\n", ["Huế", "1"]),
    ("Đơn vị;Dài 12\" trở lên\nHuế;\"1,5\"\n", ["Huế", "1,5"]),
    ("Đơn vị\tTổng, điểm\nHuế\t1,5\n", ["Huế", "1,5"]),
    ("a;b\nx,1,2\n", ["x,1,2", ""]),
    ("a;\"\"\"b\"\",\"\",c\"\n\"x;\"\",\";1\n", ["x;\",", "1"]),
  ])
  func `The separator is the one that the first lines share`(text: String, row: [String]) {
    let read = ReadTable(text)
    #expect(read.rows[1] == row)
    #expect(read.problems == [])
  }
}

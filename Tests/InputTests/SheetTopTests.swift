import Input
import Testing

struct SheetTopTests {
  @Test(arguments: [
    (
      "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2024;;\nĐơn vị;Tổng điểm;Xếp hạng\nNghệ An;985,5;1\n",
      "1:1 title-row [BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2024]"
    ),
    ("\n;;CỤM BẮC TRUNG BỘ;\n;;;\nĐơn vị;Điểm;;\nHuế;9;;\n", "2:3 title-row [CỤM BẮC TRUNG BỘ]"),
    ("Bảng điểm, cụm\nĐơn vị;Tổng\nHuế;985\nHà Tĩnh;985,5", "1:1 title-row [Bảng điểm, cụm]"),
    ("\"Bảng\nđiểm\",\nprovince,total\nhue,9\n", "1:2 title-row [Bảng\nđiểm]"),
    ("Bảng điểm\nNăm 2024\nĐơn vị tính: điểm\nĐơn vị;Tổng\nHuế;985\n", "1:1 title-row [Bảng điểm]"),
    ("sep=;\nBảng\nĐơn vị;Tổng;Tổng\nHuế;985;9;9\n", "2:1 title-row [Bảng]"),
  ])
  func `A title above the heads is told once, and nothing else of the sheet`(
    text: String, expected: String
  ) {
    let read = ReadTable(text)
    #expect(read.problems == [expected])
    #expect(read.rows == [[]])
  }

  @Test(arguments: [
    "UBND TỈNH;;;CỘNG HÒA;\nVĂN PHÒNG;;;Độc lập;\n;BẢNG ĐIỂM;;;\nSTT;Đơn vị;A;B;C\n1;Huế;1;2;3\n",
    "UBND TỈNH;;;CỘNG HÒA;\n;;;Độc lập;\n;;;Huế, 2024;\nSTT;Đơn vị;A;B;C\n1;Huế;1;2;3\n",
    "UBND TỈNH;;Mẫu;;CỘNG HÒA\n\nBẢNG ĐIỂM\nSTT;Đơn vị;A;B;C;D;Tổng\n1;Huế;1;2;3;4;10\n",
    "UBND TỈNH;;;CỘNG HÒA;\nMẫu số 1\nSố: 1/BC;\nSTT;Đơn vị;A;B;C\n",
  ])
  func `A letterhead above the heads is told once, and the line of the heads`(text: String) {
    let read = ReadTable(text)
    #expect(read.problems == ["1:1 title-row [UBND TỈNH]"])
    #expect(read.messages.first?.hasSuffix("which seem to be in line 4") == true)
    #expect(read.rows == [[]])
  }

  @Test(arguments: [
    "1;2;3;4", "(1);(2);(3);(4)", "A;B;1;2", "a;b;c;d", "1;2;3;4=2+3", "(1);(2);(3);(4) = (2)+(3)",
    "A;B;C;D", ";1;2;3;4",
  ])
  func `A line that numbers the columns is one problem, and the rows are read`(line: String) {
    let read = ReadTable("STT;Đơn vị;Kinh tế;Xã hội;Tổng\n\(line)\n1;Huế;2;3;5\n")
    #expect(read.problems.count == 1)
    #expect(read.problems.first?.hasPrefix(line.hasPrefix(";") ? "2:2 " : "2:1 ") == true)
    #expect(
      read.messages == ["this line numbers the columns; take it out, for rows follow the heads"])
    #expect(read.rows.dropFirst() == [["1", "Huế", "2", "3", "5"]])
  }

  @Test(arguments: ["1;2;3", "1;2;4;5", "2;3;4;5", "A;1;3;4", "1;Huế;3;4", "A;C;1;2", "0;1;2;3"])
  func `A row of other cells numbers no columns`(line: String) {
    #expect(ReadTable("STT;Đơn vị;Kinh tế;Xã hội;Tổng\n\(line)\n").problems == [])
  }

  @Test func `The title is named, and the line where the heads seem to stand`() {
    #expect(
      ReadTable("\n\"BẢNG\nĐIỂM\";\n;\nĐơn vị;Điểm\nHuế;985\n").messages == [
        "'BẢNG ĐIỂM' seems to be a title; the first line must hold the heads, which seem to be in"
          + " line 5"
      ])
  }

  @Test(arguments: ["province\nnghe-an\nha-tinh\n", "province;\nnghe-an;\n", "province\n"])
  func `A table of one column has no title`(text: String) {
    #expect(ReadTable(text).problems == [])
    #expect(ReadTable(text).rows[0] == ["province"])
  }

  @Test(arguments: [
    (
      "Đơn vị;Nhóm I (600đ);;;Tổng\n;ĐTC;TĐ1;TĐ2;\nHuế;1;2;3;6\n",
      "1:8 merged-heads [Nhóm I (600đ)]"
    ),
    ("STT;Đơn vị;Nhóm I;;\n;;ĐTC;TĐ1;TĐ2\n1;Huế;1;2;3\n", "1:12 merged-heads [Nhóm I]"),
    ("Đơn vị;Nhóm I\n;ĐTC;TĐ1;TĐ2\nHuế;1;2;3\n", "1:8 merged-heads [Nhóm I]"),
    ("Đơn vị,\"Nhóm\nI\",,\n,ĐTC,TĐ1,\nHuế,1,2,\n", "1:9 merged-heads [Nhóm\nI]"),
    (";;Nhóm I;;Tổng\nSTT;Đơn vị;ĐTC;TĐ1;Tổng\n1;Huế;1;2;3\n", "1:3 merged-heads [Nhóm I]"),
    ("Đơn vị;Nhóm I;;;;\n;a;;b;;\n;ĐTC;TĐ1;ĐTC;TĐ1;\nHuế;1;2;3;4;\n", "1:8 merged-heads [Nhóm I]"),
    ("Đơn vị;A;\n;x;y\nHuế;1;2;3;4\n", "1:8 merged-heads [A]"),
  ])
  func `Merged heads are told once, and nothing else of the sheet`(text: String, expected: String) {
    let read = ReadTable(text)
    #expect(read.problems == [expected])
    #expect(read.rows == [[]])
  }

  @Test func `Merged heads are named with what stands below them`() {
    #expect(
      ReadTable("Đơn vị;Nhóm I (600đ);;;Tổng\n;ĐTC;TĐ1;TĐ2;\n").messages == [
        "'Nhóm I (600đ)' seems merged over 3 columns ('ĐTC', 'TĐ1', 'TĐ2' below it);"
          + " give each column one head, in one line"
      ])
    #expect(
      ReadTable("Đơn vị;Nhóm I;;Nhóm II\n;ĐTC;TĐ1;ĐTC;TĐ1;\n").messages == [
        "'Nhóm I' seems merged over 2 columns ('ĐTC', 'TĐ1' below it), 'Nhóm II' over 2 columns"
          + " ('ĐTC', 'TĐ1'); give each column one head, in one line"
      ])
  }

  @Test func `Of many merged heads the first are named`() {
    let heads = (1...9).map { "N\($0);" }.joined(separator: ";")
    let below = (1...9).map { _ in "a;b" }.joined(separator: ";")
    let messages = ReadTable(";\(heads)\n;\(below)\n").messages
    #expect(
      messages.first?.hasSuffix(
        "'N6' over 2 columns ('a', 'b'), 3 more; give each column one head, in one line") == true)
    let wide = ReadTable("x;Nhóm\n;a;b;c;d;e;f;g\n").messages
    #expect(
      wide.first?.contains("over 7 columns ('a', 'b', 'c', 'd', 'e', 'f', … below it)") == true)
  }

  @Test(arguments: [
    ("province;;rank\nnghe-an;;1\n", [["province", "", "rank"], ["nghe-an", "", "1"]]),
    ("province;;rank\nnghe-an;x;1\n", [["province", "", "rank"], ["nghe-an", "x", "1"]]),
    (
      ";total;;rank\nnghe-an;985;5;1\n",
      [["", "total", "", "rank"], ["nghe-an", "985", "5", "1"]]
    ),
    ("province;total;rank\n;985;1\n", [["province", "total", "rank"], ["", "985", "1"]]),
    ("a;b;;c\n;x;;y\n", [["a", "b", "", "c"], ["", "x", "", "y"]]),
  ])
  func `An empty head alone is no merged head`(text: String, expected: [[String]]) {
    let read = ReadTable(text)
    #expect(read.problems == [])
    #expect(read.rows == expected)
  }
}

import Emulation
import Input
import Testing

/// Sheets as a spreadsheet program of an office writes them.
struct SpreadsheetHabitsTests {
  private static let rows = [
    "nghe-an agreed total=985.50 rank=1", "thanh-hoa agreed total=980 rank=2",
  ]

  @Test(arguments: [
    "province,total\nnghe-an,985.50\nthanh-hoa,980\n",
    "province,total\r\nnghe-an,985.50\r\nthanh-hoa,980\r\n",
    "province,total\nnghe-an,\"985,50\"\nthanh-hoa,980",
    "province;total\nnghe-an;985,50\nthanh-hoa;980\n",
    "province\ttotal\nnghe-an\t985,50\nthanh-hoa\t980\n",
    "sep=;\nprovince;total\nnghe-an;985,50\nthanh-hoa;980\n",
    "province;total;;;\nnghe-an;985,50;;;\nthanh-hoa;980;;;\n;;;;\n;;;;\n",
    "\n\nprovince;total\n\nnghe-an;985,50\n\nthanh-hoa;980\n\n",
    "\"province\";\"total\"\n\"nghe-an\";\"985,50\"\n\"thanh-hoa\";\"980\"\n",
    " province ; total \n nghe-an ; 985,50 \n\u{A0}thanh-hoa\u{A0};\u{A0}980\u{A0}\n",
    "province;\"total\n\";\nnghe-an;985,50\nthanh-hoa;980;\n",
    "STT;Đơn vị;Tổng\n1;\"Nghệ\nAn\";985,50\n2;Thanh Hoá;980\n",
  ])
  func `A sheet is read in the form that a spreadsheet gives it`(csv: String) throws {
    let file = try SourceFile(path: "content/2016/scores.csv", data: Array(csv.utf8))
    let sheet = ReadSheet(SmallArchive(adding: file, as: "2016/scores.csv"))
    #expect(sheet.problems == [])
    #expect(sheet.rows == Self.rows)
  }

  @Test(arguments: [false, true])
  func `A sheet in UTF-16 is read`(isBigEndian: Bool) throws {
    let text = "\u{FEFF}Đơn vị\tTổng điểm\r\nNghệ An\t985,50\r\nThanh Hóa\t980\r\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    let file = try SourceFile(path: "content/2016/scores.csv", data: bytes)
    let sheet = ReadSheet(SmallArchive(adding: file, as: "2016/scores.csv"))
    #expect(sheet.problems == [])
    #expect(sheet.rows == Self.rows)
  }

  @Test func `A byte order mark and decomposed letters change nothing`() throws {
    let text = "\u{FEFF}Đơn vị;Tổng\nNghe\u{323}\u{302} An;985,50\nThanh Ho\u{301}a;980\n"
    let file = try SourceFile(path: "content/2016/scores.csv", data: Array(text.utf8))
    let sheet = ReadSheet(SmallArchive(adding: file, as: "2016/scores.csv"))
    #expect(sheet.problems == [])
    #expect(sheet.rows == Self.rows)
  }

  @Test(arguments: [
    (
      "BẢNG TỔNG HỢP ĐIỂM\n;\nĐơn vị;Tổng\nNghệ An;985\n", "1:1 title-row [BẢNG TỔNG HỢP ĐIỂM]"
    ),
    (
      "Đơn vị;Nhóm I (600đ);;;Tổng\n;ĐTC;TĐ1;TĐ2;\nNghệ An;1;2;3;3\n",
      "1:8 merged-heads [Nhóm I (600đ)]"
    ),
    ("province,total\nnghe-an,985,5\n", "2:13 too-many-cells [5]"),
    ("province,total\nnghe-an,\"985\n", "2:9 unclosed-quote [\"]"),
    ("Đơn vị;Tổng\nNghệ An;985\nTổng cộng;985\n", "3:1 total-row [Tổng cộng]"),
    ("Đơn vị;Tổng\nNghệ An;985\nTRUNG BÌNH;98,5\n", "3:1 total-row [TRUNG BÌNH]"),
    ("STT;Đơn vị;Tổng\n1;Nghệ An;985\nCộng;;4985\n", "3:1 total-row [Cộng]"),
    ("Đơn vị;Tổng\nNghệ An;985\n;985\n", "3:1 unknown-member []"),
    ("Đơn vị;Tổng\nTrung bình cộng;985\n", "2:1 total-row [Trung bình cộng]"),
    ("Đơn vị;Tổng\nĐiểm tối đa;1000\nHuế;9\n", "2:1 total-row [Điểm tối đa]"),
    ("Đơn vị;Tổng\nHuế;9\n;Người lập biểu\n", "3:2 unknown-member [Người lập biểu]"),
    ("STT;Đơn vị;Tổng\nI;;Các tỉnh\n1;Huế;9\n", "2:1 unknown-member [I]"),
    ("Đơn vị;Giai đoạn;Tổng\nHuế;Tự chấm;9\n;Thống nhất;9\n", "3:1 unknown-member []"),
    (
      "STT;Đơn vị;Tự chấm;Tổng\n(1);(2);(3);(4)\n1;Huế;9;9\n",
      "2:1 column-numbers [(1)]"
    ),
  ])
  func `What makes it no sheet of scores is one problem`(csv: String, expected: String) {
    #expect(ReadSheet(csv).problems == [expected])
  }

  @Test func `A row of totals is told to be needless`() {
    #expect(
      ReadSheet("Đơn vị;Tổng\nTổng cộng;9850\n").messages == [
        "a row of totals does not belong in the sheet; totals are computed"
      ])
  }

  @Test(arguments: [
    (
      "Đơn vị;Giai đoạn;Tổng\n;Tự chấm;9\n",
      "the name of a member is missing here; each row needs it, also where the sheet had one merged"
        + " cell for several"
    ),
    (
      "Đơn vị;Tổng\n;TM. ỦY BAN\n",
      "'TM. ỦY BAN' is in a row without a member; headings within the sheet and signatures below it"
        + " do not belong here"
    ),
    (
      "Đơn vị;Tổng\nThang điểm;1000\n",
      "a row of maxima does not belong in the sheet; they are in criteria.csv"
    ),
  ])
  func `A row of no member is told what it may be`(csv: String, message: String) {
    #expect(ReadSheet(csv).messages == [message])
  }

  @Test func `After two hundred mistakes the rest of a sheet is not read`() {
    let rows = (1...1_000).map { "x\($0)q,985" }.joined(separator: "\n")
    let sheet = ReadSheet("province,total\n\(rows)\n")
    #expect(sheet.problems.count == 201)
    #expect(sheet.problems.last == "202:1 too-many-mistakes [x201q,985]")
    #expect(
      sheet.messages.last
        == "the file is not read from here on, after 200 errors; correct them and run this again")
  }
}

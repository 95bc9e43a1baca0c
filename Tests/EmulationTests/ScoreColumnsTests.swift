import Testing

struct ScoreColumnsTests {
  private static let row = "nghe-an agreed total=985.50 rank=1"

  @Test(arguments: [
    "province;total;rank\nnghe-an;985,50;1\n",
    "Đơn vị;Tổng điểm;Xếp hạng\nNghệ An;985,50;1\n",
    "TÊN ĐƠN VỊ;TỔNG;HẠNG\nNGHỆ AN;985,50;1\n",
    "Ten don vi;Tong diem;Thu hang\nNghe An;985,50;1\n",
    "Tỉnh/thành phố;Điểm;Thứ hạng\nNghệ An;985,50;1\n",
    "Tỉnh, thành phố;Tổng cộng;Xếp hạng:\nNghệ An;985,50;1\n",
    "STT;Tỉnh;Tổng điểm (1000đ);Xếp hạng\n1;Nghệ An;985,50;1\n",
    "TT;Đơn vị;\"Tổng\nđiểm\";Xếp  hạng\n1;Nghệ An;985,50;1\n",
    "Số TT;Đơn vị;Điểm thống nhất;Hạng\n1;Nghệ An;985,50;1\n",
    "Thống nhất;Đơn vị;Hạng\n985,50;Nghệ An;1\n",
    "rank,province,total\n1,nghe-an,985.50\n",
  ])
  func `Heads are understood in any order, case, language and with or without marks`(csv: String) {
    let sheet = ReadSheet(csv)
    #expect(sheet.problems == [])
    #expect(sheet.rows == [Self.row])
  }

  @Test(arguments: [
    ("province,totl\nnghe-an,1\n", "1:10 unknown-column [totl]"),
    ("Đơn vị;Tổng điễm thi đua\nnghe-an;1\n", "1:8 unknown-column [Tổng điễm thi đua]"),
    ("total\n985\n", "1:1 missing-column [total]"),
    ("province;;rank\nnghe-an;x;1\n", "2:9 unknown-column [x]"),
    ("Đơn vị;Điểm;Tổng\nnghe-an;1;2\n", "1:13 duplicate-column [Tổng]"),
    ("province;total;total\nnghe-an;1;2\n", "1:16 duplicate-column [total]"),
    ("province;total;agreed\nnghe-an;1;2\n", "1:16 duplicate-column [agreed]"),
    ("province;stage;self\nnghe-an;agreed;2\n", "1:16 stage-twice [self]"),
    ("province;growth\nnghe-an;1\n", "1:10 unknown-column [growth]"),
  ])
  func `A head that cannot be right is told at its place`(csv: String, expected: String) {
    #expect(ReadSheet(csv).problems == [expected])
  }

  @Test func `An unknown head is told with a suggestion and the heads there are`() {
    #expect(
      ReadSheet("province;Tổng điễn\nnghe-an;1\n").messages == [
        "unknown column 'Tổng điễn' (did you mean 'tổng điểm'?); there are province, stage,"
          + " total, percentage, rank, tier, source, note, number, bonus, penalty, self, review,"
          + " explained, agreed, note.en, note.vi"
      ])
  }

  @Test(arguments: [
    "province,growth,revenue,models\nnghe-an,90,40.5,45\n",
    "Đơn vị;Tăng trưởng kinh tế;Thu ngân sách;Điển hình tiên tiến\nNghệ An;90;40,5;45\n",
    "Đơn vị;TANG TRUONG KINH TE (100đ);Revenue (50);advanced models\nNghệ An;90;40,5;45\n",
    "Đơn vị;\"Tăng trưởng\nkinh tế\";Thu ngân sách;models\nNghệ An;90;40,5;45\n",
  ])
  func `Criteria are found by id and by name`(csv: String) {
    let sheet = ReadSheet(csv, criteria: ReadSheet.criteria)
    #expect(sheet.problems == [])
    #expect(sheet.rows == ["nghe-an agreed growth=90 revenue=40.5 models=45 sum=175.5 rank=1"])
  }

  @Test func `The name of several criteria is told with their ids`() {
    let criteria = "id,maximum,name\na,10,Other\nb,10,Other\n"
    let sheet = ReadSheet("province,Other\nnghe-an,1\n", criteria: criteria)
    #expect(sheet.problems == ["1:10 ambiguous-column [Other]"])
    #expect(
      sheet.messages == ["'Other' is the name of 'a' and 'b'; write the id of one of them"])
    #expect(ReadSheet("province,a,b\nnghe-an,1,2\n", criteria: criteria).problems == [])
  }

  @Test func `Bonus and penalty have heads in every sheet, and a name where criteria give one`() {
    let criteria = "\(ReadSheet.criteria)bonus,,10,Praise,Khen\n"
    for head in ["Điểm thưởng", "bonus", "Khen", "Điểm cộng"] {
      let sheet = ReadSheet("Đơn vị;\(head);Điểm trừ\nhue;5;1\n", criteria: criteria)
      #expect(sheet.problems == [])
      #expect(sheet.rows == ["thua-thien-hue agreed bonus=5 penalty=1"])
    }
  }

  @Test(arguments: [
    ("province,note\nhue,A\n", "thua-thien-hue agreed note=A"),
    ("province,Ghi chú.vi,Ghi chú\nhue,B,A\n", "thua-thien-hue agreed note=A"),
    ("province,note.vi\nhue,B\n", "thua-thien-hue agreed note=B"),
    ("province,note,note.en\nhue,B,A\n", "thua-thien-hue agreed note=A"),
  ])
  func `A note is read by language`(csv: String, expected: String) {
    #expect(ReadSheet(csv).rows == [expected])
  }

  @Test func `Of very many unknown heads only the first are told`() {
    let heads = (1...500).map { "x\($0)" }.joined(separator: ",")
    #expect(ReadSheet("province,\(heads)\nnghe-an\n").problems.count == 100)
  }
}

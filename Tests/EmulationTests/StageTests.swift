import Emulation
import Testing

struct StageTests {
  @Test(arguments: [
    ("self", Stage.own), ("Tự chấm", .own), ("ĐTC", .own), ("dtc", .own), ("review", .review),
    ("THẨM ĐỊNH", .review), ("Thẩm định lần 1", .review), ("TĐ1", .review),
    ("explained", .explained), ("Sau giải trình", .explained), ("Thẩm định (lần 2)", .explained),
    ("td2", .explained), ("agreed", .agreed), ("Thống nhất", .agreed), ("", .agreed),
    ("-", .agreed),
  ])
  func `A stage is told by row in either language`(name: String, stage: Stage) {
    let sheet = ReadSheet("province;stage;total\nnghe-an;\(name);985\n")
    #expect(sheet.problems == [])
    #expect(sheet.year?.standing["nghe-an"]?.score?.stages.map(\.stage) == [stage])
  }

  @Test(arguments: [
    (
      "Đơn vị;Giai đoạn;Tổng\nHuế;Thống nhất;980\nHuế;ĐTC;990\nHuế;TĐ2;975\nHuế;TĐ1;970\n",
      [
        "thua-thien-hue self total=990", "thua-thien-hue review total=970",
        "thua-thien-hue explained total=975", "thua-thien-hue agreed total=980 rank=1",
      ]
    ),
    (
      "Đơn vị;Tự chấm;Thẩm định;Sau giải trình;Thống nhất\nHuế;990;970;975;980\n",
      [
        "thua-thien-hue self total=990", "thua-thien-hue review total=970",
        "thua-thien-hue explained total=975", "thua-thien-hue agreed total=980 rank=1",
      ]
    ),
    (
      "Đơn vị;Điểm tự chấm;TĐ1;Tổng\nHuế;990;;980\n",
      ["thua-thien-hue self total=990", "thua-thien-hue agreed total=980 rank=1"]
    ),
    ("Đơn vị;Tự chấm\nHuế;990\n", ["thua-thien-hue self total=990", "thua-thien-hue agreed"]),
    (
      "province,stage,total,note\nhue,self,990,Late\nhue,agreed,980,Fine\n",
      [
        "thua-thien-hue self total=990 note=Late",
        "thua-thien-hue agreed total=980 rank=1 note=Fine",
      ]
    ),
    ("province,stage,total\nhue,review,990\n", ["thua-thien-hue review total=990 rank=1"]),
  ])
  func `Stages stand below each other or side by side`(csv: String, expected: [String]) {
    let sheet = ReadSheet(csv)
    #expect(sheet.problems == [])
    #expect(sheet.rows == expected)
  }

  @Test(arguments: [
    ("province,stage,total\nhue,agred,9\n", "2:5 unknown-stage [agred]"),
    ("province,stage,total\nhue,self,9\nHuế,Tự chấm,9\n", "3:1 duplicate-member [Huế]"),
    ("province,stage,total\nhue,self,9\nhue,agreed,9\nhue,,9\n", "4:1 duplicate-member [hue]"),
    ("province,stage,rank\nhue,self,1\n", "2:10 not-agreed [1]"),
    ("province,stage,total,tier\nhue,review,8,Good\nhue,agreed,9,\n", "2:14 not-agreed [Good]"),
  ])
  func `A stage that cannot be right is told at its cell`(csv: String, expected: String) {
    #expect(ReadSheet(csv).problems == [expected])
  }

  @Test func `A second row names the line of the first`() {
    let sheet = ReadSheet("province,stage,total\nhue,self,9\nnghe-an,self,9\nhue,self,9\n")
    #expect(
      sheet.messages == ["'thua-thien-hue' has a second row for 'self'; the first is line 2"])
  }

  @Test func `No stage stands in for another`() throws {
    let sheet = ReadSheet("province,stage,total\nhue,self,990\nnghe-an,agreed,980\n")
    let standing = try #require(sheet.year?.standing)
    #expect(standing["thua-thien-hue"]?.score?.total == nil)
    #expect(standing["thua-thien-hue"]?.rank == nil)
    #expect(sheet.year?.stages == [.own, .agreed])
  }
}

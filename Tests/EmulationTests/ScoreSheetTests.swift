import Emulation
import Testing

struct ScoreSheetTests {
  @Test(arguments: [
    ("province,total\nnghe-an,1985\n", "2:9 points-range [1985]"),
    ("province,total\nnghe-an,-1\n", "2:9 points-range [-1]"),
    ("province,total\nnghe-an,about 900\n", "2:9 points-number [about 900]"),
    ("province;total\nnghe-an;1.000\n", "2:9 points-ambiguous [1.000]"),
    ("province;total\nnghe-an;1,000\n", "2:9 points-ambiguous [1,000]"),
    ("province,total\nnghe-an,985\nNghệ An,986\n", "3:1 duplicate-member [Nghệ An]"),
    ("province,total\nda-nang,985\n", "2:1 unknown-member [da-nang]"),
    ("province,rank\nnghe-an,6\n", "2:9 rank [6]"),
    ("province,rank\nnghe-an,1\nquang-tri,1\n", "3:11 rank-twice [1]"),
    ("province,rank,total\nnghe-an,1,980\nquang-tri,2,990\n", "3:11 rank-disagrees [2]"),
    ("province,rank,total\nnghe-an,1,990\nquang-tri,2,990\n", "3:11 rank-disagrees [2]"),
    ("province,total,rank\nnghe-an,>995,2\nquang-tri,990,1\n", "3:15 rank-disagrees [1]"),
    ("province,total,rank\nnghe-an,900,1\nquang-tri,950,\n", "3:15 rank-disagrees []"),
    ("Province,Total\n,1\n", "2:1 unknown-member []"),
    ("province,totl\nnghe-an,1\n", "1:10 unknown-column [totl]"),
    ("total\n985\n", "1:1 missing-column [total]"),
    ("province,source\nnghe-an,nobody\n", "2:9 unknown-source [nobody]"),
  ])
  func `A mistake is told at its cell`(csv: String, expected: String) {
    let small = SmallArchive(["2016/scores.csv": csv])
    #expect(small.problems == ["2016/scores.csv:\(expected)"])
  }

  @Test(arguments: [
    ("~990", Figure.Precision.approximate), ("≈ 990", .approximate), ("<990", .below),
    ("> 990", .above), ("990", .exact),
  ])
  func `A figure says how much of it is known`(cell: String, precision: Figure.Precision) throws {
    let small = SmallArchive(["2016/scores.csv": "province,total\nnghe-an,\(cell)\n"])
    let total = try #require(small.archive?[2016]?.standing["nghe-an"]?.score?.total)
    #expect(total.precision == precision)
    #expect(total.points == Points(990))
  }

  @Test func `Three decimals are no thousands where these would be out of range`() throws {
    let small = SmallArchive(["2016/scores.csv": "province;total\nnghe-an;985,125\n"])
    let total = try #require(small.archive?[2016]?.standing["nghe-an"]?.score?.total)
    #expect(total.points == Points("985.125"))
  }

  @Test func `A rank beside points that cannot be read makes no second problem`() {
    let small = SmallArchive([
      "2016/scores.csv": "province,total,rank\nnghe-an,x,1\nquang-tri,9,1\n"
    ])
    #expect(small.problems == ["2016/scores.csv:2:9 points-number [x]"])
  }

  @Test(arguments: [
    "Đơn vị;Tổng điểm;Xếp hạng;Ghi chú", "TỈNH;ĐIỂM;HẠNG;GHI CHÚ", "province;total;rank;note",
    "Ten don vi;Tong;Thu hang;note.en",
  ])
  func `Heads are understood in Vietnamese and English`(heads: String) throws {
    let small = SmallArchive(["2016/scores.csv": "\(heads)\nNghệ An;985,5;1;x\n"])
    #expect(small.problems == [])
    let score = try #require(small.archive?[2016]?.standing["nghe-an"]?.score)
    #expect(score.total?.points == Points("985.5"))
    #expect(score.declaredRank == 1)
    #expect(score.note?.text(in: .english) == "x")
  }

  @Test func `A column without a head may be empty, and only that`() {
    let empty = SmallArchive(["2016/scores.csv": "province;;rank\nnghe-an;;1\n"])
    #expect(empty.problems == [])
    let full = SmallArchive(["2016/scores.csv": "province;;rank\nnghe-an;x;1\n"])
    #expect(full.problems == ["2016/scores.csv:2:9 unknown-column [x]"])
  }

  @Test func `Two heads that mean the same are told`() {
    let small = SmallArchive(["2016/scores.csv": "Đơn vị;Điểm;Tổng\nnghe-an;1;2\n"])
    #expect(small.problems == ["2016/scores.csv:1:13 duplicate-column [Tổng]"])
  }

  @Test func `The year's own maximum is the bound`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("maximum: 100"),
      "2016/scores.csv": "province,total\nnghe-an,100.5\n",
    ])
    #expect(small.problems == ["2016/scores.csv:2:9 points-range [100.5]"])
  }

  @Test func `A member that had ended was no member`() {
    let small = SmallArchive([
      "2026/year.md": SmallArchive.summary(),
      "2026/scores.csv": "province,total\nquang-binh,900\n",
    ])
    #expect(small.problems == ["2026/scores.csv:2:1 not-a-member [quang-binh]"])
  }
}

import Importing
import Testing

/// Rows of delimited text with more cells than heads, mostly by a decimal comma without quotes.
struct SurplusCellsTests {
  private static let hint = " (a decimal comma belongs in quotes where commas separate cells)"

  @Test(arguments: [
    ("Đơn vị,Kinh tế (200đ)\nNghệ An,180,5\n", "2:13", 3, 2),
    ("Đơn vị,Kinh tế (200đ),Văn hóa (200đ)\nNghệ An,180,5,170\n", "2:15", 4, 3),
    ("Đơn vị,Kinh tế (200đ),Văn hóa (200đ)\nNghệ An,180,5,170,25\n", "2:15", 5, 3),
    ("Đơn vị,Tổng,Hạng\nNghệ An,985,5,1\nHà Tĩnh,980,2\n", "2:15", 4, 3),
    ("TT,Đơn vị,Tổng\n1,Nghệ An,985,5\n", "2:15", 4, 3),
    ("Đơn vị,Tổng,\nNghệ An,985,5\n", "2:13", 3, 2),
    ("Đơn vị,Tổng,Xếp loại\nNghệ An,985,5,Tốt\n", "2:15", 4, 3),
    ("Đơn vị,Kinh tế (200đ),\n,Tự chấm,Thống nhất\nNghệ An,180,5,170\n", "3:15", 4, 3),
    ("Nội dung,Điểm chuẩn,Nghệ An,Hà Tĩnh\nKinh tế,200,180,5,170\n", "2:19", 5, 4),
    ("Đơn vị,Tổng,Ghi chú\nNghệ An,985,5,cờ\n", "2:15", 4, 3),
  ])
  func `A row wider than its heads is refused`(
    text: String, place: String, count: Int, last: Int
  ) throws {
    #expect(
      try SmallSheet(text).problems.contains(
        "scores.txt:\(place): error: this row has \(count) cells, but the heads end at \(last)"
          + "\(Self.hint) [too-many-cells]"))
  }

  @Test(arguments: [
    ("Đơn vị,Tổng,Hạng,Ghi chú\nNghệ An,985,5,1\n", "2:15", "D2", "1"),
    ("Đơn vị,Kinh tế (200đ),Văn hóa (200đ),Ghi chú\nNghệ An,180,5,170\n", "2:15", "D2", "170"),
  ])
  func `A figure where a remark belongs is refused where commas separate cells`(
    text: String, place: String, cell: String, figure: String
  ) throws {
    #expect(
      try SmallSheet(text).problems.contains(
        "scores.txt:\(place): error: \(cell) holds \(figure) where a remark belongs; a decimal comma"
          + " belongs in quotes where commas separate cells, or write the remark in words"
          + " [too-many-cells]"))
    #expect(
      try SmallSheet(text.replacing(",", with: ";")).problems.allSatisfy { !$0.contains("remark") })
  }

  @Test(arguments: [
    "Đơn vị;Tổng\nNghệ An;985,5\n", "Đơn vị,Tổng\nNghệ An,\"985,5\"\n",
    "Đơn vị,Tổng,,\nNghệ An,985.5,,\n", "Đơn vị,Tổng\nNghệ An,985.5,,\n",
    "Đơn vị,Tổng,\nNghệ An,985.5,\n,,ngày 10 tháng 3 năm 2017\n",
  ])
  func `A row as wide as its heads is read`(text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,985.5\n")
  }
}

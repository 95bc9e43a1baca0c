import Importing
import Testing

struct FootTests {
  private static let table =
    "Đơn vị;Kinh tế (600đ);Văn hóa (200đ)\nThanh Hóa;590;190\nNghệ An;581;185,5\nHà Tĩnh;570;180\n"

  @Test(arguments: [
    ("TỔNG CỘNG;1742;555,5", "B5", "1741"), ("TC;1742;555,5", "B5", "1741"),
    ("Cộng;1741;557", "C5", "555.5"),
    ("Cao nhất;591;190", "B5", "590"), ("Thấp nhất;570;179", "C5", "180"),
    ("TB cụm;582;185,1667", "B5", "580.3333"), ("Bình quân chung;580,33;184", "C5", "185.1667"),
    ("Chênh lệch cao nhất - thấp nhất;20;11", "C5", "10"), ("Average;580,3;188", "C5", "185.1667"),
  ])
  func `A row that sums up others wrongly is an error with both figures`(
    _ row: String, _ cell: String, _ right: String
  ) throws {
    let sheet = try SmallSheet("\(Self.table)\(row)\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("error: \(cell) holds ") == true)
    #expect(sheet.problems.first?.contains(" give \(right); ") == true)
    #expect(sheet.problems.first?.hasSuffix("[foot-disagrees]") == true)
  }

  @Test(arguments: [
    "TỔNG CỘNG;1741;555,5", "TC;1741;555,5", "TB;580,33;185,2", "Trung bình cộng;580;185,1667",
    "Cao nhất;590;190\nThấp nhất;570;180", "Tổng số: 3 đơn vị;;", "Tổng điểm tối đa;600;200",
    "Chênh lệch cao nhất - thấp nhất;20;10", "Cộng;1.741;555,5",
  ])
  func `A row that sums up others rightly is left out`(_ row: String) throws {
    let sheet = try SmallSheet("\(Self.table)\(row)\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,kinh-te,van-hoa\nthanh-hoa,590,190\nnghe-an,581,185.5\nha-tinh,570,180\n")
  }

  @Test func `A mean that is cut off is a warning`() throws {
    let sheet = try SmallSheet("\(Self.table)TB;580,33;185,1\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("warning: C5 holds 185,1 as the mean") == true)
    #expect(sheet.problems.first?.hasSuffix("[foot-rounded]") == true)
  }

  @Test(arguments: [
    ("Cộng trang 1;1171;375,5", true), ("Cộng trang 1;1172;375,5", false),
  ])
  func `The sums of pages are of the rows since the last`(_ sum: String, _ isRight: Bool) throws {
    let lines = Self.table.split(separator: "\n")
    let text = (lines[...2] + [sum[...], lines[3], "Cộng trang 2;570;180"]).joined(separator: "\n")
    let sheet = try SmallSheet(text + "\nTổng cộng;1741;555,5\n")
    #expect(sheet.problems.isEmpty == isRight)
    #expect(sheet.scores?.memberCount == 3)
  }

  @Test(arguments: [("1741", true), ("570", true), ("1740", false)])
  func `A sum on the last page may be of all pages`(_ sum: String, _ isRight: Bool) throws {
    let heads = "Đơn vị;Kinh tế (600đ)\n"
    let sheet = try SmallSheet(
      "\(heads)Thanh Hóa;590\nNghệ An;581\n\n\(heads)Hà Tĩnh;570\nCộng;\(sum)\n")
    #expect(sheet.problems.isEmpty == isRight)
    #expect(sheet.scores?.memberCount == 3)
  }

  @Test func `A sum beside members in columns is compared, too`() throws {
    let text = "Tiêu chí;Thanh Hóa;Nghệ An;Hà Tĩnh;Cộng\nKinh tế (600đ);590;581;570;"
    #expect(try SmallSheet(text + "1741\n").problems == [])
    #expect(try SmallSheet(text + "1740\n").problems.first?.contains("E2 holds 1740") == true)
  }
}

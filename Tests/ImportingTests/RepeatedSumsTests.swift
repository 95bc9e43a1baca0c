import Importing
import Testing

struct RepeatedSumsTests {
  private static func sheet(_ heads: String, _ rows: [String]) -> String {
    let names = ["Thanh Hóa", "Nghệ An", "Hà Tĩnh"]
    return "Đơn vị;\(heads)\n" + zip(names, rows).map { "\($0);\($1)\n" }.joined()
  }

  private static let parts = "province,a,b\nthanh-hoa,80,90\nnghe-an,81.5,89\nha-tinh,82,87.5\n"
  private static let rows = ["80;90;170", "81,5;89;170,5", "82;87,5;169,5"]

  @Test(arguments: ["Cả hai (200đ)", "Năm (200đ)", "Kết quả nhóm (200đ)", "Kinh tế (200đ)"])
  func `A criterion that holds the sum of those beside it in all rows is asked about`(
    _ head: String
  ) throws {
    let text = Self.sheet("A (100đ);B (100đ);\(head)", Self.rows)
    let name = head.replacing(" (200đ)", with: "")
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("--leave-out '") == true)
    #expect(sheet.problems.first?.hasSuffix("[points-twice]") == true)
    let left = try SmallSheet(text, ImportChoices(leftOut: [name]))
    #expect(left.problems == [])
    #expect(left.scores?.scores == Self.parts)
    let listed = try SmallSheet(
      text,
      changing: [
        "2016/criteria.csv":
          "id,kind,maximum,name\na,criterion,100,A\nb,criterion,100,B\nc,criterion,200,\(name)\n"
      ])
    #expect(listed.problems == [])
    #expect(listed.scores?.scores.contains("nghe-an,81.5,89,170.5\n") == true)
  }

  @Test func `The same figures under two heads are asked about where many rows have them`() throws {
    let heads = "Đơn vị;Nội dung;A (100đ);Điểm quy đổi (100đ)\n"
    let own = "Thanh Hóa;Tự chấm;90,5;90,5\nNghệ An;Tự chấm;81,25;81,25\nHà Tĩnh;Tự chấm;77;77\n"
    let review = "Thanh Hóa;Thẩm định;89,5;89,5\nNghệ An;Thẩm định;80,25;80,25\n"
    let many = try SmallSheet(heads + own + review)
    #expect(many.problems.map { $0.hasSuffix("[points-twice]") } == [true])
    // A few may agree by chance.
    #expect(try SmallSheet(heads + own).problems == [])
  }

  @Test(arguments: [
    "Tổng nhóm I (200đ)", "Cộng mục 1", "Tổng điểm nhóm kinh tế (200đ)", "Cộng I",
  ])
  func `A sum whose head says so is left out`(_ head: String) throws {
    let sheet = try SmallSheet(Self.sheet("A (100đ);B (100đ);\(head)", Self.rows))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.parts)
    #expect(sheet.scores?.criteria?.contains("200") == false)
    #expect(sheet.mappings.last == "column D: \(head) = left out: sum of 'A (100đ)', 'B (100đ)'")
  }

  @Test(arguments: [
    "Nhóm I (200đ);A (100đ);B (100đ);Tổng điểm", "A (100đ);B (100đ);Nhóm I (200đ);Tổng điểm",
  ])
  func `A sum that the totals do not count is left out`(_ heads: String) throws {
    let isFirst = heads.hasPrefix("Nhóm")
    let rows = [("80;90", "170"), ("81,5;89", "170,5"), ("82;87,5", "169,5")].map { parts, sum in
      (isFirst ? "\(sum);\(parts)" : "\(parts);\(sum)") + ";\(sum)"
    }
    let sheet = try SmallSheet(Self.sheet(heads, rows))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,81.5,89,170.5\n") == true)
  }

  @Test func `A criterion that the totals count is none, whatever it adds up to`() throws {
    let sheet = try SmallSheet(
      Self.sheet(
        "A (100đ);B (100đ);C (200đ);Tổng điểm",
        ["80;90;170;340", "81,5;89;170,5;341", "82;87,5;169,5;339"]))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,81.5,89,170.5,341\n") == true)
  }

  @Test(arguments: [
    (["5;5;10", "5;5;10", "5;5;10"]), (["4;5;9", "5;5;10", "3;5;8"]),
    (["0;5;5", "0;4;4", "0;3;3"]),
  ])
  func `Full marks and small figures that happen to add up are no sums`(_ rows: [String]) throws {
    let sheet = try SmallSheet(Self.sheet("A (5đ);B (5đ);C (10đ)", rows))
    #expect(sheet.problems == [])
  }

  @Test(arguments: [
    "Đơn vị;Kinh tế (600đ);Trong đó;;Văn hóa (200đ)\n;;GRDP (300đ);Thu (300đ);\n"
      + "Nghệ An;580;290;290;185\nHà Tĩnh;571;280;291;180\n",
    "Đơn vị;Kinh tế;Trong đó;;Văn hóa\n;;GRDP;Thu;\nĐiểm tối đa;600;300;300;200\n"
      + "Nghệ An;580;290;290;185\nHà Tĩnh;571;280;291;180\n",
    "Đơn vị;Kinh tế (600đ);Bao gồm:;;Văn hóa (200đ);Tổng điểm\n;;GRDP (300đ);Thu (300đ);;\n"
      + "Nghệ An;580;290;290;185;765\nHà Tĩnh;571;280;291;180;751\n",
  ])
  func `What is below 'Trong đó' are parts of the criterion before it`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,290,290,185") == true)
    #expect(sheet.scores?.criteria?.contains("kinh-te,group,,600") == true)
  }

  @Test func `Parts below 'Trong đó' that are not all of it are refused`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Trong đó;\n;;GRDP (300đ);Thu (200đ)\nNghệ An;580;290;190\n")
    #expect(sheet.problems.contains { $0.hasSuffix("[sum-disagrees]") })
  }
}

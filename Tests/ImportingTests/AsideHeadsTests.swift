import Importing
import Input
import Spreadsheet
import Testing

/// Heads over columns that say that the figures below them are no points of the year.
struct AsideHeadsTests {
  private static let scores = "province,kinh-te,van-hoa\nnghe-an,580,380\nha-tinh,570,370\n"

  /// A sheet with a head merged over two criteria, beside or before the same criteria of the year.
  private static func book(_ head: String, own: String? = nil) -> [UInt8] {
    let names = ["Kinh tế (600đ)", "Văn hóa (400đ)"]
    guard let own else {
      return MarkedUpBook(
        [
          ["Đơn vị", head, ""], [""] + names, ["Nghệ An", "571", "371"],
          ["Hà Tĩnh", "561", "361"],
        ], merged: ["B1:C1"]
      ).bytes
    }
    return MarkedUpBook(
      [
        ["Đơn vị", head, "", own, ""], [""] + names + names,
        ["Nghệ An", "571", "371", "580", "380"], ["Hà Tĩnh", "561", "361", "570", "370"],
      ], merged: ["B1:C1", "D1:E1"]
    ).bytes
  }

  private static let others = [
    "Kế hoạch năm 2028", "Kế hoạch", "Chỉ tiêu giao", "Mục tiêu năm 2016", "Dự kiến 2017",
    "Điểm đăng ký", "Năm trước", "Điểm năm trước", "Năm ngoái", "Cùng kỳ", "Năm 2015",
    "Điểm các tiêu chí năm 2015", "Năm trước (2015)", "Bình quân 2013-2015", "Tỷ lệ %",
    "Xếp hạng", "Điểm tối đa", "Plan", "Previous year", "Kết quả năm 2015", "Số liệu năm trước",
  ]

  @Test(arguments: others)
  func `What is below a head of something else is not taken for points`(_ head: String) throws {
    let sheet = try SmallSheet(workbook: Self.book(head))
    #expect(sheet.problems.contains { $0.contains(" error: ") }, "\(sheet.mappings)")
  }

  @Test(arguments: others, ["Năm 2016", "Thực hiện năm 2016", "Kết quả thực hiện"])
  func `Beside the points of the year it is left out and told`(
    _ head: String, _ own: String
  ) throws {
    let sheet = try SmallSheet(workbook: Self.book(head, own: own))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.scores)
    let told = sheet.mappings.filter { $0.contains(head) }
    #expect(told.count == 2 && told.allSatisfy { !$0.contains("points") }, "\(told)")
  }

  @Test(arguments: [
    "Xây dựng kế hoạch", "Các chỉ tiêu kinh tế", "Thực hiện nhiệm vụ", "Kinh tế - xã hội",
  ])
  func `A group of criteria stays one`(_ head: String) throws {
    let sheet = try SmallSheet(
      workbook: MarkedUpBook(
        [
          ["Đơn vị", head, "", "Khác (100đ)"], ["", "Kinh tế (600đ)", "Văn hóa (400đ)"],
          ["Nghệ An", "571", "371", "90"], ["Hà Tĩnh", "561", "361", "91"],
        ], merged: ["B1:C1"]
      ).bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.contains(",group,,,") == true)
  }

  @Test(arguments: [
    "Điểm năm 2015 – Kinh tế (600đ)", "Kinh tế năm 2015 (600đ)", "Kinh tế (2015) (600đ)",
    "Kinh tế 2015 (600đ)", "Kinh tế-2015 (600đ)", "2015 - Kinh tế (600đ)",
    "Năm 2015: Kinh tế (600đ)",
    "Kinh tế năm trước (600đ)", "Điểm năm trước (600đ)",
  ])
  func `A year in the name of a criterion is not read over`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;\(head);Văn hóa (400đ)\nNghệ An;571;380\nHà Tĩnh;561;370\n")
    #expect(sheet.problems.contains { $0.contains(" error: ") }, "\(sheet.mappings)")
  }

  @Test(arguments: [
    "Chỉ số PCI năm 2015", "Chỉ số cải cách (2015)", "Thực hiện Nghị quyết năm 2015",
    "Xóa nhà tạm trước năm 2020", "Việc làm cho 2000 lao động", "Tăng trưởng so với năm trước",
    "Nghị quyết giai đoạn 2011-2020", "Theo Quyết định 12/2015", "Kinh tế năm 2016",
  ])
  func `The year of an index, of a document or of an end belongs to the name`(_ name: String) throws
  {
    let sheet = try SmallSheet("Đơn vị;\(name) (600đ)\nNghệ An;571\nHà Tĩnh;561\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.hasSuffix("\nnghe-an,571\nha-tinh,561\n") == true)
  }

  @Test func `A criterion that the year lists with another year in its name is that criterion`()
    throws
  {
    let criteria = "id,maximum,name.vi\nlast,600,Kinh tế năm 2015\n"
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế năm 2015\nNghệ An;571\nHà Tĩnh;561\n",
      changing: ["2016/criteria.csv": criteria])
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,last\nnghe-an,571\nha-tinh,561\n")
  }

  @Test(arguments: [("6 tháng đầu năm", "Cả năm"), ("Quý IV", "Cả năm 2016")])
  func `Of a part of the year and all of it, all of it is read`(
    _ part: String, _ all: String
  ) throws {
    let sheet = try SmallSheet(workbook: Self.book(part, own: all))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.scores)
  }

  @Test(arguments: [
    ("Kế hoạch", "Thực hiện"), ("Năm trước", "Năm nay"), ("Mục tiêu", "Kết quả thực hiện"),
    ("2015", "2016"), ("6 tháng đầu năm", "Cả năm"),
  ])
  func `Below each criterion the points of the year are told from others`(
    _ other: String, _ own: String
  ) throws {
    let book = MarkedUpBook(
      [
        ["Đơn vị", "Kinh tế (600đ)", "", "Văn hóa (400đ)", ""], ["", other, own, other, own],
        ["Nghệ An", "571", "580", "371", "380"], ["Hà Tĩnh", "561", "570", "361", "370"],
      ], merged: ["B1:C1", "D1:E1"])
    let sheet = try SmallSheet(workbook: book.bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.scores)
  }

  @Test func `Two heads over the same criteria are asked about`() throws {
    let book = Self.book("Lần 1", own: "Lần 2")
    let problems = try SmallSheet(workbook: book).problems
    #expect(problems.map { $0.hasSuffix("[head-unclear]") } == [true], "\(problems)")
    let one = try SmallSheet(workbook: book, ImportChoices(leftOut: ["Lần 1"]))
    #expect(one.problems == [])
    #expect(one.scores?.scores == Self.scores)
  }

  @Test func `The title of a plan of another year is refused`() throws {
    let sheet = try SmallSheet(
      "KẾ HOẠCH NĂM 2028\nĐơn vị;Kinh tế (600đ)\nNghệ An;571\nHà Tĩnh;561\n")
    #expect(sheet.problems.contains { $0.hasSuffix("[year-differs]") })
  }

  @Test func `The same criteria below two heads, one of them no group, are asked about`() throws {
    let problems = try SmallSheet(
      ";Chỉ tiêu;;Kết quả;\nĐơn vị;Kinh tế (600đ);Văn hóa (400đ);Kinh tế (600đ);Văn hóa (400đ)\n"
        + "Nghệ An;600;400;550;350\nHà Tĩnh;600;400;540;340\n"
    ).problems
    #expect(problems.contains { $0.contains(" error: ") }, "\(problems)")
  }
}

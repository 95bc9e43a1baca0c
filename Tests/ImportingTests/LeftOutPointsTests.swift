import Importing
import Testing

struct LeftOutPointsTests {
  @Test(arguments: [
    ("Đơn vị,Kinh tế (200đ),Văn hóa\nNghệ An,150,90\nHà Tĩnh,140,80\n", "Văn hóa"),
    ("Đơn vị;Kinh tế (200đ);\nNghệ An;150;90\nHà Tĩnh;140;80\n", "column C"),
    ("Đơn vị,Kinh tế (200đ),Văn hóa (điểm)\nNghệ An,150,90\n", "Văn hóa (điểm)"),
    ("Đơn vị,Kinh tế (200đ),Văn hóa,Tổng\nNghệ An,150,90,240\n", "Văn hóa"),
    ("Đơn vị,Kinh tế (200đ),Văn hóa,Điểm tự chấm\nNghệ An,150,90,240\n", "Văn hóa"),
    ("Tiêu chí,Nghệ An,Hà Tĩnh\nKinh tế (200đ),150,140\nVăn hóa,90,80\n", "Văn hóa"),
    ("Đơn vị,Kinh tế (200đ),Văn hóa\n,,ĐTC\nNghệ An,150,90\n", "Văn hóa"),
    ("Đơn vị,Kinh tế,Văn hóa\nĐiểm chuẩn,200 điểm,\nNghệ An,150,90\n", "Văn hóa"),
    ("Đơn vị,Kinh tế (200đ),Dân số\nNghệ An,150,\"3,4\"\n", "Dân số"),
    ("Đơn vị,Văn hóa,Xếp hạng\nNghệ An,90,1\nHà Tĩnh,80,2\n", "Văn hóa"),
  ])
  func `A column of points is not left out where totals would follow from the rest`(
    _ text: String, _ name: String
  ) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[points-left-out]") == true)
    #expect(sheet.problems.first?.contains("--leave-out '\(name)'") == true)
    let without = try SmallSheet(text, ImportChoices(leftOut: [name]))
    #expect(without.problems.filter { $0.contains("points-left-out") } == [])
  }

  @Test func `One error names all columns that are not understood`() throws {
    #expect(
      try SmallSheet("Đơn vị,Kinh tế (200đ),Văn hóa,Y tế\nNghệ An,150,90,80\n").problems == [
        "scores.txt:1:23: error: 'Văn hóa' has no maximum; write it after the name, 'Văn hóa (100đ)',"
          + " or leave the column out with --leave-out 'Văn hóa'; the same goes for 'Y tế'; totals must"
          + " not follow from the other columns alone [points-left-out]"
      ])
  }

  @Test func `A column that the totals do not count is left out with a warning`() throws {
    let sheet = try SmallSheet("Đơn vị,Kinh tế (200đ),Dân số,Tổng\nNghệ An,150,9,150\n")
    #expect(sheet.problems.map { $0.contains("warning: 'Dân số' has no maximum") } == [true])
    #expect(sheet.scores?.scores == "province,kinh-te,total\nnghe-an,150,150\n")
  }

  @Test func `A head to leave out that no column has is an error`() throws {
    #expect(
      try SmallSheet("Đơn vị,Tổng\nNghệ An,9\n", ImportChoices(leftOut: ["Tông diem"])).problems
        == [
          "scores.txt: error: no column has the head 'Tông diem'; --leave-out wants a head as the sheet"
            + " has it [unknown-head]"
        ])
  }

  @Test func `A sum of a group that its criteria do not give is an error with both figures`() throws
  {
    #expect(
      try SmallSheet(
        "Đơn vị,Kinh tế (300đ),,,Tổng\n,Tăng trưởng (200đ),Thu (100đ),Cộng,\nNghệ An,195,95,295,290\n"
      ).problems == [
        "scores.txt:3:16: error: D3 holds the sum 295, but B3, C3 add up to 290 [sum-disagrees]"
      ])
  }
}

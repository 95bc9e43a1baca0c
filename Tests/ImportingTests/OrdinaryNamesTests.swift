import Importing
import Testing

/// Members as offices call them: shortened, with their offices, roles and remarks.
struct OrdinaryNamesTests {
  @Test(arguments: [
    "N. An", "N.An", "Ng. An", "NA", "N.A", "Nghệ An (NA)", "Sở NV Nghệ An", "Sở NV tỉnh N. An",
    "Ban TĐKT Nghệ An (đơn vị Trưởng cụm)", "Nghệ An, đơn vị Cụm trưởng", "UBND N. An",
    "UBND tỉnh NA",
    "Cơ quan thường trực HĐTĐKT tỉnh Nghệ An", "Nghệ An (đơn vị đăng cai)",
  ])
  func `A member is known as offices call it`(_ name: String) throws {
    let sheet = try SmallSheet("Đơn vị;Tổng\n\(name);9\nHà Tĩnh;8\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,9\nha-tinh,8\n")
  }

  @Test(arguments: ["(chưa nộp)", "(nộp ngày 10/3)", "[báo cáo muộn]"])
  func `A remark after a name is told once`(_ remark: String) throws {
    let sheet = try SmallSheet("Đơn vị;Tổng\nNghệ An \(remark);9\nHà Tĩnh \(remark);8\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("and so are 1 more such remarks") == true)
    #expect(sheet.problems.first?.hasSuffix("[name-remark]") == true)
    #expect(sheet.scores?.scores == "province,total\nnghe-an,9\nha-tinh,8\n")
  }

  @Test(arguments: [
    "Nghệ An (trừ 5 điểm)", "Nghệ An (590 điểm)", "Nghệ An (Hà Tĩnh)", "Nghệ An (cũ)",
    "Nghệ An (trước sáp nhập)", "Nghệ An (590)",
    "Huyện Nghệ An", "Xã Nghệ An", "M. An", "TT. An", "An", "Trường Nghệ An", "N. Tĩnh",
  ])
  func `What may be another unit is refused`(_ name: String) throws {
    let sheet = try SmallSheet("Đơn vị;Tổng\n\(name);9\nHà Tĩnh;8\nThanh Hóa;7\n")
    #expect(sheet.problems.contains { $0.contains("error: '\(name)' is not a member") })
  }

  @Test(arguments: [
    "Đơn vị;Tổng\nTH;9\nNA;8\nHT;7\n", "Tiêu chí;Tối đa;TH;NA;HT\nTổng;;9;8;7\n",
    "Đơn vị;Tổng\nT. Hóa;9\nN. An;8\nH. Tĩnh;7\n",
  ])
  func `All members may be shortened`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,total\nthanh-hoa,9\nnghe-an,8\nha-tinh,7\n")
  }

  @Test func `Initials in other cells name nobody`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Tổng;Kết quả\nNghệ An;9;HT\nHà Tĩnh;8;HT\nThanh Hóa;7;NA\nTB;8;\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.memberCount == 3)
  }

  @Test func `A unit that is no member is told with the option that leaves it out`() throws {
    let sheet = try SmallSheet("Đơn vị;Tổng\nNghệ An;9\nHà Nội;8\n")
    #expect(
      sheet.problems == [
        "scores.txt:3:1: error: 'Hà Nội' is not a member; --only-members leaves out units"
          + " that are not members [unknown-member]"
      ])
  }

  @Test(arguments: [
    "Đơn vị | Tổng\nNghệ An | 9,5\n", "| Đơn vị | Tổng |\n|---|---|\n| Nghệ An | 9 |\n",
    "Đơn vị    Tổng\nNghệ An    9\nHà Tĩnh   8\n", "Đơn vị Tổng\nNghệ An 9\nHà Tĩnh 8\n",
  ])
  func `Text that nothing known separates says so`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("tabs or semicolons") == true)
    #expect(sheet.problems.first?.hasSuffix("[unseparated]") == true)
  }
}

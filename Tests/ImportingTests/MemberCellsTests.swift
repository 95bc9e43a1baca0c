import Importing
import Testing

struct MemberCellsTests {
  private static let right = "province,kinh-te\nthanh-hoa,42\nnghe-an,40\nha-tinh,38\n"

  @Test(arguments: [
    "TT,Đơn vị,Kinh tế (50đ)\n1,UBND tỉnh Thanh Hóa,42\n2,UBND tỉnh Nghệ An,40\n3,UBND tỉnh Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\nỦy ban nhân dân tỉnh Thanh Hóa,42\nỦy ban nhân dân tỉnh Nghệ An,40\n"
      + "Ủy ban nhân dân tỉnh Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\nSở Nội vụ tỉnh Thanh Hóa,42\nSở Nội vụ Nghệ An,40\nSở Nội vụ - Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\nHội đồng TĐ-KT tỉnh Thanh Hóa,42\nHội đồng TĐKT tỉnh Nghệ An,40\n"
      + "Hội đồng Thi đua - Khen thưởng tỉnh Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\n1. Thanh Hóa,42\n2. Nghệ An,40\n3. Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\n- Thanh Hóa,42\n- Nghệ An,40\n- Hà Tĩnh,38\n",
    "Đơn vị,Kinh tế (50đ)\nI. Tỉnh Thanh Hóa,42\nII. Tỉnh Nghệ An,40\nIII. Tỉnh Hà Tĩnh,38\n",
    "Kinh tế (50đ),Đơn vị\n42,Thanh Hóa\n40,Nghệ An\n38,Hà Tĩnh\n",
    "Đơn vị,UBND tỉnh Thanh Hóa,UBND tỉnh Nghệ An,UBND tỉnh Hà Tĩnh\nKinh tế (50đ),42,40,38\n",
    "STT,Đơn vị,Kinh tế (50đ)\n38,Thanh Hóa (Cụm trưởng),42\n40,Nghệ An,40\n42,Hà Tĩnh,38\n",
    "Mã tỉnh,Kinh tế (50đ)\n38,42\n40,40\n42,38\n",
    ",Kinh tế (50đ)\n38,42\n40,40\n42,38\n",
  ])
  func `Points that equal codes are points`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.right)
  }

  @Test(arguments: [
    ("Đơn vị,Kinh tế (50đ)\nSở A,42\nSở B,40\n", "'Sở A' under 'Đơn vị' in A2 is no member"),
    ("Đơn vị,Kinh tế (50đ)\nNghệ Am,42\nSở B,40\n", "(did you mean 'nghe-an'?)"),
    ("STT,Điểm\n1,40\n2,38\n", "no cell of this sheet names a member"),
    ("Tên,Điểm,Điểm tự chấm\nA,40,42\nB,38,40\n", "no cell of this sheet names a member"),
    ("Đơn vị,Tổng\nThanh Hoùa,9\nNgheä An,8\n", "text typed for a font of VNI"),
    ("Đơn vị,Tổng\nThanh Hãa,9\nNghÖ An,8\n", "text typed for a font of TCVN3"),
    (
      "Đơn vị,Tổng\nThanh Hãa,9\n",
      "of TCVN3; convert the sheet to Unicode, as UniKey does, and import it again [old-font]"
    ),
  ])
  func `What is no member is quoted, and no figure is taken for a code`(
    _ text: String, _ message: String
  ) throws {
    let problems = try SmallSheet(text).problems
    #expect(problems.count == 1)
    #expect(problems.first?.contains(message) == true)
  }

  @Test func `Rows of units that are no members are one error, or left out`() throws {
    let others = (1...8).map { "Hòa Lạc \($0),5.123456,6.1\n" }.joined()
    let text = "Tên tỉnh,Tham gia (10đ),Công khai (10đ)\n\(others)Nghệ An,5.5,6.5\n"
    #expect(
      try SmallSheet(text).problems == [
        "scores.txt:2:1: error: 8 rows with figures are of units that are no members, the"
          + " first 'Hòa Lạc 1' in A2; --only-members leaves them out [unknown-member]"
      ])
    let sheet = try SmallSheet(text, ImportChoices(onlyMembers: true))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,tham-gia,cong-khai\nnghe-an,5.5,6.5\n")
    #expect(sheet.scores?.leftOut.count == 8)
  }

  @Test(arguments: [
    "Cao nhất,90", "Thấp nhất,80", "TB cụm,85", "Trung bình cụm,85", "Bình quân chung,85",
    "Điểm cao nhất của cụm,90", "Tổng cộng,170", "Cộng,170", "Độ lệch,5", "Max,90",
    "Tổng (1+2),170", ",\"Sao Mai, ngày 10 tháng 3 năm 2023\"", ",CỤM TRƯỞNG", "TỈNH NGHỆ AN,",
    ",10/3/2023", "Ghi chú: điểm của năm 2022,", "\"Người lập biểu\",\"Nguyễn Văn A\"",
    "Nghệ An nộp muộn 15 ngày,",
  ])
  func `The foot of a table never blocks, and is listed`(_ line: String) throws {
    let sheet = try SmallSheet("Đơn vị,Tổng\nNghệ An,90\nHà Tĩnh,80\n,\n\(line)\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,90\nha-tinh,80\n")
    #expect(sheet.scores?.leftOut.count == 1)
  }

  @Test func `A corporation is no row of totals`() throws {
    let sheet = try SmallSheet("Đơn vị,Tổng\nNghệ An,90\nTổng công ty A,80\n")
    #expect(sheet.problems.map { $0.hasSuffix("[unknown-member]") } == [true])
  }

  @Test func `A site's own ranking is read with how exact its points are`() throws {
    let sheet = try SmallSheet(
      "rank,tied,rank-basis,province,name,stage,points,points-precision,maximum\n"
        + "1,false,declared,nghe-an,Nghệ An,agreed,990,approximate,1000\n"
        + "2,false,declared,ha-tinh,Hà Tĩnh,agreed,985.5,exact,1000\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,total,rank\nnghe-an,~990,1\nha-tinh,985.5,2\n")
  }
}
